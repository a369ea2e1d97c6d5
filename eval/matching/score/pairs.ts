import type { Judged } from "@bilateral/matching";
import { reasonsOf } from "./mentions.ts";
import { type Counts, type Miss, rates, type Scored } from "./result.ts";

/** Two records that were compared. */
export interface Link {
  one: string;
  other: string;
  judged: Judged;
}

export interface Pairs {
  records: readonly string[];
  /** What people say. */
  isOne(one: string, other: string): boolean;
  /** What matching makes of all its links. */
  isGiven(one: string, other: string): boolean;
  links: readonly Link[];
  /** Counts neither way. */
  isOpen?(one: string, other: string): boolean;
  /** In words, to show a miss. */
  wordsOf(record: string): string;
}

/** Pairs of records that matching takes for one beside those that people take for one. */
export function scorePairs(room: string, { records, isOne, isGiven, links, isOpen = () => false, wordsOf }: Pairs): Scored {
  const compared = new Map(links.map(({ one, other, judged }) => [pairOf(one, other), judged]));
  const counts: Counts = { right: 0, wrong: 0, doubted: 0, missed: 0 };
  let idle = 0;
  const misses: Miss[] = [];
  for (const [one, other] of pairsOf(records)) {
    if (isOpen(one, other)) continue;
    const judged = compared.get(pairOf(one, other));
    const isDoubt = judged?.verdict === "unsure";
    const [wanted, given] = [isOne(one, other), isGiven(one, other)];
    if (wanted === given) {
      if (wanted) counts.right += 1;
      else if (isDoubt) idle += 1;
      continue;
    }
    counts[given ? "wrong" : isDoubt ? "doubted" : "missed"] += 1;
    misses.push({
      room,
      kind: given ? "wrongly-joined" : isDoubt ? "doubted" : "missed",
      what: `${one} = ${wordsOf(one)}`,
      gold: `${other} = ${wordsOf(other)}`,
      given: given ? "same" : (judged?.verdict ?? "not compared"),
      reasons: judged ? reasonsOf([judged]) : given ? "through others" : "no key in common",
    });
  }
  return { results: rates(room, counts, { idleDoubts: idle, records: records.length }), misses };
}

function* pairsOf(records: readonly string[]): Generator<[string, string]> {
  for (const [index, one] of records.entries()) for (const other of records.slice(index + 1)) yield [one, other];
}

export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Whether two records are joined by links that say `same`, through others too. */
export function joinedBy(links: readonly Link[]): (one: string, other: string) => boolean {
  const above = new Map<string, string>();
  const rootOf = (record: string): string => {
    const next = above.get(record);
    return next === undefined ? record : rootOf(next);
  };
  for (const { one, other, judged } of links) {
    const [root, otherRoot] = [rootOf(one), rootOf(other)];
    if (judged.verdict === "same" && root !== otherRoot) above.set(root, otherRoot);
  }
  return (one, other) => rootOf(one) === rootOf(other);
}
