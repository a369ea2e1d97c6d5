import { type Days, daysIn } from "../days.ts";
import type { Reason } from "../verdict.ts";
import type { YearClues } from "./clues.ts";
import type { YearFacts } from "./facts.ts";
import { type Limit, limitsOf } from "./limits.ts";

export interface YearFound {
  /** Null where two years or more fit, or none. */
  year: number | null;
  left: number[];
  /** What excludes years, those that leave fewest first; `words.years` are the years that the fact allows. */
  reasons: Reason[];
}

/**
 * The year that a text leaves open, from what it says and what is known. `between`: the first and last year that are thought of at all, as from
 * the oldest that the register knows to that of taking in.
 */
export function openYear(clues: YearClues, { facts, between }: { facts: YearFacts; between: { first: number; last: number } }): YearFound {
  const years = Array.from({ length: Math.max(0, between.last - between.first + 1) }, (_none, index) => between.first + index);
  const limits = limitsOf(clues, facts);
  const all = settle(clues, { years, limits });
  // A text also speaks of people in posts long past: where nothing fits, only those who take part count.
  return all.left.length > 0 ? all : settle(clues, { years, limits: limits.filter(({ isAside }) => isAside !== true) });
}

function settle(clues: YearClues, { years, limits }: { years: readonly number[]; limits: readonly Limit[] }): YearFound {
  const possible = years.flatMap((year) => {
    const days = daysOfYear(year, clues.day);
    return days === null ? [] : [{ year, days }];
  });
  const weighed = limits
    .map((limit) => ({ limit, allowed: possible.filter(({ days }) => limit.allows(days)).map(({ year }) => year) }))
    .filter(({ allowed }) => allowed.length < possible.length)
    .sort((one, other) => one.allowed.length - other.allowed.length);
  const left = possible.map(({ year }) => year).filter((year) => weighed.every(({ allowed }) => allowed.includes(year)));
  const seen = new Set<string>();
  const reasons = weighed.flatMap(({ limit: { code, words }, allowed }): Reason[] => {
    const reason = { code, words: { ...words, years: inWords(allowed) } };
    const key = JSON.stringify(reason);
    if (seen.has(key)) return [];
    seen.add(key);
    return [reason];
  });
  const [only] = left;
  return { year: only !== undefined && left.length === 1 ? only : null, left, reasons };
}

/** Null for 29 February of a year without one. */
function daysOfYear(year: number, day: YearClues["day"]): Days | null {
  if (day === null) return daysIn(`${year}`);
  const [first, last] = [daysIn(`${year}-${day.first}`), daysIn(`${day.last < day.first ? year + 1 : year}-${day.last}`)];
  return first && last && { first: first.first, last: last.last };
}

/** 2021–2023, 2025. */
function inWords(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ") || "–";
}
