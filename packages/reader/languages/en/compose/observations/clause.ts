import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { indicators } from "../../words/figures.ts";
import type { Amount } from "./period.ts";

const subjects = indicators.map(([words, indicator]) => ({
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "giu"),
  indicator,
}));
const breaks =
  /;|,\s(?:and(?!\s(?:up|down)\b)|while|which|but|whereas|who|official|according|he|she|it|said|\p{Lu}[\p{L}.]*\s(?:[\p{L}.]+\s)?(?:said|reported|added|noted))\b|\s(?:while|whereas|but|which|that (?:will|would))\s/gu;

/** No clause reaches further. */
const furthest = 400;

/** The part of the sentence that tells the figure. */
export function clauseOf(text: string, sentence: Sentence, amount: Span): Span {
  let start = Math.max(sentence.start, amount.start - furthest);
  let end = Math.min(sentence.end, amount.end + furthest);
  const from = start;
  for (const { 0: words, index } of text.slice(start, end).matchAll(breaks)) {
    const at = from + index;
    if (at + words.length <= amount.start) start = at + words.length;
    else if (at >= amount.end) {
      end = at;
      break;
    }
  }
  // "… since the two countries opened the border" tells of a time, and not of the figure.
  const since = /\ssince\s(?=(?:the|they|both|it|its|their)\s)/.exec(text.slice(amount.end, end));
  if (since) end = amount.end + since.index;
  while (start < amount.start && /[\s,"“]/.test(text[start] ?? "")) start += 1;
  while (end > amount.end && /[\s.,"”]/.test(text[end - 1] ?? "")) end -= 1;
  end -= /,?\s(?:of|in|to|for|by|on|with)$/.exec(text.slice(amount.end, end))?.[0].length ?? 0;
  return { start, end };
}

const opened = /(?:(?:[Tt]he|[Tt]wo-way|[Bb]ilateral|[Tt]otal|[Oo]verall|\p{Lu}[\p{L}.]+(?:['’]s?)?|its|their|annual|a|of which)\s){1,4}$/u;
/** What stands between two figures of one sentence and belongs to neither. */
const joint = /(?:[\s,]|\b(?:and|in|into|across|with|including|comprising|of which|while|as well as)\b)+$/u;

const behind = new RegExp(
  `^\\s(?:in\\s|of\\s|worth of\\s)?(?:(?!and\\s|with\\s)\\p{Ll}[\\p{Ll}-]*\\s){0,2}(?:${indicators.map(([words]) => words).join("|")})(?!\\p{L})`,
  "u",
);
const compared = /\b(?:up|down|from|to|against|with|than)\s(?:from\s|to\s|with\s)?(?:\p{Ll}+\s)?$/u;

/** How far from a figure the others are that bear on it. */
const reach = 300;

/** Of several figures in one clause, each with a subject of its own, the part that tells this one: "…, with exports of A and imports of B". */
export function ownPart(draft: Draft, clause: Span, amount: Amount): Span {
  const { text } = draft.page;
  let { start, end } = clause;
  const near = { start: Math.max(start, amount.start - reach), end: Math.min(end, amount.end + reach) };
  for (const other of mentionsWithin(draft, "amount", near)) {
    const before = other.end <= amount.start;
    if (!before && other.start < amount.end) continue;
    const to = before ? amount.start : other.start;
    const first = before ? other.end : amount.end;
    // "$7.5 billion in bilateral trade": the subject right behind the first figure is its own.
    const from = first + (behind.exec(text.slice(first, to))?.[0].length ?? 0);
    const gap = text.slice(from, to);
    if (compared.test(gap)) continue;
    // "from A to B", "A in 2021, B in 2022": one subject, told once; things counted are their own subject.
    const counted = /^amount: (?!money)/.test((before ? amount : other).rule);
    const own = counted ? { index: gap.length } : firstSubject(gap);
    if (!own || (counted && !/,|\b(?:and|with|in|into|across|for)\s/.test(gap))) continue;
    const noun = from + own.index - (opened.exec(gap.slice(0, own.index))?.[0].length ?? 0);
    if (before) start = Math.max(start, noun);
    else {
      end = Math.min(end, noun - (joint.exec(text.slice(from, noun))?.[0].length ?? 0));
      break;
    }
  }
  return { start: Math.min(start, amount.start), end: Math.max(end, amount.end) };
}

function firstSubject(words: string): { index: number } | null {
  let first: { index: number } | null = null;
  for (const { words: pattern } of subjects)
    for (const { index } of words.matchAll(pattern)) if (!first || index < first.index) first = { index };
  return first;
}

/** The subject nearest before the figure; after it where none stands before. */
export function indicatorOf(text: string, clause: Span, amount: Span): (Span & { indicator: string }) | null {
  let best: (Span & { indicator: string }) | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const words = text.slice(clause.start, clause.end);
  for (const { words: pattern, indicator } of subjects)
    for (const { 0: found, index } of words.matchAll(pattern)) {
      const start = clause.start + index;
      const end = start + found.length;
      const away = end <= amount.start ? amount.start - end : (start - amount.end) * 1.5 + 10;
      if (away < 0 || away > 160) continue;
      // "$1.9 billion deficit", "$7.5 billion in bilateral trade"
      const right =
        start >= amount.end &&
        /^\s(?:in\s|of\s|worth of\s)?(?:(?!and\s|with\s|while\s|but\s|into\s)\p{Ll}+\s){0,2}$/u.test(text.slice(amount.end, start))
          ? 0
          : away;
      if (right < nearest) {
        nearest = right;
        best = { start, end, indicator };
      }
    }
  return best;
}
