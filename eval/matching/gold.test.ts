import { describe, expect, test } from "vitest";
import { type Answer, goldOf, knownPeople, type Place, seedGold, sets } from "./gold.ts";
import { packCards } from "./pack.ts";

const pack = await packCards();
const idsOf = (cards: readonly { record: string }[]) => new Set(cards.map(({ record }) => record));
const people = idsOf([...pack.people, ...knownPeople()]);
const instruments = idsOf(pack.instruments);
const projects = idsOf(pack.projects);
const engagements = idsOf(pack.engagements);

const unknownOf = (answers: readonly Answer[], known: ReadonlySet<string>) =>
  answers.flat().filter((id) => !["new", "none", "doubt"].includes(id) && !known.has(id));

describe.each(sets)("the gold of %s", (set) => {
  const gold = goldOf(set);

  test("names people, papers and works that are known", () => {
    expect(
      unknownOf(
        gold.persons.flatMap(({ person, between = [] }) => [person, ...between]),
        people,
      ),
    ).toEqual([]);
    expect(
      unknownOf(
        gold.instruments.flatMap(({ instrument, between = [] }) => [instrument, ...between]),
        instruments,
      ),
    ).toEqual([]);
    expect(
      unknownOf(
        gold.projects.flatMap(({ project, between = [] }) => [project, ...between]),
        projects,
      ),
    ).toEqual([]);
    const present = gold.engagements.cards.flatMap(({ participants }) => participants.flatMap(({ person }) => person ?? []));
    expect(unknownOf(present, people)).toEqual([]);
    expect(
      unknownOf(
        gold.engagements.clusters.flatMap((cluster) => cluster.pack ?? []),
        engagements,
      ),
    ).toEqual([]);
  });

  test("says of a doubt between whom", () => {
    const doubts = [
      ...gold.persons.filter(({ person }) => person === "doubt"),
      ...gold.instruments.filter(({ instrument }) => instrument === "doubt"),
      ...gold.projects.filter(({ project }) => project === "doubt"),
    ];
    expect(doubts.filter(({ between = [] }) => between.length === 0)).toEqual([]);
  });

  test("puts every act into a cluster, and clusters within clusters", () => {
    const clusters = new Set(gold.engagements.clusters.map(({ id }) => id));
    expect(gold.engagements.cards.filter(({ cluster }) => !clusters.has(cluster))).toEqual([]);
    expect(gold.engagements.clusters.filter(({ within }) => within !== undefined && !clusters.has(within))).toEqual([]);
  });

  test("tells a lineage in order, what changed from the second on", () => {
    for (const { topic, cards, open = [] } of gold.commitments) {
      const records = new Set(cards.map(({ record }) => record));
      expect(open.flatMap(({ pair }) => pair).filter((record) => !records.has(record))).toEqual([]);
      for (const [lineage, of] of Map.groupBy(cards, (card) => card.lineage)) {
        const days = of.map(({ day }) => day ?? "");
        expect(days, `${topic}/${lineage}`).toEqual(days.toSorted());
        expect(of.map(({ changed }) => changed !== undefined)).toEqual(of.map((_card, index) => index > 0));
      }
    }
  });
});

test("the gold of the seeds has places, and no words of theirs", () => {
  const seeds = seedGold();
  const places: Place[] = [
    ...[...seeds.persons, ...seeds.instruments, ...seeds.projects, ...seeds.observations].map(({ at }) => at),
    ...[...seeds.engagements, ...seeds.lineages].flatMap(({ at }) => at),
    ...seeds.lineagesOpen.flat(),
    ...seeds.refused.flatMap(({ pair }) => pair),
  ];
  expect(places.filter(([document, , , start, end]) => !(document in seeds.documents) || start >= end)).toEqual([]);
  expect(
    unknownOf(
      seeds.persons.map(({ person }) => person),
      people,
    ),
  ).toEqual([]);
  expect(
    unknownOf(
      seeds.instruments.map(({ instrument }) => instrument),
      instruments,
    ),
  ).toEqual([]);
});
