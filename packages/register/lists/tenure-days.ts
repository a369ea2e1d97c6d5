import { daysOf, type Tenure } from "@bilateral/records";

/** Days as `YYYY-MM-DD`, both included. */
export interface Days {
  first: string;
  last: string;
}

/**
 * Whether the person held the post on all of these days, as far as is known.
 *
 * A source that shows the person in the post on one of them is enough. Else the days must lie within what is known: from a known beginning to
 * the known end, or on without end where none is known; from the first to the last sighting where no beginning is known. An imprecise
 * beginning or end (a year, a month) counts with all its days. A former post is held on no day but those between its own dates.
 */
export function holdsOn(tenure: Pick<Tenure, "from" | "to" | "attested" | "former">, { first, last }: Days): boolean {
  const sightings = tenure.attested.map(daysOf).filter((seen) => seen.first !== null && seen.last !== null) as Days[];
  const isFormer = tenure.former === true;
  if (!isFormer && sightings.some((seen) => seen.first <= last && first <= seen.last && isExact(seen))) return true;
  const from = tenure.from === null ? null : daysOf(tenure.from).first;
  const to = tenure.to === null ? null : daysOf(tenure.to).last;
  if (to !== null && last > to) return false;
  if (isFormer && to === null) return false;
  const begun = from ?? least(sightings.map((seen) => seen.first));
  if (begun === null || first < begun) return false;
  // With neither a beginning nor an end, nothing is known beyond the last sighting.
  if (from === null && to === null) return last <= (greatest(sightings.map((seen) => seen.last)) ?? "");
  return true;
}

function isExact({ first, last }: Days): boolean {
  return first === last;
}

function least(days: string[]): string | null {
  return days.toSorted()[0] ?? null;
}

function greatest(days: string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
