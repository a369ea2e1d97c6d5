/** A title as what it says: what sort of document, on what, whose, for when. Titles of three languages become comparable. */
import { meaningsIn } from "./meanings.ts";
import type { Name } from "./names.ts";
import { durations } from "./words/fillers.ts";

export interface Title {
  text: string;
  language: "vi" | "en" | "lo";
  /** Sorts of document that are named: `agreement`, `plan` … */
  heads: ReadonlySet<string>;
  /** The same, in brackets: by what other sort it goes too. */
  alsoHeads: ReadonlySet<string>;
  /** Matters that it is about. */
  topics: ReadonlySet<string>;
  /** Words of bodies: `ministry`, `party` … */
  bodies: ReadonlySet<string>;
  /** Countries, ISO 3166-1 alpha-2. */
  sides: ReadonlySet<string>;
  /** Proper names: words that no list knows and that are written with a capital or in Lao letters. Without marks. */
  rest: ReadonlySet<string>;
  /** The same, each whole: "Thanh Hóa", "Luông Pha-băng". Capitals of countries too. */
  names: readonly Name[];
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
  const alsoHeads = new Set<string>();
  const { period, left } = periodIn(number ? text.replace(number.words, " ") : text);
  // What stands in brackets explains a title and is no part of it.
  const { years, left: words } = yearsIn(left.replace(/\([^)]*\)/g, " "));
  const { found, names, rest, common } = meaningsIn(words);
  // What stands in brackets may say by which other name the document goes.
  for (const [, inside = ""] of left.matchAll(/\(([^)]*)\)/g)) for (const head of meaningsIn(inside).found.heads) alsoHeads.add(head);
  settleTopics(found.topics);
  // The central committees are the Parties': saying so or not makes no difference.
  if (found.bodies.has("central")) found.bodies.delete("party");
  const ordinal = /(?<![\p{L}\p{N}/.-])(\d{1,3})(?:st|nd|rd|th)?(?![\p{L}\p{N}/.-])/u.exec(words)?.[1];
  return {
    text,
    language: languageOf(text),
    heads: found.heads,
    alsoHeads,
    topics: found.topics,
    bodies: found.bodies,
    sides: found.sides,
    rest,
    names,
    common,
    period,
    years,
    ordinal: ordinal === undefined ? null : Number(ordinal),
    number: number?.value ?? null,
  };
}

/** What a word means beside others, and what goes without saying beside a narrower word. */
function settleTopics(topics: Set<string>): void {
  const has = (...some: string[]) => some.some((one) => topics.has(one));
  if (topics.delete("management") && has("border", "gates", "markers")) topics.add("regime");
  if (has("border", "border-guard") && topics.delete("defence")) topics.add("border-guard");
  if (has("delimitation", "demarcation", "markers", "junction", "gates", "border-guard")) topics.delete("border");
  // Most papers call electricity energy as well.
  if (topics.delete("energy") && !has("hydropower")) topics.add("power");
  // The general agreement of two governments lists all that they do together.
  if (has("economy") && has("culture") && has("science", "education")) {
    for (const one of ["economy", "culture", "science", "education"]) topics.delete(one);
  }
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
