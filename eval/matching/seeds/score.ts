import { factsWithout, matchObservation, type ObservationCard, observationKeys, yearClues } from "@bilateral/matching";
import { type SeedGold, seedGold } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { linked as linkedCommitments } from "../rooms/commitments.ts";
import { linked as linkedEngagements, wordsOf } from "../rooms/engagements.ts";
import { judgedInstrument } from "../rooms/instruments.ts";
import { judgedPerson } from "../rooms/persons.ts";
import { judgedProject } from "../rooms/projects.ts";
import { scoreYearsOf } from "../rooms/years.ts";
import { scoreMentions } from "../score/mentions.ts";
import { joinedBy, pairOf, scorePairs } from "../score/pairs.ts";
import type { Scored } from "../score/result.ts";
import {
  commitmentsSeen,
  engagementsSeen,
  instrumentsSeen,
  knownIn,
  observationsSeen,
  personsSeen,
  placeName,
  projectsSeen,
  type SeedDocument,
  seedDocuments,
} from "./cards.ts";

/** The five seeds beside what belongs together in them, where their readings lie beside the project. */
export function scoreSeeds(pack: PackCards, room?: string): Scored[] {
  const gold = seedGold();
  const documents = seedDocuments(gold);
  if (documents === null) {
    console.error("The readings of the seeds are not beside the project: left out.");
    return [];
  }
  const known = knownIn(gold);
  const persons = new Map(gold.persons.map(({ at, person }) => [placeName(at), person]));
  const projects = new Map(gold.projects.map(({ at, project }) => [placeName(at), project]));
  const instruments = new Map(gold.instruments.map((each) => [placeName(each.at), each]));

  const rooms = {
    persons: () => {
      const judge = judgedPerson(pack);
      const seen = documents.flatMap(personsSeen);
      return scoreMentions(
        "persons",
        seen.map(({ at, seen }) => judge({ ...seen, person: persons.get(at) ?? "new" })),
      );
    },
    instruments: () => {
      const judge = judgedInstrument(pack);
      const seen = documents.flatMap((document) => instrumentsSeen(document).map((card) => ({ card, day: document.day })));
      return scoreMentions(
        "instruments",
        seen.map(({ card, day }) => judge(card, { day, instrument: "none", ...instruments.get(card.record) })),
      );
    },
    projects: () => {
      const judge = judgedProject(pack);
      const seen = documents.flatMap(projectsSeen);
      return scoreMentions(
        "projects",
        seen.map((card) => judge(card, { project: projects.get(card.record) ?? "new" })),
      );
    },
    observations: () => {
      const same = new Map(gold.observations.map(({ at, same: id }) => [placeName(at), id]));
      const { near } = keyed(pack.observations, observationKeys);
      const seen = documents.flatMap(observationsSeen);
      return scoreMentions(
        "observations",
        seen.map((card) => ({ what: card.record, gold: same.get(card.record) ?? "new", ...figureOf(card, near(observationKeys(card))) })),
      );
    },
    engagements: () => {
      const of = new Map(
        gold.engagements.flatMap(({ at, pack: id }, index) => at.map((place) => [placeName(place), id ?? `act ${index}`])),
      );
      const open = new Set(gold.engagementsOpen.map(({ pair: [place, id] }) => pairOf(placeName(place), id)));
      const cards = [...pack.engagements, ...documents.flatMap((document) => engagementsSeen(document, known))];
      const byRecord = new Map(cards.map((card) => [card.record, card]));
      const links = linkedEngagements(cards);
      return scorePairs("engagements", {
        records: [...byRecord.keys()],
        isOne: (one, other) => (of.get(one) ?? one) === (of.get(other) ?? other),
        isGiven: joinedBy(links),
        links,
        isOpen: (one, other) => open.has(pairOf(one, other)),
        wordsOf: (record) => wordsOf(byRecord.get(record)),
      });
    },
    commitments: () => {
      const of = new Map(gold.lineages.flatMap(({ about, at }) => at.map((place) => [placeName(place), about])));
      const open = new Set(gold.lineagesOpen.map(([one, other]) => pairOf(placeName(one), placeName(other))));
      const cards = documents.flatMap((document) => commitmentsSeen(document, known));
      const { links, areLinked } = linkedCommitments(cards);
      return scorePairs("commitments", {
        records: cards.map(({ record }) => record),
        isOne: (one, other) => (of.get(one) ?? one) === (of.get(other) ?? other),
        isGiven: areLinked,
        links,
        isOpen: (one, other) => open.has(pairOf(one, other)),
        // Their words stay where they are.
        wordsOf: (record) => of.get(record) ?? "of no lineage",
      });
    },
  };
  return Object.entries({ ...rooms, years: () => scoreSeedYears(documents, gold, pack) })
    .filter(([name]) => room === undefined || room === name)
    .map(([, score]) => score());
}

/** The open years, with what the pack learnt from these very articles left out, the days on which they show someone in a post as well. */
function scoreSeedYears(documents: readonly SeedDocument[], { years, sources }: SeedGold, pack: PackCards): Scored {
  const facts = factsWithout(pack.years, (source) => sources.some((own) => source.startsWith(own)));
  const days = new Set(documents.map(({ day }) => day));
  const people = facts.people.map((person) => ({
    ...person,
    tenures: person.tenures.map((tenure) => ({ ...tenure, attested: tenure.attested.filter((day) => !days.has(day)) })),
  }));
  const judged = years.flatMap(({ document: name, date, year, why }) =>
    documents
      .filter((document) => document.name === name)
      .map(({ reading, text }) => ({
        what: `${name} ${date}`,
        gold: year,
        why,
        clues: yearClues({ ...reading, noise: reading.noise ?? [] }, text),
      })),
  );
  return scoreYearsOf(judged, { ...facts, people });
}

function figureOf(seen: ObservationCard, near: readonly ObservationCard[]) {
  const judged = matchObservation(seen, near);
  const of = (relation: string) => judged.filter((each) => each.relation === relation);
  return { same: of("same")[0] ?? null, doubts: of("undated"), refused: of("rival") };
}
