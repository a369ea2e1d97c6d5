import { firstFrom } from "../../../../prepare/in-order.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Word } from "../../tokens.ts";
import type { Party } from "./parties.ts";
import { noSense, type Sense, senses } from "./sense.ts";

/** One word, phrase, mark or party of a sentence: what the rules of this folder walk over. */
export interface Item {
  start: number;
  end: number;
  key: string;
  capital: boolean;
  mark: boolean;
  sense: Sense;
  party: Party | null;
}

/** The keys of the words from one index to another. */
function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.key ?? "";
  for (let at = from + 1; at < to; at++) key += ` ${words[at]?.key ?? ""}`;
  return key;
}

/** A sentence as items; parties hide the words that they are made of, phrases those of shorter phrases. */
export function itemsOf(sentence: Sentence, words: readonly Word[], parties: readonly Party[]): Item[] {
  const items: Item[] = [];
  let next = firstFrom(parties, sentence.start);
  if ((parties[next - 1]?.end ?? 0) > sentence.start) next -= 1;
  for (let at = firstFrom(words, sentence.start); at < words.length; ) {
    const word = words[at];
    if (!word || word.start >= sentence.end) break;
    while (next < parties.length && (parties[next]?.end ?? 0) <= word.start) next += 1;
    const party = parties[next];
    if (party && party.start <= word.start) {
      let after = at + 1;
      while (after < words.length && (words[after]?.start ?? 0) < party.end) after += 1;
      items.push({ start: party.start, end: party.end, key: keyOf(words, at, after), capital: true, mark: false, sense: noSense, party });
      at = after;
      continue;
    }
    const found = senses.longestAt(words, at);
    const last = words[at + (found?.length ?? 1) - 1] ?? word;
    const fits = found !== null && (!party || last.end <= party.start);
    const { key, sense } = fits ? found.value : { key: word.key, sense: noSense };
    items.push({ start: word.start, end: fits ? last.end : word.end, key, capital: word.capital, mark: !word.spoken, sense, party: null });
    at += fits ? found.length : 1;
    if (word.key === ")") joinNumber(items);
  }
  return items;
}

const number = /^(?:\p{Nd}{1,2}|[ivx]{1,4}|\p{L})$/u;

/** "(1)", "(ii)", "(a)" count the items of a list: they part them as a semicolon does. */
function joinNumber(items: Item[]): void {
  const [open, counted, close] = items.slice(-3);
  if (!close || open?.key !== "(" || !number.test(counted?.key ?? "")) return;
  items.length -= 3;
  items.push({ ...open, end: close.end, key: ";" });
}
