/** Which act takes place within which: a meeting within a visit, a visit within a summit. */
import type { EngagementCard } from "../cards.ts";
import { contains, daysIn, gapOf, lengthOf, openDays } from "../days.ts";
import { fold } from "../fold.ts";
import { readTitle } from "../instruments/title.ts";
import type { Reason } from "../verdict.ts";
import { sortOf } from "./kinds.ts";
import type { EngagementContext } from "./match.ts";
import { countriesOf, type PlaceNames } from "./places.ts";
import { destinationsOf } from "./rules.ts";
import { longestAct } from "./when.ts";
import { bodyWordsOf, whoMet } from "./who.ts";

export interface Within {
  record: string;
  /** The nearest act that it takes place within. */
  parent: string;
  score: number;
  reasons: readonly [Reason, ...Reason[]];
}

/** At most one parent each, the nearest; never a circle. Sorted by record, whatever the order of `cards`. */
export function nestingOf(cards: readonly EngagementCard[], { places }: EngagementContext = {}): Within[] {
  const inOrder = [...cards].sort((one, other) => spanOf(one) - spanOf(other) || (one.record < other.record ? -1 : 1));
  const outer = inOrder.filter(({ kind }) => kind === "visit" || sortOf(kind) === "gathering" || kind === "ceremony");
  const parentOf = new Map<string, Within>();
  for (const child of inOrder) {
    const found = outer
      .flatMap((parent) => withinOf(child, parent, places) ?? [])
      .sort((one, other) => other.score - one.score || (one.parent < other.parent ? -1 : 1))
      .find(({ parent }) => !reaches(parent, child.record, parentOf));
    if (found) parentOf.set(child.record, found);
  }
  return [...parentOf.values()].sort((one, other) => (one.record < other.record ? -1 : 1));
}

function reaches(from: string, target: string, parentOf: ReadonlyMap<string, Within>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parentOf.get(at)?.parent) if (at === target) return true;
  return false;
}

function withinOf(child: EngagementCard, parent: EngagementCard, places: PlaceNames | undefined): Within | null {
  if (child.record === parent.record || child.kind === "message" || child.kind === "call" || parent.status !== child.status) return null;
  const reason = parent.kind === "visit" ? withinVisit(child, parent, places) : withinGathering(child, parent);
  if (!reason) return null;
  // The visit that an act is part of is nearer to it than the summit that both are part of, and a short one nearer than a long one.
  const nearness = (parent.kind === "visit" ? 0.3 : 0) + 0.2 / Math.max(1, Math.min(spanOf(parent), longestAct));
  const sameArticle = child.document !== null && child.document === parent.document ? 0.1 : 0;
  return { record: child.record, parent: parent.record, score: 0.4 + nearness + sameArticle, reasons: [reason] };
}

function withinVisit(child: EngagementCard, visit: EngagementCard, places: PlaceNames | undefined): Reason | null {
  if (!isInside(child, visit) || namesOccasion(visit, child)) return null;
  const words = { days: visit.date ?? "", place: visit.place ?? "–" };
  const [at, to] = [destinationsOf(child, places), destinationsOf(visit, places)];
  const elsewhere = at.size > 0 && to.size > 0 && ![...at].some((country) => to.has(country));
  if (elsewhere && countriesOf(child.place, places).size > 0) return null;
  const guests = visit.participants.filter(({ role }) => role === "guest");
  const met = whoMet(guests, child.participants);
  if (child.kind === "visit") {
    // A town on the way of a longer visit.
    const shorter = spanOf(child) < spanOf(visit) && child.place !== null && [...at].every((country) => to.has(country));
    return met.sides > 0 && shorter ? { code: "within-visit", words: { ...words, who: met.shared.join(", ") } } : null;
  }
  if (met.sides > 0) return { code: "within-visit", words: { ...words, who: met.shared.join(", ") } };
  const toldTogether = child.document !== null && child.document === visit.document;
  return toldTogether && child.participants.every(({ name }) => name === null) ? { code: "within-told-together", words } : null;
}

function withinGathering(child: EngagementCard, gathering: EngagementCard): Reason | null {
  const [inner, outer] = [daysIn(child.date), daysIn(gathering.date)];
  const days = inner && outer ? gapOf(inner, outer) <= 1 && lengthOf(inner) <= longestAct : isInside(child, gathering);
  if (!days) return null;
  if (namesOccasion(child, gathering))
    return { code: "within-occasion", words: { occasion: child.occasion ?? "", days: gathering.date ?? "" } };
  if (child.kind === "visit" || sortOf(child.kind) === "gathering" || gathering.kind !== "session" || !isInside(child, gathering))
    return null;
  const met = whoMet(child.participants, gathering.participants);
  return met.sides >= 2 ? { code: "within-session", words: { who: met.shared.join(", "), days: gathering.date ?? "" } } : null;
}

/** The occasion of one is the other: by its title, or by the body that sits. */
function namesOccasion({ occasion }: EngagementCard, { titles, kind }: EngagementCard): boolean {
  if (occasion === null || kind === "visit") return false;
  const plain = fold(occasion).plain;
  return titles.some((title) => {
    const other = fold(title).plain;
    if (plain.includes(other) || other.includes(plain)) return true;
    const [left, right] = [matterOf(occasion), matterOf(title)];
    const shared = [...left].filter((word) => right.has(word)).length;
    return shared >= 2 && shared >= 0.6 * Math.min(left.size, right.size);
  });
}

function matterOf(text: string): ReadonlySet<string> {
  const { sides, rest, ordinal } = readTitle(text);
  return new Set([...bodyWordsOf([text]), ...sides, ...rest, ...(ordinal === null ? [] : [`${ordinal}`])]);
}

function isInside({ date: inner }: EngagementCard, { date: outer }: EngagementCard): boolean {
  const [left, right] = [daysIn(inner), daysIn(outer)];
  if (left && right) return contains(right, left) && lengthOf(right) <= longestAct;
  const [open, openOuter] = [openDays(inner), openDays(outer)];
  return open !== null && openOuter !== null && openOuter.first <= open.first && open.last <= openOuter.last;
}

/** Days; those of open years are counted as one month's. */
function spanOf({ date }: EngagementCard): number {
  const days = daysIn(date);
  if (days) return lengthOf(days);
  const open = openDays(date);
  return open ? (open.first === open.last ? 1 : longestAct) : Number.POSITIVE_INFINITY;
}
