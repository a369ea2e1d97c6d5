import type { Facet } from "../answers/pages.ts";

/** A field that a list is filtered and counted by, with the values that are chosen; none chosen is all. */
export interface FacetChoice {
  name: string;
  column: string;
  /** True where a row has several values. */
  many: boolean;
  chosen: string[] | undefined;
}

/** How many rows have the same values: `values` has one list for each facet, in the order of the projection's combos. */
export interface Tally {
  values: string[][];
  count: number;
}

/** Counts for each facet what the other facets leave, and the total of what all of them leave. */
export function countFacets({ facets, tallies }: { facets: FacetChoice[]; tallies: Tally[] }): {
  total: number;
  facets: Record<string, Facet>;
} {
  let total = 0;
  const counted: Record<string, Facet> = Object.fromEntries(facets.map(({ name }) => [name, {}]));
  for (const { values, count } of tallies) {
    const misses = facets.filter(({ chosen }, at) => chosen !== undefined && !values[at]?.some((value) => chosen.includes(value)));
    if (misses.length === 0) total += count;
    for (const [at, facet] of facets.entries()) {
      if (misses.some((missed) => missed !== facet)) continue;
      const counts = counted[facet.name] ?? {};
      for (const value of values[at] ?? []) counts[value] = (counts[value] ?? 0) + count;
    }
  }
  return { total, facets: counted };
}
