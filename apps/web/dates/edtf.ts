/** The part of EDTF (ISO 8601-2) that the register writes, read without the weight of a full parser. */

/** A date as far as it is known; `year` null is an open year, `digits` of a year such as `201X` are kept in `within`. */
export interface Point {
  year: number | null;
  /** `decade` of `201X`, `century` of `20XX`: `year` is then its first year. */
  within: "decade" | "century" | null;
  month: number | null;
  day: number | null;
  /** 1–4 for `2025-33` to `2025-36`. */
  quarter: number | null;
  /** 1–2 for `2025-40` and `2025-41`. */
  half: number | null;
  /** 1–4, from spring, for `2025-21` to `2025-24`. */
  season: number | null;
  approximate: boolean;
  uncertain: boolean;
}

export type Ends = { from: Point | null; to: Point | null };

/** The two ends of an interval, or a point; null where the text is no date we know. A null end is open or unknown. */
export function readEdtf(text: string): Point | Ends | null {
  const halves = text.split("/");
  if (halves.length > 2) return null;
  if (halves.length === 1) return readPoint(text);
  const [from, to] = halves.map((half) => (half === "" || half === ".." ? null : readPoint(half))) as [Point | null, Point | null];
  const broken = halves.some((half, at) => half !== "" && half !== ".." && (at === 0 ? from : to) === null);
  return broken || (from === null && to === null) ? null : { from, to };
}

export function isInterval(date: Point | Ends): date is Ends {
  return "from" in date;
}

/** True for a text that can be kept as a date. */
export function isDate(text: string): boolean {
  return readEdtf(text) !== null;
}

const pointShape = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

function readPoint(text: string): Point | null {
  const [, years, second, third, mark] = pointShape.exec(text) ?? [];
  if (years === undefined) return null;
  const number = (digits: string | undefined) => (digits === undefined || digits === "XX" ? null : Number(digits));
  const [inYear, day] = [number(second), number(third)];
  const code = inYear ?? 0;
  const isMonth = code >= 1 && code <= 12;
  const point: Point = {
    year: years === "XXXX" ? null : Number(years.replaceAll("X", "0")),
    within: years === "XXXX" || !years.includes("X") ? null : years.endsWith("XX") ? "century" : "decade",
    month: isMonth ? code : null,
    day,
    quarter: code >= 33 && code <= 36 ? code - 32 : null,
    half: code === 40 || code === 41 ? code - 39 : null,
    season: code >= 21 && code <= 24 ? code - 20 : null,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
  if (inYear !== null && !isMonth && (day !== null || (point.quarter ?? point.half ?? point.season) === null)) return null;
  if (day !== null && !dayExists(point)) return null;
  return point;
}

/** A leap year stands in for an open year, so that 29 February can be said of it. */
function dayExists({ year, month, day }: Point): boolean {
  if (month === null || day === null || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
