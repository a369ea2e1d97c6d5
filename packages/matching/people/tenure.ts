import { daysOf } from "@bilateral/records";
import type { TenureCard } from "../cards.ts";

/** Where a day stands to a tenure. `near`: within a season of it, where first and last days are often rounded; `open`: nothing speaks of it. */
export type Covers = "within" | "near" | "outside" | "open";

const season = 100;
/** A day on which a source shows the person in the post speaks for two years around it. */
const aroundAttested = 730;

export function coversDay(tenure: Pick<TenureCard, "from" | "to" | "attested">, day: string | null): Covers {
  const [first, last] = boundsOf(day);
  if (first === null || last === null) return "open";
  const begins = tenure.from === null ? null : daysOf(tenure.from).first;
  const ends = tenure.to === null ? null : daysOf(tenure.to).last;
  const early = begins === null ? 0 : daysBetween(last, begins);
  const late = ends === null ? 0 : daysBetween(ends, first);
  if (early > 0 || late > 0) return Math.max(early, late) <= season ? "near" : "outside";
  if (begins !== null) return "within";
  const attested = tenure.attested.map((each) => daysOf(each).first).filter((each) => each !== null);
  if (attested.some((each) => Math.abs(daysBetween(each, first)) <= aroundAttested)) return "within";
  return "open";
}

/** A tenure whose end nobody told says little of what is more than a term after the last day on which a source speaks of it. */
const term = 5 * 365;

/** Of a tenure that covers the day. */
export function isAttestedAround(tenure: Pick<TenureCard, "from" | "to" | "attested">, day: string | null): boolean {
  const [first] = boundsOf(day);
  if (first === null) return false;
  if (tenure.to !== null) return true;
  const told = [tenure.from, ...tenure.attested].flatMap((each) => (each === null ? [] : (daysOf(each).last ?? [])));
  return told.some((each) => daysBetween(each, first) <= term);
}

/** The first and last day that a date can mean; a date with its year open means none. */
function boundsOf(day: string | null): [string | null, string | null] {
  if (day === null) return [null, null];
  const { first, last } = daysOf(day);
  return [first, last];
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
