import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import type { Page } from "../../../prepare/page.ts";
import { phrasesOf, type Word, wordsOf } from "../tokens.ts";
import { organizationsOfStates } from "../words/countries.ts";
import { countriesWithin } from "./countries.ts";
import { endOfBody } from "./people/end-of-body.ts";
import { headBook, isBodyHead } from "./people/lexicon.ts";

const ofStates = phrasesOf(organizationsOfStates.map((name) => [name, name]));
/** How many words may stand before the one that tells what a body is. */
const most = 5;

/** the Ministry of Foreign Affairs of Laos · the Vietnamese National Assembly · ASEAN */
export const bodies: Finder = {
  name: "body",
  find(page) {
    const words = wordsOf(page);
    const found: MentionOf<"body">[] = [];
    let free = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.capital) continue;
      const states = ofStates.longestAt(words, at);
      const joint = states && page.text.slice(word.start, words[at + states.length - 1]?.end) === states.value ? states.length : 0;
      if (joint === 0 && !isBodyHead(word)) continue;
      const from = joint > 0 ? at : beginning(words, at, free);
      const until = joint > 0 ? at + joint : withCountry(page, words, endOfOne(words, at));
      const [first, last] = [words[from], words[until - 1]];
      if (!first || !last) continue;
      const codes = new Set(countriesWithin(page, { start: first.start, end: last.end }).map(({ code }) => code));
      const [side = null] = codes.size === 1 ? codes : [];
      const name = page.text.slice(first.start, last.end);
      found.push({ kind: "body", start: first.start, end: last.end, value: { name, side }, rule: joint > 0 ? "body: of states" : "body" });
      free = until;
      at = until - 1;
    }
    return found;
  },
};

/** "the Communist Party and the National Assembly" are two. */
function endOfOne(words: readonly Word[], head: number): number {
  const end = Math.max(head + 1, endOfBody(words, head));
  for (let at = head + 1; at < end; at++)
    if (words[at]?.key === "and" && words.slice(at + 1, end).some((word) => word.capital && isBodyHead(word))) return at;
  return end;
}

/** "the Communist Party of Vietnam", "the Ministry of Health of the Lao PDR" */
function withCountry(page: Page, words: readonly Word[], end: number): number {
  if (words[end]?.key !== "of") return end;
  const from = words[end + 1]?.key === "the" ? end + 2 : end + 1;
  const start = words[from]?.start;
  const country = start === undefined ? undefined : countriesWithin(page, { start, end: start + 60 }).find((each) => each.start === start);
  if (!country) return end;
  let last = from;
  while ((words[last]?.end ?? country.end) < country.end) last += 1;
  return last + 1;
}

/** The words with capitals before it belong to it: "Vietnam Fatherland Front"; a title before them does not, nor what is taken. */
function beginning(words: readonly Word[], head: number, free: number): number {
  let from = head;
  while (from > free && from > head - most && !words[from]?.newLine) {
    const before = words[from - 1];
    // "the Lao People's Revolutionary Party"
    if (before?.key === "'s" && words[from - 2]?.capital && from - 2 >= free) {
      from -= 2;
      continue;
    }
    if (!before?.capital || !before.spoken || headBook.longestAt(words, from - 1)) break;
    // "The National Assembly", "In Vietnam National University"
    if (from - 1 === 0 || words[from - 2]?.text === "." || before.newLine) {
      if (opening.has(before.key)) break;
    }
    from -= 1;
  }
  return from;
}
const opening = new Set([
  "the",
  "a",
  "an",
  "in",
  "at",
  "on",
  "this",
  "that",
  "his",
  "her",
  "their",
  "its",
  "both",
  "all",
  "for",
  "from",
  "with",
]);
