import { fold, type LookUps, type Match, matchPerson } from "@bilateral/matching";
import { daysOf, type PersonRead, type Reading, type RecordId, type Span } from "@bilateral/records";
import { idOf, type PeopleLinked, type Proposal, type Proposing, placesOf, proposal, type Source } from "./proposal.ts";

/** Links every name of a reading to a person: one that the register knows, else the one that the reading proposes. */
export function linkPeople(reading: Reading, source: Source, lookUps: LookUps): PeopleLinked {
  const byName = new Map<string, { record: RecordId; match: Match | null }>();
  for (const person of reading.people) {
    const match = matchPerson(person, lookUps);
    const link = { record: match?.record ?? idOf(source, "person", whatOf(person)), match };
    for (const name of [person.name, ...(person.aliases ?? [])]) if (!byName.has(fold(name).exact)) byName.set(fold(name).exact, link);
  }
  return (name) => byName.get(fold(name).exact) ?? null;
}

/** A person whom the register does not know, then the posts that the document gives for the person, one tenure each. */
export function proposePerson(proposing: Proposing, person: PersonRead): (Proposal | null)[] {
  const link = proposing.people(person.name);
  if (!link) return [];
  const proposed =
    link.match === null
      ? proposal(proposing, {
          kind: "person",
          what: whatOf(person),
          item: person,
          body: { name: person.name, aliases: person.aliases ?? [], side: person.side },
          evidence: { name: person.evidence.slice(0, 1), ...placesOf(person) },
        })
      : null;
  return [proposed, ...person.posts.map((post) => proposeTenure(proposing, person, post, link))];
}

function proposeTenure(
  proposing: Proposing,
  person: PersonRead,
  post: PersonRead["posts"][number],
  link: { record: RecordId; match: Match | null },
): Proposal | null {
  const former = post.former === true;
  const day = former ? null : dayOf(proposing.reading, person);
  return proposal(proposing, {
    kind: "tenure",
    what: [whatOf(person), post.title, post.organization, post.side, former],
    item: person,
    body: {
      person: link.record,
      post: null,
      title: post.title,
      organization: post.organization,
      side: post.side ?? person.side,
      from: null,
      to: null,
      attested: day ? [day.date] : [],
      ...(former && { former }),
    },
    evidence: {
      "": post.evidence ?? person.evidence,
      person: person.evidence,
      title: post.evidence ?? [],
      attested: day?.evidence ?? [],
    },
    matches: { person: link.match },
  });
}

/** The day on which the document shows a person in a post: that of the first dated act the person took part in, else of publication. */
function dayOf(reading: Reading, person: PersonRead): { date: string; evidence: Span[] } | null {
  const names = new Set([person.name, ...(person.aliases ?? [])].map((name) => fold(name).exact));
  const act = reading.engagements.find(
    ({ status, date, participants }) =>
      status === "held" &&
      date !== null &&
      daysOf(date).first !== null &&
      participants.some(({ name }) => name !== null && names.has(fold(name).exact)),
  );
  if (act?.date) return { date: act.date, evidence: act.fields?.date?.evidence ?? [] };
  return reading.published === null ? null : { date: reading.published, evidence: [] };
}

/** The name alone may stand for two people of two sides. */
function whatOf(person: PersonRead): unknown {
  return [person.name, person.side];
}
