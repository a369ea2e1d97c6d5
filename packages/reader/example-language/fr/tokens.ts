/** The words of a page, and phrase books over them. */

import { type Numbered, Phrases, Vocabulary } from "../../find/phrases.ts";
import type { Page } from "../../prepare/page.ts";
import { PageNotes } from "../../prepare/page-notes.ts";

export interface Word extends Numbered {
  start: number;
  end: number;
  capital: boolean;
}

const pattern = /[\p{L}\p{M}]+['’]?|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const vocabulary = new Vocabulary();
const keyOf = (word: string) => word.toLowerCase().replace("’", "'");
const cache = new PageNotes<Word[]>();

export function wordsOf(page: Page): Word[] {
  let words = cache.get(page);
  if (!words) {
    words = Array.from(page.text.matchAll(pattern), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      number: vocabulary.numberOf(keyOf(word)),
      capital: /^\p{Lu}/u.test(word),
    }));
    cache.set(page, words);
  }
  return words;
}

export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  return new Phrases(
    vocabulary,
    Array.from(entries, ([phrase, value]) => [phrase.match(pattern)?.map(keyOf) ?? [], value] as const),
  );
}
