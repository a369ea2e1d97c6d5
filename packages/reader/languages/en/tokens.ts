import { Phrases } from "../../find/phrases.ts";
import type { Page } from "../../prepare/page.ts";

/** A word, a number or one mark of punctuation. Abbreviations ("U.S.", "W."), hyphened words and the possessive ("'s") are words of their own. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** In lower case, with straight apostrophes. */
  key: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** A letter or figure, not punctuation. */
  spoken: boolean;
  /** The first of its line: no name or title runs on into it. */
  newLine: boolean;
}

const pattern =
  /(?:\p{L}\.){2,4}|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Lu})|(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mme|Dr|Prof|Assoc|Gen|Sen|Jr|Sr|St|Lt|Lieut|Maj|Col|Brig|Adm|Capt)\.|[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+){0,6}|['’]s(?!\p{L})|\S/gu;
const spoken = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const cache = new WeakMap<Page, Word[]>();

export function wordsOf(page: Page): Word[] {
  let words = cache.get(page);
  if (!words) {
    words = wordsIn(page.text);
    cache.set(page, words);
  }
  return words;
}

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    words.push({
      start: index,
      end: index + found.length,
      text: found,
      key: found.toLowerCase().replaceAll("’", "'"),
      capital: capital.test(found),
      spoken: spoken.test(found),
      newLine: index > before + 1 ? text.slice(before, index).includes("\n") : text.charCodeAt(index - 1) === 10,
    });
    before = index + found.length;
  }
  return words;
}

/** The index of the first word that starts at or after `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A phrase book: each phrase, looked up word by word in lower case. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const made: [string[], Value][] = [];
  for (const [phrase, value] of entries) made.push([wordsIn(phrase).map((word) => word.key), value]);
  return new Phrases(made);
}
