import type { InstrumentCard } from "../cards.ts";
import { contains, type Days, gapOf, lengthOf } from "../days.ts";
import type { Reason } from "../verdict.ts";
import { type Facets, facetsOf, tellingBodies } from "./facets.ts";
import { nameKey } from "./names.ts";
import { readTitle } from "./title.ts";

/** That one instrument is part of another. */
export interface PartOf {
  record: string;
  parent: string;
  score: number;
  reasons: readonly [Reason, ...Reason[]];
}

/** A strategy is carried out by an agreement of some years, that by the plan of one year, that is settled in the minutes of a session. */
const ranks: Record<string, number> = { strategy: 4, scheme: 4, plan: 2, programme: 2, minutes: 1 };

/** Each instrument's nearest parent in the chain, where it has one. Sorted by record; never a circle, since a parent always ranks higher. */
export function chainOf(cards: readonly InstrumentCard[]): PartOf[] {
  const links = cards
    .filter((card) => !card.generic)
    .map((card) => ({ card, facets: facetsOf(card) }))
    .map((one, _index, all) => nearestOf(one, all))
    .filter((link) => link !== null);
  return links.sort((one, other) => (one.record < other.record ? -1 : 1));
}

interface Placed {
  card: InstrumentCard;
  facets: Facets;
}

function nearestOf(child: Placed, all: readonly Placed[]): PartOf | null {
  const parents = all.flatMap((parent) => {
    const reason = reasonFor(child, parent);
    return reason ? [{ parent, reason }] : [];
  });
  parents.sort(
    (one, other) =>
      rankOf(one.parent.facets) - rankOf(other.parent.facets) ||
      Number(other.reason.code === "chain-signed-with") - Number(one.reason.code === "chain-signed-with") ||
      spanOf(one.parent) - spanOf(other.parent) ||
      (one.parent.card.record < other.parent.card.record ? -1 : 1),
  );
  const [nearest] = parents;
  return nearest ? { record: child.card.record, parent: nearest.parent.card.record, score: 0.8, reasons: [nearest.reason] } : null;
}

function reasonFor(child: Placed, parent: Placed): Reason | null {
  const [inner, outer] = [child.facets, parent.facets];
  const [low, high] = [rankOf(inner), rankOf(outer)];
  if (child.card.record === parent.card.record || low === 0 || high <= low || !outer.period || !ofOneMatter(child, parent)) return null;
  const words = { child: child.card.titles[0] ?? "", parent: parent.card.titles[0] ?? "", period: outer.periodText ?? "" };
  if (inner.period) return contains(outer.period, inner.period) ? { code: "chain-period", words } : null;
  if (!inner.signed || lengthOf(inner.signed) > 1) return null;
  // The session at the end of a year settles the plan of the next: the two are signed on one day.
  if (outer.signed && lengthOf(outer.signed) === 1 && gapOf(inner.signed, outer.signed) === 0) {
    return { code: "chain-signed-with", words: { ...words, day: child.card.signed ?? "" } };
  }
  return high > 2 && contains(outer.period, inner.signed) ? { code: "chain-period", words } : null;
}

function rankOf({ sort, period }: Facets): number {
  const rank = ranks[sort];
  if (rank === 2 && period && lengthOf(period) > 366) return 3;
  return rank ?? (period ? 3 : 0);
}

function spanOf({ facets: { period } }: Placed): number {
  return period ? lengthOf(period as Days) : Number.POSITIVE_INFINITY;
}

/** Sorts of which the general cooperation of two countries is made; any other, such as a memorandum, is always on some matter. */
const general = new Set(["strategy", "scheme", "agreement", "plan", "programme", "minutes"]);
/** Where the parties lead, they settle the strategy that the two governments carry out. */
const leading = new Set(["party", "politburo", "central"]);

/** The chain of the two governments is of no one matter; that of two ministries stays with them, and what is on fish with what is on fish. */
function ofOneMatter(inner: Placed, outer: Placed): boolean {
  if ([...inner.facets.sides].some((side) => outer.facets.sides.size > 1 && !outer.facets.sides.has(side))) return false;
  const [own, above] = [mattersOf(inner), mattersOf(outer)];
  if (own.size > 0) return [...own].every((matter) => above.has(matter));
  const isFrame = above.size === 0 || (outer.facets.sort === "strategy" && [...above].every((matter) => leading.has(matter)));
  return isFrame && [inner, outer].every(({ facets }) => general.has(facets.sort));
}

/** On what and whose it is, by title and parties. Words that no list knows count where nothing else tells. */
function mattersOf({ card, facets }: Placed): Set<string> {
  const [first] = facets.titles;
  if (!first) return new Set();
  const parties = card.parties.filter((party) => !/^[A-Z]{2}$/.test(party)).map(readTitle);
  const names = [first, ...parties].flatMap((title) => title.names.map(nameKey));
  const told = [...first.topics, ...tellingBodies(first).filter((body) => body !== "committee"), ...names];
  return new Set(told.length > 0 ? told : [...first.rest, ...first.common]);
}
