import { firstFrom } from "../../../../prepare/in-order.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Word } from "../../tokens.ts";
import type { Party } from "./parties.ts";
import { type Sense, senses } from "./sense.ts";

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

const none: Sense = Object.freeze({});

const keyOf = (words: readonly Word[], from: number, end: number) =>
  words
    .slice(from, firstFrom(words, end))
    .map(({ key }) => key)
    .join(" ");

/** A sentence as items; parties hide the words that they are made of, phrases those of shorter phrases. */
export function itemsOf(sentence: Sentence, words: readonly Word[], parties: readonly Party[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = firstFrom(words, sentence.start); at < words.length; ) {
    const word = words[at];
    if (!word || word.start >= sentence.end) break;
    while (next < parties.length && (parties[next]?.end ?? 0) <= word.start) next += 1;
    const party = parties[next];
    if (party && party.start <= word.start) {
      items.push({ start: party.start, end: party.end, key: keyOf(words, at, party.end), capital: true, mark: false, sense: none, party });
      at = firstFrom(words, party.end);
      continue;
    }
    const found = senses.longestAt(words, at);
    const fits = found && (!party || (words[at + found.length - 1]?.end ?? 0) <= party.start) ? found : null;
    const last = words[at + (fits?.length ?? 1) - 1] ?? word;
    items.push({
      start: word.start,
      end: last.end,
      key:
        fits && fits.length > 1
          ? words
              .slice(at, at + fits.length)
              .map(({ key }) => key)
              .join(" ")
          : word.key,
      capital: word.capital,
      mark: !word.spoken,
      sense: fits?.value ?? none,
      party: null,
    });
    at += fits?.length ?? 1;
  }
  return numbered(items);
}

const number = /^(?:\p{Nd}{1,2}|[ivx]{1,4}|\p{L})$/u;

/** "(1)", "(ii)", "(a)" count the items of a list: they part them as a semicolon does. */
function numbered(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const close = items[at + 2];
    if (item?.key === "(" && close?.key === ")" && number.test(items[at + 1]?.key ?? "")) {
      kept.push({ ...item, end: close.end, key: ";" });
      at += 2;
    } else if (item) kept.push(item);
  }
  return kept;
}
