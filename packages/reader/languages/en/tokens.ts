import { Forms, hashOver, startOfHash } from "../../find/forms.ts";
import { type Numbered, Phrases, Vocabulary } from "../../find/phrases.ts";
import { inWord, sortAt, space, widthAt } from "../../prepare/letters.ts";
import type { Page } from "../../prepare/page.ts";
import { PageNotes } from "../../prepare/page-notes.ts";

/** A word, a number or one mark of punctuation. Abbreviations ("U.S.", "W."), hyphened words, words with an apostrophe inside ("O'Brien") and the possessive ("'s") are words of their own. */
export interface Word extends Numbered {
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

/** Only where a stop, a hyphen or an apostrophe stands in or after a word is there more to see than where its letters end. */
const pattern =
  /(?:[Tt]hen|[Ee]x)(?=-\p{Lu})|(?:\p{L}\.){2,4}|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Lu})|(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mme|Dr|Prof|Assoc|Gen|(?<!\bHun )Sen|Jr|Sr|St|Lt|Lieut|Maj|Col|Brig|Adm|Capt|Shri|Smt|Hon|Engr)\.|[\p{L}\p{N}\p{M}]+(?:(?:-|(?<![sS])['’](?!(?:s|d|m|t|ll|re|ve)(?!\p{L}))(?=\p{L}))[\p{L}\p{N}\p{M}]+){0,6}|['’]s(?!\p{L})|\S/uy;
const spoken = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const cache = new PageNotes<Word[]>();
const vocabulary = new Vocabulary();
const keyOf = (word: string) => word.toLowerCase().replaceAll("’", "'");

/** Asked for the words of texts, after the lists have been read: the numbers of the vocabulary stand by then. */
const forms = new Forms((text) => {
  const key = keyOf(text);
  return { text, key, number: vocabulary.numberOf(key), capital: capital.test(text), spoken: spoken.test(text) };
});

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
  let newLine = false;
  for (let at = 0; at < text.length; ) {
    if (sortAt(text, at) === space) {
      newLine ||= text.charCodeAt(at) === 10;
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    let hash = startOfHash;
    for (let unit = at; unit < end; unit++) hash = hashOver(hash, text.charCodeAt(unit));
    const { text: written, key, number, capital, spoken } = forms.at(text, at, end, hash);
    words.push({ start: at, end, text: written, key, number, capital, spoken, newLine });
    newLine = false;
    at = end;
  }
  return words;
}

const [stop, hyphen, apostrophe, quote] = [".", "-", "'", "’"].map((mark) => mark.charCodeAt(0));

/** Where the word that begins at a place ends. */
function endOfWord(text: string, at: number): number {
  const opening = text.charCodeAt(at);
  let end = at + widthAt(text, at);
  if (sortAt(text, at) >= inWord) while (end < text.length && sortAt(text, end) >= inWord) end += widthAt(text, end);
  else if (opening !== apostrophe && opening !== quote) return end;
  const next = text.charCodeAt(end);
  if (opening !== apostrophe && opening !== quote && next !== stop && next !== hyphen && next !== apostrophe && next !== quote) return end;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : end;
}

/** A phrase book: each phrase, looked up word by word in lower case. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const made: [string[], Value][] = [];
  for (const [phrase, value] of entries) made.push([keysOf(phrase), value]);
  return new Phrases(vocabulary, made);
}

function keysOf(phrase: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const end = sortAt(phrase, at) === space ? at + 1 : endOfWord(phrase, at);
    if (sortAt(phrase, at) !== space) keys.push(keyOf(phrase.slice(at, end)));
    at = end;
  }
  return keys;
}
