/** Days as matching compares them: whole days since 1970, so that nearness is subtraction. */
import { daysOf } from "@bilateral/records";

/** First and last day that a date can mean. */
export interface Days {
  first: number;
  last: number;
}

/** Null where the date leaves its year open, is not given or has no end. */
export function daysIn(edtf: string | null): Days | null {
  if (edtf === null) return null;
  const [from, to] = edtf.split("/");
  const first = daysOf(from ?? "").first;
  const last = daysOf(to ?? from ?? "").last;
  return first === null || last === null || first > last ? null : { first: dayNumber(first), last: dayNumber(last) };
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function lengthOf({ first, last }: Days): number {
  return last - first + 1;
}

/** Days between them; 0 where they touch or overlap. */
export function gapOf(one: Days, other: Days): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}

export function contains(outer: Days, inner: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Month and day of a date that leaves its year open, `10-20`; of an interval, those of both ends. */
export function openDays(edtf: string | null): { first: string; last: string } | null {
  const found = /^XXXX-(\d\d-\d\d)(?:\/XXXX-(\d\d-\d\d))?$/.exec(edtf ?? "");
  const first = found?.[1];
  return first === undefined ? null : { first, last: found?.[2] ?? first };
}
