/** Vietnamese. The lists below are all that it can do, in the order in which it is done. */
import type { Language } from "../../language.ts";

export const vi: Language = {
  code: "vi",
  likeness: (text) =>
    Math.min(1, (text.match(/[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0) / Math.max(1, text.length * 0.1)),
  blocks: [],
  noSentenceEnd: /(?:^|\s)(?:TS|GS|PGS|ThS|TP|Tp|Mr|St|\p{Lu})\.$/u,
  finders: [],
  mergers: [],
  composers: [],
};
