import type { EngagementRow } from "../../client/shapes.ts";
import { isInterval, readEdtf } from "../../dates/edtf.ts";

/** A line of the timeline: a year or month that begins, or an engagement. */
export type Line =
  | { is: "year"; key: string; year: number | null }
  | { is: "month"; key: string; month: number | null }
  | { is: "engagement"; key: string; row: EngagementRow };

interface When {
  year: number | null;
  month: number | null;
}

/** The rows as they come (newest first), under their years and months; those without a year stand last, under one heading. */
export function linesOf(rows: readonly EngagementRow[]): Line[] {
  const dated = rows.map((row) => ({ row, ...whenOf(row) }));
  const years = [...new Set(dated.map(({ year }) => year).filter((year) => year !== null))];
  const lines: Line[] = [];
  for (const year of years) {
    lines.push({ is: "year", key: `year-${year}`, year });
    const ofYear = dated.filter((one) => one.year === year);
    for (const month of new Set(ofYear.map((one) => one.month))) {
      lines.push({ is: "month", key: `month-${year}-${month}`, month });
      for (const { row, month: own } of ofYear) if (own === month) lines.push({ is: "engagement", key: row.record, row });
    }
  }
  const undated = dated.filter(({ year }) => year === null);
  if (undated.length > 0) {
    lines.push({ is: "year", key: "undated", year: null });
    for (const { row } of undated) lines.push({ is: "engagement", key: row.record, row });
  }
  return lines;
}

/** An interval stands where it begins. */
function whenOf({ date }: EngagementRow): When {
  const read = date && readEdtf(date.edtf);
  const point = read && isInterval(read) ? (read.from ?? read.to) : read;
  return { year: point?.within ? null : (point?.year ?? null), month: point?.month ?? null };
}
