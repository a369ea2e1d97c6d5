import { Forms, hashOver, startOfHash } from "../../find/forms.ts";
import { type Numbered, Phrases, Vocabulary, WordSet } from "../../find/phrases.ts";
import { remembered } from "../../find/remembered.ts";
import { inWord, sortAt, space, widthAt } from "../../prepare/letters.ts";
import type { Page } from "../../prepare/page.ts";
import { PageNotes } from "../../prepare/page-notes.ts";

/** A syllable, a number or one mark of punctuation. Vietnamese writes its words as syllables apart, so that phrases are looked up syllable by syllable. */
export interface Word extends Numbered {
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

const spoken = /^[\p{L}\p{M}\p{N}]/u;
const capital = /^\p{Lu}/u;
const cache = new PageNotes<Word[]>();
export const vocabulary = new Vocabulary();

export function wordsOf(page: Page): Word[] {
  let words = cache.get(page);
  if (!words) {
    words = [];
    for (const { start, end } of page.blocks) {
      addWords(words, page.text, { start, end, offset: 0 });
      words.push(breakAt(end));
    }
    cache.set(page, words);
  }
  return words;
}

/** Stands after the last word of a block, so that nothing is read across it. */
function breakAt(at: number): Word {
  return { start: at, end: at, text: "\n", key: "\n", number: 0, capital: false, spoken: false, glued: false };
}

export function wordsIn(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  addWords(words, text, { start: 0, end: text.length, offset });
  return words;
}

function addWords(words: Word[], text: string, { start, end, offset }: { start: number; end: number; offset: number }): void {
  let before = -1;
  let at = start;
  while (at < end) {
    const sort = sortAt(text, at);
    if (sort === space) {
      at++;
      continue;
    }
    const from = at;
    let hash = startOfHash;
    do {
      for (const until = at + widthAt(text, at); at < until; at++) hash = hashOver(hash, text.charCodeAt(at));
    } while (sort >= inWord && at < end && sortAt(text, at) >= inWord);
    const { text: written, key, number, capital, spoken } = forms.at(text, from, at, hash);
    words.push({ start: offset + from, end: offset + at, text: written, key, number, capital, spoken, glued: from === before });
    before = at;
  }
}

/** Asked for the words of texts, after the lists have been read: the numbers of the vocabulary stand by then. */
const forms = new Forms((text) => {
  const key = oneSpelling(text.toLowerCase());
  return { text, key, number: vocabulary.numberOf(key), capital: capital.test(text), spoken: spoken.test(text) };
});

export const keyOf = remembered((word) => oneSpelling(word.toLowerCase()));

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

/** Old pages write Đ with the letter of Icelandic. */
function oneSpelling(spelled: string): string {
  const word = spelled.includes("ð") ? spelled.replaceAll("ð", "đ") : spelled;
  if (word.length > 7) return word;
  return word
    .replace(openRhyme, (rhyme) => toneOnFirst[rhyme] ?? rhyme)
    .replace(longI, (_, onset: string, vowel: string) => onset + (shortI[vowel] ?? vowel));
}

/** The keys of a phrase, as the words of a page have them. */
export const keysOf = remembered((phrase): readonly string[] => (phrase.match(/[\p{L}\p{M}\p{N}]+|\S/gu) ?? []).map(keyOf));

/** Single words, known by their numbers. */
export const wordsAmong = (words: Iterable<string>) => new WordSet(vocabulary, [...words].map(keyOf));

/** A phrase book of plain phrases. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const made: [readonly string[], Value][] = [];
  for (const [phrase, value] of entries) made.push([keysOf(phrase), value]);
  return new Phrases(vocabulary, made);
}
