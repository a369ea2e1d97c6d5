/** The words of a title → what each means, and the proper names between them. */
import { fold } from "../fold.ts";
import { countries } from "../words/countries.ts";
import { phrasesOf, waysOf, wordsOf } from "./lexicon.ts";
import { type Name, nameOf } from "./names.ts";
import { bodyWords } from "./words/bodies.ts";
import { fillers, weakWords } from "./words/fillers.ts";
import { heads } from "./words/heads.ts";
import { ministries } from "./words/ministries.ts";
import { topics } from "./words/topics.ts";

type Sort = "heads" | "topics" | "bodies" | "weak" | "sides" | "filler" | "town";

export interface Meanings {
  found: Record<Sort, Set<string>>;
  names: Name[];
  rest: Set<string>;
  common: Set<string>;
}

const phrases = phrasesOf([
  ...Object.values(fillers).map((words) => ["filler:", waysOf([words])] as const),
  ...countries.map(({ code, names }) => [`sides:${code}`, names] as const),
  ...countries.map(({ code, names, capital }) => [`town:${code}`, capital.filter((name) => !names.includes(name))] as const),
  ["sides:KH+sides:LA+sides:VN", ["CLV"]] as const,
  ...ministries,
  ...meaning("weak", weakWords),
  ...meaning("topics", topics),
  ...meaning("bodies", bodyWords),
  ...meaning("heads", heads),
]);

/** Concepts may be joined by a plus sign: a phrase that says two things at once. */
function meaning(sort: Sort, lexicon: typeof heads): (readonly [string, string[]])[] {
  return Object.entries(lexicon).map(([concepts, ways]) => {
    const means = concepts.split("+").map((concept) => (concept.includes(":") ? concept : `${sort}:${concept}`));
    return [means.join("+"), waysOf(Object.values(ways))] as const;
  });
}

/** One syllable that means a body or a country only with a capital or a number before it: "hai Bộ" and "bộ sách", "Pháp" and "pháp luật". */
const onlyCapital = new Set([
  "bộ",
  "ban",
  "hội",
  "viện",
  "cục",
  "pháp",
  "anh",
  "nga",
  "mỹ",
  "đức",
  "áo",
  "bỉ",
  "úc",
  "séc",
  "nhật",
  "thái",
  "viên",
]);
/** A matter, and the first syllable of places: "điện", "Điện Biên". */
const startsNames = new Set(["điện", "than"]);
const countWords = new Set(["hai", "các", "ba", "2", "liên"]);

interface Token {
  word: string;
  written: string;
  /** What stands between it and the token before. */
  gap: string;
}

export function meaningsIn(text: string): Meanings {
  const found: Meanings["found"] = {
    heads: new Set(),
    topics: new Set(),
    bodies: new Set(),
    weak: new Set(),
    sides: new Set(),
    filler: new Set(),
    town: new Set(),
  };
  const [rest, common] = [new Set<string>(), new Set<string>()];
  const names = new Map<string, Name>();
  const take = (means: string) => {
    for (const one of means.split("+")) {
      const [sort, concept = ""] = one.split(":") as [Sort, string];
      found[sort].add(concept);
      if (sort !== "town") continue;
      names.set(concept, { plain: `${concept}:capital`, sound: "" });
      rest.add(`${concept}:capital`);
    }
  };
  const add = (name: string) => {
    const read = nameOf(name);
    if (read.plain !== "") names.set(read.plain, read);
  };
  const tokens = tokensOf(text);
  let name: string[] = [];
  const close = () => {
    if (name.length > 0) add(name.join(" "));
    name = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (!joins(token.gap)) close();
    if (/\p{Script=Lao}/u.test(token.word)) {
      close();
      const run = runOf(tokens, at);
      for (const unknown of laoIn(run, take)) {
        rest.add(unknown);
        add(unknown);
      }
      at += run.length;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    if (phrase) {
      close();
      take(phrase.means);
      at += phrase.length;
      continue;
    }
    const isName = /^\p{Lu}/u.test(token.written) || (name.length > 0 && token.gap === "-");
    if (!/^\d/.test(token.word)) {
      if (isName) name.push(token.written);
      else close();
      (isName && at > 0 ? rest : common).add(fold(token.word).plain);
    } else close();
    at += 1;
  }
  close();
  return { found, names: [...names.values()], rest, common };
}

function tokensOf(text: string): Token[] {
  const plain = text.normalize("NFKC");
  let end = 0;
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const gap = plain.slice(end, match.index);
    end = match.index + match[0].length;
    return { word: wordsOf(match[0])[0] ?? "", written: match[0], gap };
  });
}

/** A space or a hyphen within a word: "Luông Pha-băng" is one name, "Hội An - Luang Prabang" are two. */
function joins(gap: string): boolean {
  return /^\s+$|^[-'’]$/u.test(gap);
}

function phraseAt(tokens: readonly Token[], at: number): { means: string; length: number } | null {
  const words = tokens.slice(at, at + 14).map(({ word }) => word);
  const phrase = phrases.spoken(words, 0);
  if (!phrase || phrase.length > 1 || (!onlyCapital.has(words[0] ?? "") && !startsNames.has(words[0] ?? ""))) return phrase;
  const { written, gap } = tokens[at] as Token;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (startsNames.has(words[0] ?? "")) return after && joins(after.gap) && /^\p{Lu}/u.test(written) && isUnknown(after) ? null : phrase;
  if (countWords.has(before?.word ?? "")) return phrase;
  if (!/^\p{Lu}/u.test(written)) return { means: "filler:", length: 1 };
  // "Mỹ Thủy" and "Sơn Mỹ" are places.
  const isPart = [before && joins(gap) ? before : undefined, after && joins(after.gap) ? after : undefined].some(
    (one) => one && isUnknown(one),
  );
  return isPart && !phrase.means.startsWith("bodies") ? null : phrase;
}

function isUnknown({ word, written }: Token): boolean {
  return /^\p{Lu}/u.test(written) && !phrases.spoken([word], 0);
}

/** Lao words that follow each other: spaces stand anywhere in Lao. */
function runOf(tokens: readonly Token[], at: number): string[] {
  const run: string[] = [];
  for (let next = at; next < tokens.length && /\p{Script=Lao}/u.test(tokens[next]?.word ?? ""); next += 1)
    run.push(tokens[next]?.word ?? "");
  return run;
}

function laoIn(run: readonly string[], take: (means: string) => void): string[] {
  const text = run.join("");
  const ends = new Set<number>();
  let length = 0;
  for (const word of run) {
    length += word.length;
    ends.add(length);
  }
  const unknown: string[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) unknown.push(text.slice(start, end));
    start = end;
  };
  let at = 0;
  while (at < text.length) {
    const phrase = phrases.running(text, at);
    if (phrase) {
      close(at);
      take(phrase.means);
      at += phrase.length;
      start = at;
    } else {
      at += 1;
      if (ends.has(at)) close(at);
    }
  }
  close(at);
  return unknown;
}
