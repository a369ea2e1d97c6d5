import { type Keyed, markOf, Phrases } from "../../find/phrases.ts";
import { remembered } from "../../find/remembered.ts";
import type { Page } from "../../prepare/page.ts";

/** A word, a number or one mark of punctuation. Abbreviations ("U.S.", "W."), hyphened words and the possessive ("'s") are words of their own. */
export interface Word extends Keyed {
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
    const { key, mark, capital, spoken } = formOf(found);
    words.push({
      start: index,
      end: index + found.length,
      text: found,
      key,
      mark,
      capital,
      spoken,
      newLine: index > before + 1 ? text.slice(before, index).includes("\n") : text.charCodeAt(index - 1) === 10,
    });
    before = index + found.length;
  }
  return words;
}

/** What does not change from place to place. */
const formOf = remembered((word) => {
  const key = word.toLowerCase().replaceAll("’", "'");
  return { key, mark: markOf(key), capital: capital.test(word), spoken: spoken.test(word) };
}, 20_000);

/** A phrase book: each phrase, looked up word by word in lower case. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const made: [string[], Value][] = [];
  for (const [phrase, value] of entries) made.push([wordsIn(phrase).map((word) => word.key), value]);
  return new Phrases(made);
}
