import type { SideCode } from "@bilateral/records";
import { phrasesOf, type Word } from "../../tokens.ts";
import { countryWords } from "../../words/countries.ts";

const book = phrasesOf(countryWords.map((word) => [word.form, word]));

/** The country that the words at this place name, as a noun, an adjective or by its capital. */
export function countryAt(words: readonly Word[], at: number): { code: SideCode; length: number } | null {
  const first = words[at];
  if (!first?.capital) return null;
  const found = book.longestAt(words, at);
  if (!found || (first.key === "us" && first.text !== "US")) return null;
  return { code: found.value.code, length: found.length };
}

/** "Laos – Vietnam": how many words two countries with a dash between them take; 0 where there are none. */
export function pairAt(words: readonly Word[], at: number): number {
  const one = countryAt(words, at);
  const dash = one ? at + one.length : at;
  const other = one && /^[-–—]$/.test(words[dash]?.text ?? "") ? countryAt(words, dash + 1) : null;
  return other ? dash + 1 + other.length - at : 0;
}
