import type { Reason } from "@bilateral/matching";

/** The year that a document leaves open, with what fixes it. */
export interface YearFound {
  year: number;
  reasons: readonly Reason[];
}

/** A date whose year is open, in the year that was found; any other as it is. */
export function withYear<Given extends string | null>(date: Given, found: YearFound | null): Given {
  return (date === null || found === null ? date : date.replace(/XXXX(?=-)/g, String(found.year))) as Given;
}
