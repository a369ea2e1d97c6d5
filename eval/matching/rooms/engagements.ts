import { type EngagementCard, engagementKeys, matchEngagement, nestingOf } from "@bilateral/matching";
import type { EngagementGold } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { joinedBy, type Link, scorePairs } from "../score/pairs.ts";
import { type Counts, type Miss, rates, type Scored } from "../score/result.ts";

/** Acts that several documents tell of, those of the pack among them. */
export function scoreEngagements({ clusters, cards }: EngagementGold, { engagements }: PackCards): Scored {
  const packOf = new Map(clusters.flatMap(({ id, pack }) => (pack === undefined ? [] : [[pack, id] as const])));
  const of = new Map([...cards.map(({ record, cluster }) => [record, cluster] as const), ...packOf]);
  const told = cards.map(({ cluster: _cluster, why: _why, ...card }): EngagementCard => card);
  const links = linked([...engagements, ...told]);
  const known = new Map([...engagements, ...told].map((card) => [card.record, card]));
  const joined = scorePairs("engagements", {
    records: [...known.keys()],
    isOne: (one, other) => (of.get(one) ?? one) === (of.get(other) ?? other),
    isGiven: joinedBy(links),
    links,
    wordsOf: (record) => wordsOf(known.get(record)),
  });
  const nested = scoreNesting([...known.values()], { clusters, of });
  return { results: [...joined.results, ...nested.results], misses: [...joined.misses, ...nested.misses] };
}

/** What each act is part of. An act of the pack that no article of the gold tells of was not judged. */
function scoreNesting(
  cards: readonly EngagementCard[],
  { clusters, of }: { clusters: EngagementGold["clusters"]; of: ReadonlyMap<string, string> },
): Scored {
  const parents = new Map(nestingOf(cards).map((within) => [within.record, within]));
  const wanted = new Map(clusters.map(({ id, within }) => [id, within]));
  const counts: Counts = { right: 0, wrong: 0, doubted: 0, missed: 0 };
  const misses: Miss[] = [];
  for (const card of cards) {
    const cluster = of.get(card.record);
    if (cluster === undefined) continue;
    const within = parents.get(card.record);
    const parent = within && (of.get(within.parent) ?? within.parent);
    // Within another account of itself: the register joins the two before it nests.
    const given = parent === cluster ? undefined : parent;
    const gold = wanted.get(cluster);
    if (given === gold) {
      if (gold !== undefined) counts.right += 1;
      continue;
    }
    if (gold !== undefined) counts.missed += 1;
    if (given !== undefined) counts.wrong += 1;
    misses.push({
      room: "nesting",
      kind: given === undefined ? "missed" : "wrongly-joined",
      what: `${card.record} = ${wordsOf(card)}`,
      gold: gold ?? "in nothing",
      given: given ?? "in nothing",
      reasons: within?.reasons.map(({ code }) => code).join(", ") ?? "",
    });
  }
  return { results: rates("nesting", counts), misses };
}

/** Each is compared with those before it that share a key, as documents are taken in one after another. */
export function linked(cards: readonly EngagementCard[]): Link[] {
  const near = keyed(cards, engagementKeys).near;
  const order = new Map(cards.map(({ record }, index) => [record, index]));
  return cards.flatMap((seen, index) => {
    const before = near(engagementKeys(seen)).filter(({ record }) => (order.get(record) ?? index) < index);
    return matchEngagement(seen, before).map((judged): Link => ({ one: seen.record, other: judged.record, judged }));
  });
}

export function wordsOf(card: EngagementCard | undefined): string {
  if (!card) return "";
  const who = card.participants.map(({ person, name, organization }) => person ?? name ?? organization).join(", ");
  return [card.kind, card.number, card.date, card.place, who, card.document ?? "pack"].filter(Boolean).join(" · ");
}
