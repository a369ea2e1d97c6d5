import { fold, type PersonSeen } from "@bilateral/matching";
import { daysOf, type PersonRead, type Reading, type RecordId, type Span } from "@bilateral/records";
import { doubtsOf } from "../match/identities.ts";
import { type Known, waysOfWriting } from "../match/known.ts";
import type { RuleLink } from "../match/rule-link.ts";
import { withYear, type YearFound } from "../match/year.ts";
import { idOf, type Linked, type PeopleLinked, type Proposal, type Proposing, placesOf, proposal, type Source } from "./proposal.ts";

/** What linking needs of a document before anything is proposed. */
interface Linking extends Source {
  reading: Reading;
  known: Known;
  year: YearFound | null;
  doubt(link: RuleLink): void;
}

/** Links every name of a reading to a person: one that the register knows, else the one that the reading proposes; then doubts are told. */
export function linkPeople(linking: Linking): PeopleLinked {
  const byName = new Map<string, { record: RecordId; match: Linked | null }>();
  for (const person of linking.reading.people) {
    const { same, doubts } = linking.known.person(personSeen(linking, person));
    const proposed = idOf(linking, "person", whatOf(person));
    const match = same && { record: same.record, reasons: same.reasons, seen: person.name };
    const link = { record: match?.record ?? proposed, match };
    if (!same) doubtsOf(proposed, doubts).forEach(linking.doubt);
    for (const name of [person.name, ...(person.aliases ?? [])]) if (!byName.has(fold(name).exact)) byName.set(fold(name).exact, link);
  }
  return (name) => byName.get(fold(name).exact) ?? null;
}

function personSeen(linking: Linking, person: PersonRead): PersonSeen {
  const { side, posts } = person;
  return { names: waysOfWriting(person), side, posts, day: dayOf(linking, person)?.date ?? null };
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
  link: { record: RecordId; match: Linked | null },
): Proposal | null {
  const former = post.former === true;
  const day = former ? null : dayOf(proposing, person);
  const side = post.side ?? person.side;
  const known = former ? null : proposing.known.post({ title: post.title, organization: post.organization, side });
  return proposal(proposing, {
    kind: "tenure",
    what: [whatOf(person), post.title, post.organization, post.side, former],
    item: person,
    body: {
      person: link.record,
      post: known?.record ?? null,
      title: post.title,
      organization: post.organization,
      side,
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
    matches: { person: link.match, post: known && { ...known, seen: post.title } },
  });
}

/** The day on which the document shows a person in a post: that of the first dated act the person took part in, else of publication. */
function dayOf({ reading, year }: Pick<Linking, "reading" | "year">, person: PersonRead): { date: string; evidence: Span[] } | null {
  const names = new Set([person.name, ...(person.aliases ?? [])].map((name) => fold(name).exact));
  const dated = reading.engagements.map((act) => ({ ...act, date: withYear(act.date, year) }));
  const act = dated.find(
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
