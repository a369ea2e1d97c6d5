import type { Span } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import { deeds, namedBehind, subjects } from "../../words/indicators.ts";
import { alone } from "./words.ts";

/** What a figure is of, and the stretch of text that says so with the figure in it. */
export interface Subject extends Span {
  indicator: string;
  approximate?: boolean;
  confidence: number;
  rule: string;
}
export type Named = Pick<Subject, "indicator" | "start" | "end" | "confidence">;

const compiled = (list: readonly (readonly [string, string])[]) =>
  list.map(([words, indicator]) => ({ indicator, pattern: alone(words, "giu") }));
const nouns = compiled(subjects);
const verbs = compiled(deeds);
const behind = namedBehind.map(([words, indicator]) => ({ indicator, pattern: new RegExp(`^\\s(?:${words})(?!\\p{L})`, "u") }));
const opening = /(?:[Tt]ổng|trị giá|giá trị|mối quan hệ|quan hệ)\s(?:\p{L}+\s)?$/u;

/** The last subject named in these words, and where its phrase begins. */
export function lastSubject(words: string, at: number): Named | null {
  const best = lastOf(nouns, words);
  if (!best) return null;
  const open = opening.exec(words.slice(0, best.start));
  return { indicator: best.indicator, start: at + (open ? open.index : best.start), end: at + best.end, confidence: 0.85 };
}

/** What is done with a sum: "nộp ngân sách cho nhà nước trên 60 triệu USD", within the clause. */
export function lastDeed(words: string, at: number): Named | null {
  const near = words.slice(-90);
  const clause = near.slice(Math.max(near.lastIndexOf(","), near.lastIndexOf(":"), near.lastIndexOf("(")) + 1);
  const best = lastOf(verbs, clause);
  const from = at + words.length - clause.length;
  // Who does it is told with it where the clause begins with that.
  const lead = clause.length < near.length ? clause.slice(0, best?.start ?? 0).trimStart().length : 31;
  return best && { indicator: best.indicator, start: from + best.start - (lead <= 30 ? lead : 0), end: from + best.end, confidence: 0.7 };
}

/** "100 tỉ yên vốn ODA": the subject right behind the figure. */
export function subjectBehind(rest: string): { indicator: string; length: number } | null {
  for (const { indicator, pattern } of behind) {
    const found = pattern.exec(rest);
    if (found) return { indicator, length: found[0].length };
  }
  return null;
}

function lastOf(list: typeof nouns, words: string): { indicator: string; start: number; end: number } | null {
  let best: { indicator: string; start: number; end: number } | null = null;
  for (const { indicator, pattern } of list)
    for (const { 0: found, index } of matchesOf(pattern, words))
      if (best === null || index >= best.end) best = { indicator, start: index, end: index + found.length };
  return best;
}
