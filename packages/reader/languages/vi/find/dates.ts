import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { wordsOf } from "../tokens.ts";
import { dateForms } from "./dates/forms.ts";
import { matchAt, Opened } from "./opened.ts";

const forms = new Opened(dateForms.map((form, order) => [form.opens, { ...form, order }]));

/** Sáng 3/4 · từ ngày 5 đến 7/3 · 9 tháng đầu năm 2019 */
export const dates: Finder = {
  name: "dates",
  find(page) {
    // One list for each form: of two equally long dates the earlier form's stays.
    const found = dateForms.map((): MentionOf<"date">[] => []);
    const ends = dateForms.map(() => 0);
    const words = wordsOf(page);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const opened = word && forms.at(word);
      if (!opened) continue;
      for (const { name, pattern, read, order } of opened) {
        const match = word.start < (ends[order] ?? 0) ? null : matchAt(pattern, page.text, word.start);
        if (!match) continue;
        const { index: start } = match;
        const end = start + match[0].length;
        ends[order] = end;
        const value = read(match.groups ?? {});
        if (value === null) continue;
        const certainty = value.edtf !== null && !value.edtf.includes("X") && !value.relative ? "said" : "inferred";
        found[order]?.push({ kind: "date", start, end, value: { ...value, certainty }, rule: `dates/${name}` });
      }
    }
    return found.flat();
  },
};
