import type { Word } from "../../tokens.ts";
import { cityCountries } from "../../words/places.ts";
import { leadIns } from "./add-person.ts";
import { countryAt } from "./country-at.ts";
import { isCourtesy, isPortfolio, nameAt } from "./lexicon.ts";

/** The name that stands before ", [also] a …" at `at`. */
export function nameBefore(words: readonly Word[], at: number): { from: number; length: number } | null {
  let index = at - 1;
  while (index > at - 7 && leadIns.has(words[index]?.key ?? "")) index -= 1;
  if (words[index]?.text !== ",") return null;
  for (let length = 5; length >= 1; length--) {
    const from = index - length;
    const before = words[from - 1];
    if (from < 0 || nameAt(words, from) !== length) continue;
    if (before?.capital && before.spoken && !isCourtesy(before) && before.end + 1 === words[from]?.start) continue;
    if (isPortfolio(words[from] as Word) || countryAt(words, from) || isCourtesy(words[from] as Word)) return null;
    // "In Phnom Penh, Prime Minister …"
    if (
      cityCountries.has(
        words
          .slice(from, index)
          .map(({ text }) => text)
          .join(" "),
      ) ||
      /^(?:in|at|from|near)$/.test(before?.key ?? "")
    )
      return null;
    return length > 1 || words[index + 1]?.key === "also" || words[index + 1]?.key === "who" ? { from, length } : null;
  }
  return null;
}
