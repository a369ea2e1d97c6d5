import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { dateForms } from "./dates/forms.ts";

/** Sáng 3/4 · từ ngày 5 đến 7/3 · 9 tháng đầu năm 2019 */
export const dates: Finder = {
  name: "dates",
  find({ text }) {
    const mentions: MentionOf<"date">[] = [];
    for (const { name, pattern, read } of dateForms) {
      for (const { 0: words, index, groups } of text.matchAll(pattern)) {
        const value = read(groups ?? {});
        if (value === null) continue;
        const certainty = value.edtf !== null && !value.edtf.includes("X") && !value.relative ? "said" : "inferred";
        mentions.push({ kind: "date", start: index, end: index + words.length, value: { ...value, certainty }, rule: `dates/${name}` });
      }
    }
    return mentions;
  },
};
