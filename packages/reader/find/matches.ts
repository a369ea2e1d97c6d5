/** Patterns tried only where they may match: what each of them needs is looked for first. */
import { neededBy } from "./needed.ts";
import { Trigrams, trigramsOf } from "./trigrams.ts";

interface Need {
  strings: readonly string[];
  /** Of each string, its runs of three units. */
  trigrams: readonly (readonly number[])[];
  anyCase: boolean;
}

const needs = new WeakMap<RegExp, Need | "nothing">();
const none: readonly never[] = [];
/** Many patterns look at one text, and then at the next. */
const asWritten = new Trigrams();
const inLowerCase = new Trigrams();
let lower = { of: "", text: "" };

function needOf(pattern: RegExp): Need | "nothing" {
  const known = needs.get(pattern);
  if (known) return known;
  const strings = neededBy(pattern);
  const need = strings ? { strings, trigrams: strings.map(trigramsOf), anyCase: pattern.ignoreCase } : "nothing";
  needs.set(pattern, need);
  return need;
}

/** False where the pattern surely matches nowhere in the text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const need = needOf(pattern);
  if (need === "nothing") return true;
  if (need.anyCase && lower.of !== text) lower = { of: text, text: text.toLowerCase() };
  const [where, held] = need.anyCase ? [lower.text, inLowerCase] : [text, asWritten];
  held.lookAt(where);
  for (let at = 0; at < need.strings.length; at++)
    if (held.mayHold(need.trigrams[at] ?? []) && where.includes(need.strings[at] ?? "")) return true;
  return false;
}

/** All matches of a global pattern, as `matchAll` gives them. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return none;
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return none;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return all;
}

/** The first match of a pattern that is neither global nor sticky. */
export const firstMatch = (pattern: RegExp, text: string): RegExpExecArray | null => (mayMatch(pattern, text) ? pattern.exec(text) : null);

/** Whether such a pattern matches anywhere. */
export const isIn = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);

const stickyOnes = new WeakMap<RegExp, RegExp>();

/** As `matchesOf`, for a pattern that may begin some words before the one that it is about: it is tried there alone, not at every letter. */
export function matchesAround(pattern: RegExp, text: string, { core, words }: { core: string; words: number }): RegExpExecArray[] {
  let sticky = stickyOnes.get(pattern);
  if (!sticky) {
    sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
    stickyOnes.set(pattern, sticky);
  }
  const all: RegExpExecArray[] = [];
  let from = 0;
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, Math.max(from, at + core.length))) {
    for (let place = wordsBefore(text, at, words, from); place <= at; place++) {
      sticky.lastIndex = place;
      const found = sticky.exec(text);
      if (!found) continue;
      all.push(found);
      from = found.index + found[0].length;
      break;
    }
  }
  return all;
}

function wordsBefore(text: string, at: number, words: number, from: number): number {
  let start = at;
  for (let spaces = 0; start > from && start > at - 40 * words; start--) if (/\s/u.test(text[start - 1] ?? "") && ++spaces > words) break;
  return start;
}
