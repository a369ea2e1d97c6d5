import {
  type CommitmentCard,
  type CommitmentFeatures,
  commitmentKeys,
  featuresOf,
  type JudgedRestatement,
  judgeRestatement,
  lineagesOf,
} from "@bilateral/matching";
import type { CommitmentTopic } from "../gold.ts";
import { keyed } from "../keyed.ts";
import { type Link, pairOf, scorePairs } from "../score/pairs.ts";
import { type Result, type Scored, share } from "../score/result.ts";

export function scoreCommitments(topics: readonly CommitmentTopic[]): Scored {
  const gold = new Map(
    topics.flatMap(({ topic, cards }) => cards.map((card) => [card.record, { ...card, of: `${topic}/${card.lineage}` }] as const)),
  );
  const open = new Set(topics.flatMap((topic) => topic.open ?? []).map(({ pair: [one, other] }) => pairOf(one, other)));
  // Each stands in a document of its own: what one document says is never a restatement of itself.
  const cards = [...gold.values()].map(({ lineage: _lineage, changed: _changed, of: _of, ...card }) => ({
    ...card,
    document: card.record,
  }));
  const { links, areLinked } = linked(cards);
  const isOne = (one: string, other: string) => gold.get(one)?.of === gold.get(other)?.of;
  const isOpen = (one: string, other: string) => open.has(pairOf(one, other));
  const { results, misses } = scorePairs("commitments", {
    records: [...gold.keys()],
    isOne,
    isGiven: areLinked,
    links,
    isOpen,
    wordsOf: (record) => {
      const { by, mode, day, words } = gold.get(record) ?? {};
      return `${by?.join(", ")} ${mode} ${day}: ${words}`;
    },
  });
  return { results: [...results, ...ofLinks(links, isOne, isOpen), changesRight(links, gold)], misses };
}

/** All that matching makes of the cards: every pair that shares a key is judged, and lineages are made of the links. */
export function linked(cards: readonly CommitmentCard[]): { links: Restated[]; areLinked(one: string, other: string): boolean } {
  const features = new Map(cards.map((card) => [card.record, featuresOf(card)]));
  const known = keyed([...features.values()], commitmentKeys);
  const links = [...features.values()].flatMap((seen) => {
    const near = known.near(commitmentKeys(seen)).filter(({ card }) => card.record < seen.card.record);
    return judgeRestatement(seen, near).map((judged): Restated => ({ one: seen.card.record, other: judged.record, judged }));
  });
  return { links, areLinked: inOneLineage(links, features) };
}

interface Restated extends Link {
  judged: JudgedRestatement;
}

function inOneLineage(links: readonly Restated[], features: ReadonlyMap<string, CommitmentFeatures>) {
  const lineages = lineagesOf(
    links.flatMap(({ judged: { relation, from, to, verdict, score } }) =>
      relation === null ? [] : [{ relation, from, to, verdict, by: "rule" as const, score }],
    ),
    (record) => features.get(record),
  );
  const of = new Map<string, Set<number>>();
  for (const [index, { statements }] of lineages.entries())
    for (const record of statements.flat()) of.set(record, (of.get(record) ?? new Set()).add(index));
  return (one: string, other: string) => [...(of.get(one) ?? [])].some((lineage) => of.get(other)?.has(lineage));
}

/** The links alone, before lineages are made of them. */
function ofLinks(
  links: readonly Restated[],
  isOne: (one: string, other: string) => boolean,
  isOpen: (one: string, other: string) => boolean,
): Result[] {
  const given = links.filter(({ one, other, judged }) => judged.verdict === "same" && !isOpen(one, other));
  const right = given.filter(({ one, other }) => isOne(one, other)).length;
  return [
    {
      name: "commitments: precision of single links",
      value: Number(share(right, given.length).toFixed(4)),
      unit: "share",
      links: given.length,
    },
  ];
}

/** Of neighbours in a lineage that were linked: how often what changed is told as people tell it. */
function changesRight(links: readonly Restated[], gold: ReadonlyMap<string, { record: string; changed?: readonly string[] }>): Result {
  let [right, of] = [0, 0];
  for (const { judged } of links) {
    const [later, earlier] = [gold.get(judged.from), gold.get(judged.to)];
    if (judged.verdict === "different" || !later?.changed || !earlier || !isNext(earlier.record, later.record)) continue;
    of += 1;
    const told = judged.changes.map(({ change }) => change).sort();
    if (told.join() === later.changed.toSorted().join()) right += 1;
  }
  return { name: "commitments: changes told alike", value: Number(share(right, of).toFixed(4)), unit: "share", of };
}

/** `topic/lineage/2` after `topic/lineage/1`. */
function isNext(earlier: string, later: string): boolean {
  const [start, end] = [earlier, later].map((record) => record.split("/"));
  return start?.slice(0, -1).join("/") === end?.slice(0, -1).join("/") && Number(end?.at(-1)) === Number(start?.at(-1)) + 1;
}
