import { type Keyed, markOf, Phrases } from "../../find/phrases.ts";
import { remembered } from "../../find/remembered.ts";
import type { Page } from "../../prepare/page.ts";

/** A syllable, a number or one mark of punctuation. Vietnamese writes its words as syllables apart, so that phrases are looked up syllable by syllable. */
export interface Word extends Keyed {
  start: number;
  end: number;
  text: string;
  /** In lower case and one spelling: `hoà` and `hòa`, `uỷ` and `ủy`, `sỹ` and `sĩ` are the same. */
  key: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** A letter or figure, not punctuation. */
  spoken: boolean;
  /** Stands right after the word before it, with no space between. */
  glued: boolean;
}

const pattern = /[\p{L}\p{M}\p{N}]+|\S/gu;
const spoken = /^[\p{L}\p{M}\p{N}]/u;
const capital = /^\p{Lu}/u;
const cache = new WeakMap<Page, Word[]>();

export function wordsOf(page: Page): Word[] {
  let words = cache.get(page);
  if (!words) {
    words = [];
    for (const { start, end } of page.blocks) {
      addWords(words, page.text.slice(start, end), start);
      words.push(breakAt(end));
    }
    cache.set(page, words);
  }
  return words;
}

/** Stands after the last word of a block, so that nothing is read across it. */
function breakAt(at: number): Word {
  return { start: at, end: at, text: "\n", key: "\n", capital: false, spoken: false, glued: false, mark: markOf("\n") };
}

export function wordsIn(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  addWords(words, text, offset);
  return words;
}

function addWords(words: Word[], text: string, offset: number): void {
  let before = -1;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { 0: written, index } = found;
    const end = index + written.length;
    const { key, mark, capital, spoken } = formOf(written);
    words.push({ start: offset + index, end: offset + end, text: written, key, mark, capital, spoken, glued: index === before });
    before = end;
  }
}

/** What does not change from place to place. */
const formOf = remembered((word) => {
  const key = oneSpelling(word.toLowerCase());
  return { key, mark: markOf(key), capital: capital.test(word), spoken: spoken.test(word) };
}, 20_000);

export const keyOf = (word: string): string => formOf(word).key;

const openRhyme = /(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const toneOnFirst: Record<string, string> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const longI = /^([hklmst]|qu)([yỳýỷỹỵ])$/u;
const shortI: Record<string, string> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

function oneSpelling(word: string): string {
  if (word.length > 7) return word;
  return word
    .replace(openRhyme, (rhyme) => toneOnFirst[rhyme] ?? rhyme)
    .replace(longI, (_, onset: string, vowel: string) => onset + (shortI[vowel] ?? vowel));
}

/** The keys of a phrase, as the words of a page have them. */
export const keysOf = remembered((phrase): readonly string[] => wordsIn(phrase).map((word) => word.key));

/** A phrase book of plain phrases. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const made: [readonly string[], Value][] = [];
  for (const [phrase, value] of entries) made.push([keysOf(phrase), value]);
  return new Phrases(made);
}
