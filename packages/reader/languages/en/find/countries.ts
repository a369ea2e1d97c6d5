import type { Span } from "@bilateral/records";
import { lyingWithin } from "../../../prepare/in-order.ts";
import type { Page } from "../../../prepare/page.ts";
import { PageNotes } from "../../../prepare/page-notes.ts";
import { phrasesOf, type Word, wordsIn, wordsOf } from "../tokens.ts";
import { type CountryWord, countryWords } from "../words/countries.ts";

/** A country where it is named: "Laos", "the Lao side", "Vietnamese", "Sino-Lao". */
export interface CountryMention {
  start: number;
  end: number;
  code: string;
  as: CountryWord;
}

const book = phrasesOf(countryWords.map((word) => [word.form, word]));
const parts = new Map(countryWords.filter(({ form }) => !form.includes(" ")).map((word) => [word.form.toLowerCase(), word]));
const cache = new PageNotes<CountryMention[]>();
/** "the Kingdom", "us": words that are countries only as they are written. */
const asWritten = new Set([
  "us",
  "sino",
  "turkey",
  "chad",
  "lao",
  "mali",
  "niger",
  "jordan",
  "georgia",
  "oman",
  "polish",
  "finish",
  "uk",
  "un",
  "vn",
  "roc",
  "rok",
]);

export function countriesOf(page: Page): CountryMention[] {
  let found = cache.get(page);
  if (!found) {
    found = countriesIn(wordsOf(page));
    cache.set(page, found);
  }
  return found;
}

function countriesIn(words: readonly Word[]): CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.capital) continue;
    const match = book.longestAt(words, at);
    const last = match && words[at + match.length - 1];
    if (
      match &&
      last &&
      !(asWritten.has(word.key) && word.key.length <= 3 && word.text !== word.text.toUpperCase() && word.key !== "lao")
    ) {
      found.push({ start: word.start, end: last.end, code: match.value.code, as: match.value.as });
      at += match.length - 1;
    } else if (word.text.includes("-")) {
      let from = word.start;
      for (const part of word.text.split("-")) {
        const known = parts.get(part.toLowerCase());
        if (known && /^\p{Lu}/u.test(part))
          found.push({ start: from, end: from + part.length, code: known.code, as: known.as === "name" ? "adjective" : known.as });
        from += part.length + 1;
      }
    }
  }
  return found;
}

/** The country of these words, if they are a form of one. */
export function countryOfWords(text: string): string | null {
  return countriesIn(wordsIn(text)).at(0)?.code ?? null;
}

export function countriesWithin(page: Page, stretch: Span): CountryMention[] {
  return lyingWithin(countriesOf(page), stretch);
}
