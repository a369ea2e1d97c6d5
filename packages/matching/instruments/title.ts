/** A title as what it says: what sort of document, on what, whose, for when. Titles of three languages become comparable. */
import { fold } from "../fold.ts";
import { countries } from "../words/countries.ts";
import { phrasesOf, waysOf, wordsOf } from "./lexicon.ts";
import { bodyWords } from "./words/bodies.ts";
import { durations, fillers, weakWords } from "./words/fillers.ts";
import { heads } from "./words/heads.ts";
import { topics } from "./words/topics.ts";

export interface Title {
  text: string;
  language: "vi" | "en" | "lo";
  /** Sorts of document that are named: `agreement`, `plan` … */
  heads: ReadonlySet<string>;
  /** Matters that it is about. */
  topics: ReadonlySet<string>;
  /** Words of bodies: `ministry`, `party` … */
  bodies: ReadonlySet<string>;
  /** Countries, ISO 3166-1 alpha-2. */
  sides: ReadonlySet<string>;
  /** Proper names: words that no list knows and that are written with a capital or in Lao letters. Without marks. */
  rest: ReadonlySet<string>;
  /** Other words that no list knows. */
  common: ReadonlySet<string>;
  /** EDTF: the years that it runs for, `2021/2030` or `2024`. */
  period: string | null;
  /** How many years it runs, where the title counts them. */
  years: number | null;
  /** Of a session. */
  ordinal: number | null;
  /** A document's own number, `12/QĐ-UBND`, in capitals without space. */
  number: string | null;
}

type Sort = "heads" | "topics" | "bodies" | "weak" | "sides" | "filler";

const phrases = phrasesOf([
  ...Object.values(fillers).map((words) => ["filler:", waysOf([words])] as const),
  ...countries.map(({ code, names }) => [`sides:${code}`, names] as const),
  ...meaning("weak", weakWords),
  ...meaning("topics", topics),
  ...meaning("bodies", bodyWords),
  ...meaning("heads", heads),
]);

function meaning(sort: Sort, lexicon: typeof heads): (readonly [string, string[]])[] {
  return Object.entries(lexicon).map(([concept, ways]) => [`${sort}:${concept}`, waysOf(Object.values(ways))] as const);
}

const known = new Map<string, Title>();

/** Reads a title; those read lately are kept, since a register's titles come back at every look. */
export function readTitle(text: string): Title {
  const before = known.get(text);
  if (before) return before;
  const title = read(text);
  if (known.size >= 20_000) known.clear();
  known.set(text, title);
  return title;
}

function read(text: string): Title {
  const number = numberIn(text);
  const { period, left } = periodIn(number ? text.replace(number.words, " ") : text);
  // What stands in brackets explains a title and is no part of it.
  const { years, left: words } = yearsIn(left.replace(/\([^)]*\)/g, " "));
  const found: Record<Sort, Set<string>> = {
    heads: new Set(),
    topics: new Set(),
    bodies: new Set(),
    weak: new Set(),
    sides: new Set(),
    filler: new Set(),
  };
  const rest = new Set<string>();
  const common = new Set<string>();
  const take = (means: string) => {
    const [sort, concept] = means.split(":") as [Sort, string];
    found[sort].add(concept);
  };
  const tokens = wordsOf(words);
  const capitals = (words.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => /^\p{Lu}/u.test(word));
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? "";
    const phrase = phrases.spoken(tokens, at);
    if (phrase) {
      take(phrase.means);
      at += phrase.length;
    } else {
      if (/\p{Script=Lao}/u.test(token)) for (const unknown of laoIn(token, take)) rest.add(unknown);
      else if (!/^\d/.test(token)) (capitals[at] && at > 0 ? rest : common).add(fold(token).plain);
      at += 1;
    }
  }
  // The central committees are the Parties': saying so or not makes no difference.
  if (found.bodies.has("central")) found.bodies.delete("party");
  const ordinal = /(?<![\p{L}\p{N}/.-])(\d{1,3})(?:st|nd|rd|th)?(?![\p{L}\p{N}/.-])/u.exec(words)?.[1];
  return {
    text,
    language: languageOf(text),
    heads: found.heads,
    topics: found.topics,
    bodies: found.bodies,
    sides: found.sides,
    rest,
    common,
    period,
    years,
    ordinal: ordinal === undefined ? null : Number(ordinal),
    number: number?.value ?? null,
  };
}

function laoIn(token: string, take: (means: string) => void): string[] {
  const unknown: string[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) unknown.push(token.slice(start, end));
  };
  let at = 0;
  while (at < token.length) {
    const phrase = phrases.running(token, at);
    if (phrase) {
      close(at);
      take(phrase.means);
      at += phrase.length;
      start = at;
    } else at += 1;
  }
  close(at);
  return unknown;
}

function numberIn(text: string): { words: string; value: string } | null {
  const words =
    /(?<![\p{L}\p{N}])\d{1,5}(?:\s*\/\s*\d{4})?\s*[/-]\s*\p{Lu}[\p{Lu}\p{N}]*(?:\s?[-/]\s?\p{Lu}[\p{Lu}\p{N}]*)*(?![\p{Ll}])/u.exec(
      text.normalize("NFC"),
    )?.[0];
  return words === undefined ? null : { words, value: words.replace(/\s+/g, "") };
}

const betweenYears = /(?<!\d)((?:19|20)\d{2})\s*(?:[-–—/]|đến|to|until|through|ຫາ|ເຖິງ)\s*((?:19|20)\d{2})(?!\d)/u;

function periodIn(text: string): { period: string | null; left: string } {
  const span = betweenYears.exec(text);
  if (span) return { period: `${span[1]}/${span[2]}`, left: text.replace(span[0], " ") };
  const day = /(?<!\d)\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:19|20)\d{2}(?!\d)/u.exec(text);
  if (day) return { period: null, left: text.replace(day[0], " ") };
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text);
  return year ? { period: year[1] ?? null, left: text.replace(year[0], " ") } : { period: null, left: text };
}

function yearsIn(text: string): { years: number | null; left: string } {
  for (const [words, fixed] of durations) {
    const found = words.exec(text.normalize("NFC"));
    if (found) return { years: fixed ?? Number(found[1]), left: text.normalize("NFC").replace(found[0], " ") };
  }
  return { years: null, left: text };
}

function languageOf(text: string): Title["language"] {
  if (/\p{Script=Lao}/u.test(text)) return "lo";
  return /[\u0300\u0301\u0303\u0309\u0323\u031b\u0302\u0306]|đ/u.test(text.toLowerCase().normalize("NFD")) ? "vi" : "en";
}
