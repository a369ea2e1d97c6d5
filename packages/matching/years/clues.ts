import type { PostRead, Reading, SideCode, Span } from "@bilateral/records";
import { openDays } from "../days.ts";
import { boundsOfReading } from "./read-bounds.ts";
import { type Bound, boundsStated } from "./stated-years.ts";
import { anniversaryWords, has, sessionWords, weekdayIn } from "./words/index.ts";

/** What a text with an open year says that may fix it. */
export interface YearClues {
  /** Month and day of the act that is the news, MM-DD; null where not even they are told. */
  day: { first: string; last: string } | null;
  /** 0 for Sunday; where the text names the weekday of that day. */
  weekday: number | null;
  people: readonly PersonClue[];
  sessions: readonly { number: number; words: string; told: "held" | "ahead" | "now" }[];
  anniversaries: readonly { count: number; words: string; year: number | null }[];
  /** On the occasion of which people met. */
  occasions: readonly string[];
  bounds: readonly Bound[];
}

export interface PersonClue {
  name: string;
  side: SideCode | null;
  posts: readonly PostRead[];
  /** Takes part in the act whose year is open. */
  takesPart: boolean;
}

/** What the reading and the text say; furniture of the page and teasers of other texts are left out. */
export function yearClues(reading: Reading, text: string): YearClues {
  const article = withoutNoise(reading, text);
  const open = reading.engagements.filter(({ date }) => openDays(date) !== null);
  const act = open.find(({ status }) => status === "held") ?? open[0];
  const actors = new Set(open.flatMap(({ participants }) => participants.map(({ name }) => name)));
  const said = act?.fields?.date?.evidence[0];
  return {
    day: openDays(act?.date ?? null),
    weekday: said ? weekdayIn(text.slice(Math.max(0, said.start - 20), said.end + 20).toLowerCase()) : null,
    people: reading.people.map(({ name, aliases = [], side, posts }) => ({
      name,
      side,
      posts: posts.filter(({ former }) => former !== true),
      takesPart: [name, ...aliases].some((each) => actors.has(each)),
    })),
    sessions: sessionsIn(
      article,
      open.filter(({ kind }) => kind === "session").flatMap(({ evidence }) => evidence),
    ),
    anniversaries: anniversariesIn(article),
    occasions: reading.engagements.flatMap(({ occasion }) => occasion ?? []),
    bounds: [...boundsStated(article), ...boundsOfReading(reading, text)],
  };
}

/** Spaces in place of noise, so that offsets stay. */
function withoutNoise({ noise }: Reading, text: string): string {
  return noise.reduce((left, { start, end }) => `${left.slice(0, start)}${" ".repeat(end - start)}${left.slice(end)}`, text);
}

const numbered = new RegExp(
  `(?:(?:${sessionWords.join("|")})\\s*(?:lần thứ\\s*)?(\\d{1,3})(?!\\d))|(?:(\\d{1,3})(?:st|nd|rd|th)\\s+(?:[\\p{L}-]+\\s+){0,6}?(?:${sessionWords.join("|")}))`,
  "giu",
);

/** `now`: where the session that is the news is told of. “Kỳ họp lần thứ 46 Ủy ban …”, “the 46th session of …”, “ກອງປະຊຸມ … ຄັ້ງທີ 46”. */
function sessionsIn(text: string, now: readonly Span[]): YearClues["sessions"][number][] {
  return [...text.matchAll(numbered)].map((match) => {
    const { index } = match;
    const sentence = sentenceAround(text, { start: index, end: index + match[0].length });
    const isNow = now.some(({ start, end }) => start <= index && index < end);
    const isAhead = has(sentence.before.slice(-60), "sessionAhead") || has(sentence.after.slice(0, 120), "sessionAhead");
    const told = isNow ? "now" : isAhead ? "ahead" : "held";
    const words = `${sentence.before.slice(-80)}${match[0]}${sentence.after.slice(0, 120)}`;
    return { number: Number(match[1] ?? match[2]), words, told };
  });
}

const counted = new RegExp(`(?<!\\d)(\\d{1,3})(?:st|nd|rd|th)?\\s*(?:${anniversaryWords.join("|")})`, "giu");
/** “60 năm … và 45 năm …”: what follows the next count belongs to that. */
const nextCount = /(?:,|;|\sand\s|\svà\s|ແລະ)\s*(?:the\s)?\d{1,3}(?:st|nd|rd|th)?\s*\p{L}/u;
/** “(1962-2032)”, “(02/9/1945-02/9/2025)”. */
const bothYears = /(1[89]\d\d|20\d\d)\s*[-–—]\s*(?:\d{1,2}[/.]\d{1,2}[/.])?(20\d\d)/;

/** “kỷ niệm 60 năm …”, “the 60th anniversary of …”, “ຄົບຮອບ 60 ປີ …”. */
function anniversariesIn(text: string): YearClues["anniversaries"][number][] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const { index } = match;
    const { before, after } = sentenceAround(text, { start: index, end: index + match[0].length });
    const words = `${match[0]}${(after.split(nextCount)[0] ?? "").slice(0, 140)}`;
    if (!has(before.slice(-40).toLowerCase(), "anniversaryBefore") && !has(words.slice(0, 60).toLowerCase(), "anniversaryBefore"))
      return [];
    const count = Number(match[1]);
    const [, since, until] = bothYears.exec(words) ?? [];
    const year = Number(until) - Number(since) === count ? Number(until) : null;
    return [{ count, words, year }];
  });
}

function sentenceAround(text: string, { start, end }: { start: number; end: number }): { before: string; after: string } {
  return {
    before:
      text
        .slice(0, start)
        .split(/[.;!?\n]/u)
        .at(-1) ?? "",
    after: text.slice(end).split(/[.;!?\n]/u)[0] ?? "",
  };
}
