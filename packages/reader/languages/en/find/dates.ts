import type { Finder } from "../../../language.ts";
import { type DateWords, datesIn } from "./date-words.ts";

/** Dates as written; the ones that lean on the day of the report are completed when that is known. */
export const dates: Finder = {
  name: "date",
  find: ({ text }) =>
    datesIn(text).map(({ start, end, words, rule }) => {
      const edtf = saidInFull(words);
      return {
        kind: "date" as const,
        start,
        end,
        value: {
          edtf,
          certainty: edtf === null ? ("inferred" as const) : ("said" as const),
          ...(words.partOfDay && { partOfDay: words.partOfDay }),
        },
        rule: `date: ${rule}`,
      };
    }),
};

export const two = (number: number) => String(number).padStart(2, "0");

/** The EDTF of a date whose words hold its year. */
export function saidInFull(words: DateWords): string | null {
  const { year, month, day, until, span, season } = words;
  if (year === undefined) return null;
  if (season) return `${year}-${season}`;
  if (span) return `${year}-${two(span.from)}/${year}-${two(span.to)}`;
  if (month === undefined) return until?.year ? `${year}/${until.year}` : `${year}`;
  const lastMonth = until?.month ?? month;
  if (day === undefined) return until?.month ? `${year}-${two(month)}/${year}-${two(lastMonth)}` : `${year}-${two(month)}`;
  const start = `${lastMonth < month ? year - 1 : year}-${two(month)}-${two(day)}`;
  return until?.day ? `${start}/${year}-${two(lastMonth)}-${two(until.day)}` : start;
}
