import type { PartOfDay } from "@bilateral/records";
import { matchesOf } from "../../../find/matches.ts";
import { months, numberOf, weekdays } from "../words/calendar.ts";

/** What a date's words say, before anything is added to them. */
export interface DateWords {
  year?: number;
  month?: number;
  day?: number;
  /** The last day of an interval. */
  until?: { month?: number; day?: number; year?: number };
  weekday?: number;
  weekdayUntil?: number;
  /** Days, months or years from the day of the report. */
  away?: { days?: number; months?: number; years?: number; weeks?: number };
  /** Months of a year that a figure covers: the first nine. */
  span?: { from: number; to: number };
  /** "later that day": the day spoken of before. */
  sameDay?: boolean;
  /** 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF counts them. */
  season?: number;
  /** "last August", "this October", "next March" */
  which?: "last" | "this" | "next";
  partOfDay?: PartOfDay;
}

const month = `(?:${Object.keys(months)
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .sort((a, b) => b.length - a.length)
  .join("|")})\\.?`;
const weekday = `(?:${Object.keys(weekdays)
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join("|")})`;
const number = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const to = "\\s?(?:-|–|—|to|and|until|through)\\s?";
const year = "(?:19|20)\\d{2}";
const part = "(?:\\s(?:early\\s|late\\s)?(?<part>morning|noon|afternoon|evening|night)|\\s?\\((?<partIn>morning|afternoon|evening)\\))?";

/**
 * Each alternative is one way to write a date: "Nov. 4-5, 2006", "10 to 13 September 2025", "30 June-2 July", "February 2018", "last August",
 * "Friday morning", "yesterday", "next year", "the first nine months of 2022", "2026-2030".
 */
const patterns: [name: string, source: string][] = [
  ["iso", `(?<y>${year})-(?<n>\\d{2})-(?<d>\\d{2})(?!\\d)`],
  ["figures", `(?<![\\d.,/-])(?<d>\\d{1,2})(?<mark>[/.-])(?<n>\\d{1,2})\\k<mark>(?<y>${year})(?![.,-]?\\d)`],
  ["first months", `(?:the\\s)?first\\s(?<count>${number})\\smonths\\s(?:of|in)\\s(?:(?<y>${year})|(?<which>this|last|the)\\syear)`],
  ["first months alone", `(?:the\\s)?first\\s(?<count>${number})\\smonths`],
  [
    "first part",
    `(?:the\\s)?(?<ordinal>first|second|third|fourth)\\s(?<unit>half|quarter)(?:\\s(?:of|in)\\s(?:(?<y>${year})|(?<which>this|last|the)\\syear))?`,
  ],
  ["month to month", `(?<m>${month})\\s?(?:-|–|to)\\s?(?<m2>${month})\\s(?<y>${year})`],
  [
    "month day",
    `(?<m>${month})\\s?(?<d>${day})(?!\\d|:)(?:${to}(?<m2>${month}\\s)?(?<d2>${day})(?!\\d|\\s(?:million|billion|percent|per cent|MW|people|projects)|:))?(?:,?\\s(?<y>${year}))?${part}`,
  ],
  [
    "day month to day month",
    `(?<d>${day})\\s(?<m>${month})(?:\\s(?<y1>${year}))?${to}(?<d2>${day})\\s(?<m2>${month})(?:,?\\s(?<y>${year}))?`,
  ],
  [
    "day month",
    `(?:${weekday},?\\s(?:the\\s)?)?(?<!\\d)(?<d>${day})(?:${to}(?<d2>${day}))?\\s(?:of\\s)?(?<m>${month})(?![a-z])(?:,?\\s(?<y>${year}))?`,
  ],
  ["month year", `(?<m>${month}),?\\s(?:of\\s)?(?<y>${year})`],
  ["years", `(?<y>${year})\\s?[-–/]\\s?(?<y2>(?:19|20)?\\d{2})(?!\\d)|from\\s(?<yFrom>${year})\\sto\\s(?<yTo>${year})`],
  ["weekday", `(?:(?<which>next|last|this)\\s)?(?<w>${weekday})(?:s(?=\\s))?${part}(?:${to}(?<w2>${weekday}))?`],
  [
    "near month",
    `(?:(?<=\\b(?:in|early|late|mid|of|since|until|by|from)[\\s-])|(?<which>last|this|next)\\s|(?<=\\b(?:his|her|their|our|its|['’]s)\\s)(?=${month}\\s(?:visit|trip|meeting|talks|summit|call|session)\\b))(?<m>${month})(?![a-z])(?:\\s(?:(?<whichYear>last|this|next)\\syear))?`,
  ],
  [
    "deictic",
    "(?<![\\p{L}-])(?<deictic>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?![\\p{L}'’])|[Tt]his\\s(?<this>morning|afternoon|evening)|(?:[Ll]ater|[Ee]arlier)\\s(?:that|in\\sthe|the\\ssame|on\\sthe\\ssame)\\s(?<same>day)|(?:[Oo]n\\s)?[Tt]he\\ssame\\s(?<same2>day)",
  ],
  [
    "unit",
    "(?:(?:early|earlier|late|later|at\\sthe\\send\\sof|the\\send\\sof)\\s)?(?<which>next|last|this|coming|previous)\\s(?<unit>year|month|week)(?![\\p{L}-])",
  ],
  [
    "season",
    `(?:(?:later|earlier)\\s)?(?:(?<which>this|next|last)\\s(?<season>spring|summer|autumn|fall|winter)|(?<=\\b(?:in\\s)?the\\s)(?<seasonOf>spring|summer|autumn|fall|winter)\\sof\\s(?<y>${year}))(?![\\p{L}-])`,
  ],
  [
    "year",
    `(?<![\\d.,$€£-])(?<y>${year})(?![\\d%-]|,\\d|\\.\\d|\\s(?:${month}|km|kilomet|tonnes|tons|people|students|MW|dollars|USD|million|billion|officials|cases))`,
  ],
];

const compiled = patterns.map(([name, source]) => ({ name, words: new RegExp(source, "dgu") }));

export interface FoundDate {
  start: number;
  end: number;
  words: DateWords;
  rule: string;
}

/** Every date in the text; of two that overlap, the one of the earlier pattern. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const { name, words } of compiled) {
    for (const match of matchesOf(words, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1] || (name === "weekday" && /\p{L}/u.test(text[end] ?? ""))) continue;
      const said = wordsOfDate(name, match.groups ?? {});
      if (!said) continue;
      taken.fill(1, start, end);
      found.push({ start, end, words: said, rule: name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsOfDate(name: string, groups: Record<string, string | undefined>): DateWords | null {
  const said: DateWords = {};
  const monthOf = (word: string | undefined) => months[(word ?? "").replace(/[.\s]/g, "").toLowerCase()];
  const partWord = groups.part ?? groups.partIn ?? groups.this;
  if (partWord) said.partOfDay = partWord === "noon" ? "afternoon" : partWord === "night" ? "evening" : (partWord as PartOfDay);
  const which = groups.which;
  if (groups.y) said.year = Number(groups.y);
  if (name === "first months" || name === "first months alone") said.span = { from: 1, to: numberOf(groups.count ?? "") };
  else if (name === "first part") {
    const size = groups.unit === "half" ? 6 : 3;
    const nth = numberOf(groups.ordinal ?? "");
    said.span = { from: (nth - 1) * size + 1, to: nth * size };
  }
  if (said.span) {
    if (which === "last") said.away = { years: -1 };
    return said.span.to >= 1 && said.span.to <= 12 ? said : null;
  }
  const season = groups.season ?? groups.seasonOf;
  if (season) {
    said.season = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[season] ?? 21;
    if (!groups.y) said.away = { years: which === "next" ? 1 : which === "last" ? -1 : 0 };
    return said;
  }
  if (groups.yFrom) return { year: Number(groups.yFrom), until: { year: Number(groups.yTo) } };
  if (groups.y2) {
    const last = groups.y2.length === 2 ? `${groups.y?.slice(0, 2)}${groups.y2}` : groups.y2;
    return Number(last) > (said.year ?? 0) && Number(last) - (said.year ?? 0) <= 60 ? { ...said, until: { year: Number(last) } } : null;
  }
  // "07/25/2023": the month comes first.
  if (name === "figures" && Number(groups.n) > 12) [groups.d, groups.n] = [groups.n, groups.d];
  const m = groups.n ? Number(groups.n) : monthOf(groups.m);
  if (m) {
    if (m > 12) return null;
    said.month = m;
  }
  if (groups.d) said.day = Number.parseInt(groups.d, 10);
  if (said.day !== undefined && (said.day < 1 || said.day > 31)) return null;
  const m2 = monthOf(groups.m2);
  if (groups.d2 || m2) said.until = { ...(m2 && { month: m2 }), ...(groups.d2 && { day: Number.parseInt(groups.d2, 10) }) };
  if (groups.w) said.weekday = weekdays[groups.w.toLowerCase()] ?? 0;
  if (groups.w2) said.weekdayUntil = weekdays[groups.w2.toLowerCase()] ?? 0;
  if (which === "last" || which === "this" || which === "next") said.which = which;
  if (groups.whichYear) said.away = { years: groups.whichYear === "last" ? -1 : groups.whichYear === "next" ? 1 : 0 };
  if (groups.same ?? groups.same2) said.sameDay = true;
  if (groups.this) said.away = { days: 0 };
  const deictic = groups.deictic?.toLowerCase();
  if (deictic) {
    said.away = { days: deictic === "yesterday" ? -1 : deictic === "tomorrow" ? 1 : 0 };
    if (deictic === "tonight") said.partOfDay = "evening";
  }
  if (name === "unit") {
    const steps = which === "next" || which === "coming" ? 1 : which === "this" ? 0 : -1;
    said.away = groups.unit === "year" ? { years: steps } : groups.unit === "month" ? { months: steps } : { weeks: steps };
    delete said.which;
  }
  return said;
}
