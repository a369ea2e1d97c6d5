import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { phrasesOf, wordsOf } from "../tokens.ts";
import { countries, towns } from "../words/names.ts";

const book = phrasesOf([...countries, ...towns]);

/** à Vientiane · le Laos */
export const places: Finder = {
  name: "places",
  find(page) {
    const words = wordsOf(page);
    return words.flatMap((word, at): Mention[] => {
      const found = word.capital ? book.longestAt(words, at) : null;
      const end = found && words[at + found.length - 1]?.end;
      if (!found || end == null) return [];
      const name = page.text.slice(word.start, end);
      return [{ kind: "place", start: word.start, end, value: { name, country: found.value }, rule: "places/name" }];
    });
  },
};
