import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { months } from "../words/calendar.ts";

const pattern = new RegExp(`(?<!\\p{N})(?<day>\\d{1,2}|1er)\\s(?<month>${months.join("|")})\\s(?<year>\\d{4})`, "giu");
const two = (number: number) => String(number).padStart(2, "0");

/** 3 mai 2024 · 1er août 2025 */
export const dates: Finder = {
  name: "dates",
  find: ({ text }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index, groups = {} }): Mention => {
      const month = months.indexOf((groups.month ?? "").toLowerCase()) + 1;
      const edtf = `${groups.year}-${two(month)}-${two(Number.parseInt(groups.day ?? "", 10))}`;
      return { kind: "date", start: index, end: index + words.length, value: { edtf, certainty: "said" }, rule: "dates/full" };
    }),
};
