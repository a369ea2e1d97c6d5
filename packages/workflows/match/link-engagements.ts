import { type EngagementCard, engagementKeys, matchEngagement, nestingOf, type Within } from "@bilateral/matching";
import { daysOf } from "@bilateral/records";
import type { RegisterReader } from "@bilateral/register";
import { ByKeys } from "./by-keys.ts";
import { engagementCard, toldOf } from "./cards.ts";
import { identity } from "./identities.ts";
import type { RuleLink } from "./rule-link.ts";

type Reads = Pick<RegisterReader, "candidates">;

/** Two are enough to hold an account to the others of its act. */
const mostLinks = 2;

/** Which of the register's accounts tell of the same acts as these, and which acts lie within which. */
export async function linkEngagements(read: Reads, own: readonly EngagementCard[]): Promise<RuleLink[]> {
  const ownKeys = new Map(own.map((card) => [card.record, engagementKeys(card)]));
  const found = await read.candidates([...ownKeys.values()].flat());
  const known = found
    .filter((candidate) => candidate.kind === "engagement")
    .filter(({ record }) => !ownKeys.has(record))
    .map((candidate) => engagementCard(candidate.record, candidate.body, toldOf(candidate)));
  // What one document tells apart does not become one through another document's account.
  const all = [...own, ...known];
  const keysOf = (card: EngagementCard) => ownKeys.get(card.record) ?? engagementKeys(card);
  const byKeys = new ByKeys(all, keysOf);
  const same = own.flatMap((card) => sameActs(card, byKeys.under(keysOf(card))));
  const nested = nestedIn(all).filter(({ record, parent }) => ownKeys.has(record) || ownKeys.has(parent));
  const within = nested.map(
    ({ record, parent, score, reasons }): RuleLink => ({
      ...{ relation: "nesting", from: record, to: parent, verdict: "same", score, reasons },
    }),
  );
  return [...same, ...within];
}

function sameActs(card: EngagementCard, known: readonly EngagementCard[]): RuleLink[] {
  const judged = matchEngagement(card, known);
  // A document's account is held to the pack's, not the other way round.
  const isFact = card.document === null;
  const same = judged.filter(({ verdict }) => verdict === "same").slice(0, mostLinks);
  const shown = same.length > 0 ? same : judged.filter(({ verdict }) => verdict === "unsure" && !isFact).slice(0, 1);
  return shown.map(({ record, verdict, score, reasons, differences }) => ({
    ...identity(card.record, { record, verdict, score, reasons }),
    changes: differences.map(({ field, seen, known: other }) => ({ change: field, from: seen, to: other })),
  }));
}

/** Month by month, since what lies within something shares a month with it: each of many is compared with few. */
function nestedIn(cards: readonly EngagementCard[]): Within[] {
  const byMonth = new Map<string, EngagementCard[]>();
  for (const card of cards) for (const month of monthsOf(card)) byMonth.set(month, [...(byMonth.get(month) ?? []), card]);
  const nearest = new Map<string, Within>();
  for (const some of byMonth.values())
    for (const within of nestingOf(some)) if (within.score > (nearest.get(within.record)?.score ?? 0)) nearest.set(within.record, within);
  return [...nearest.values()];
}

/** Of the first and the last day; those of an open year by their month, those without a day together. */
function monthsOf({ date }: EngagementCard): Set<string> {
  const { first, last } = daysOf(date ?? "");
  if (first === null || last === null) return new Set([/^XXXX-\d\d/.exec(date ?? "")?.[0] ?? ""]);
  return new Set([first.slice(0, 7), last.slice(0, 7)]);
}
