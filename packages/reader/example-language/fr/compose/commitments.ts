import type { Composer } from "../../../language.ts";
import { isArticle } from "../../../prepare/page.ts";
import { agreeing } from "../words/acts.ts";

const agreed = new RegExp(`(?<![\\p{L}])(?:${agreeing.join("|")})\\s`, "giu");

/** Les deux parties ont convenu de renforcer … : up to the end of the sentence. */
export const commitmentsComposer: Composer = {
  name: "commitments",
  compose(draft) {
    for (const { start, end, text, block } of draft.page.sentences) {
      if (!isArticle(block)) continue;
      for (const { 0: words, index } of text.matchAll(agreed)) {
        const from = start + index + words.length;
        draft.commitments.push({
          mode: "agreed",
          by: ["both"],
          actors: [],
          areas: ["general"],
          due: null,
          evidence: [{ start: from, end: text.endsWith(".") ? end - 1 : end }],
          fields: { mode: { certainty: "said", evidence: [{ start: start + index, end: from - 1 }] } },
          confidence: 0.8,
          rule: "fr/commitments/agree",
        });
      }
    }
  },
};
