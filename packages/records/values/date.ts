import edtf from "edtf";
import { z } from "zod";
import { MatchedReason } from "./matched-reason.ts";

/** True for an EDTF string (ISO 8601-2) such as `2025-09-02`, `2024-07`, `2021/2030` or `XXXX-10-20`. */
export function isEdtf(text: string): boolean {
  if (isCalendarDate(text)) return true;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

const calendarDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The usual case, told a hundred times as fast as by the grammar; false says nothing. */
function isCalendarDate(text: string): boolean {
  const [, year, month, day] = calendarDate.exec(text) ?? [];
  return day === undefined ? year !== undefined : Number(day) <= lastDayOf(Number(year), Number(month));
}

/** Of a month, 1 to 12. The calendar repeats every 400 years, and JavaScript takes the years before 100 for those of the last century. */
function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}

export const Edtf = z.string().refine(isEdtf, {
  message: "a date is written in EDTF, such as 2025-09-02, 2024-07 or 2021/2030",
  params: { problem: "not-a-date" },
});

/** A date, and whether the source says it or something else fixed it; an inferred date gives the reason. */
export const DateValue = z.strictObject({
  edtf: Edtf,
  certainty: z.enum(["said", "inferred"]),
  reason: z.string().optional(),
  /** Of what matching inferred: each a sentence in every language of the interface, filled with the words of the case. */
  reasons: z.array(MatchedReason).optional(),
});
export type DateValue = z.infer<typeof DateValue>;

/** The first and last day (`YYYY-MM-DD`) that a date can mean; null where it is open, as the year of `XXXX-10-20` is. */
export function daysOf(text: string): { first: string | null; last: string | null } {
  const [, year, month, day] = isCalendarDate(text) ? (calendarDate.exec(text) ?? []) : [];
  if (year !== undefined) {
    const last = day ?? lastDayOf(Number(year), Number(month ?? 12));
    return { first: [year, month ?? "01", day ?? "01"].join("-"), last: [year, month ?? "12", last].join("-") };
  }
  if (!isEdtf(text) || /^[^/]*X/.test(text)) return { first: null, last: null };
  const { min, max } = edtf(text);
  return { first: dayOf(min), last: dayOf(max) };
}

function dayOf(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
