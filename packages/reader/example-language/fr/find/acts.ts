import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { phrasesOf, wordsOf } from "../tokens.ts";
import { actWords } from "../words/acts.ts";

const book = phrasesOf(actWords);

/** s'est entretenu avec · a reçu */
export const acts: Finder = {
  name: "acts",
  find(page) {
    const words = wordsOf(page);
    return words.flatMap((word, at): Mention[] => {
      const found = book.longestAt(words, at);
      const end = found && words[at + found.length - 1]?.end;
      return found && end != null ? [{ kind: "act", start: word.start, end, value: { kind: found.value }, rule: "acts/verb" }] : [];
    });
  },
};
