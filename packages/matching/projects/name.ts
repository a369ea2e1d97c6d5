/** A project's name as the sort of work it is and the proper names it bears, in any spelling. */
import { fold } from "../fold.ts";
import { phrasesOf, waysOf, wordsOf } from "../instruments/lexicon.ts";
import { consonantsOf, soundOf } from "../names/sound.ts";
import { countries } from "../words/countries.ts";
import { fillers, qualities, works } from "./words/works.ts";

export interface Proper {
  text: string;
  /** Without marks and spaces, doubled letters once: Noong-khang, Nọng Khang → nongkhang. */
  plain: string;
  /** How it sounds; empty for writings that are not known. */
  sound: string;
  consonants: string;
}

export interface ProjectName {
  text: string;
  plain: string;
  /** The same without what stands in brackets. */
  bare: string;
  kinds: ReadonlySet<string>;
  qualities: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  /** One for each end of a line: "Vientiane – Vũng Áng" has two. */
  proper: readonly Proper[];
  numbers: readonly string[];
}

/** Countries of one syllable that are more often part of a place: Thạnh Mỹ, Đức Thọ. */
const syllables = new Set(["Mỹ", "Anh", "Nga", "Áo", "Đức", "Bỉ", "Úc", "Séc", "Nhật", "Pháp"]);

const phrases = phrasesOf([
  ...Object.values(fillers).map((words) => ["filler:", waysOf([words])] as const),
  ...Object.entries(qualities).map(([quality, ways]) => [`quality:${quality}`, waysOf(Object.values(ways))] as const),
  ...countries.map(({ code, names }) => [`country:${code}`, names.filter((name) => !syllables.has(name))] as const),
  ...countries.map(({ code, capital }) => [`town:${code} capital`, capital] as const),
  ...Object.entries(works).map(([work, ways]) => [`work:${work}`, waysOf(Object.values(ways))] as const),
]);

const between = /\s[-–—]\s|[,;:()/]|\s(?:đến|tới|to|ຫາ|và|and|ແລະ|với|with)\s/u;

export function readProjectName(text: string): ProjectName {
  const found = { kinds: new Set<string>(), qualities: new Set<string>(), countries: new Set<string>() };
  const proper = new Map<string, Proper>();
  const numbers: string[] = [];
  // The voltage of a line is no part of its name.
  for (const piece of text
    .normalize("NFC")
    .replace(/\d+\s*kV/giu, " ")
    .split(between)) {
    const words: string[] = [];
    const tokens = wordsOf(piece);
    const take = (means: string) => {
      const [sort, what = ""] = means.split(":");
      if (sort === "work") found.kinds.add(what);
      else if (sort === "quality") found.qualities.add(what);
      else if (sort === "country") found.countries.add(what);
      else if (sort === "town") proper.set(what, { text: piece.trim(), plain: what, sound: what, consonants: what });
    };
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] ?? "";
      const phrase = phrases.spoken(tokens, at);
      if (phrase) {
        take(phrase.means);
        at += phrase.length;
        continue;
      }
      if (/^\d+$/.test(token)) numbers.push(token);
      else if (/\p{Script=Lao}/u.test(token)) words.push(...laoIn(token, take));
      else words.push(token);
      at += 1;
    }
    const name = properOf(words.join(" "));
    if (name) proper.set(name.plain, name);
  }
  // "The line that connects the plant" is a line.
  if (found.kinds.has("power-line")) found.kinds = new Set(["power-line"]);
  return {
    text,
    plain: once(fold(text).plain),
    bare: once(fold(text.replace(/\([^)]*\)/g, " ")).plain),
    ...found,
    proper: [...proper.values()],
    numbers,
  };
}

/** A proper name, place or town; null where nothing is left of it. */
export function properOf(text: string): Proper | null {
  const plain = once(fold(text).plain);
  if (plain === "") return null;
  const sound = soundOf(text);
  return { text, plain, sound, consonants: consonantsOf(sound) };
}

function once(plain: string): string {
  return plain.replace(/(\p{L})\1+/gu, "$1");
}

function laoIn(token: string, take: (means: string) => void): string[] {
  const left: string[] = [];
  let start = 0;
  let at = 0;
  const close = () => {
    if (at > start) left.push(token.slice(start, at));
  };
  while (at < token.length) {
    const phrase = phrases.running(token, at);
    if (phrase) {
      close();
      take(phrase.means);
      at += phrase.length;
      start = at;
    } else at += 1;
  }
  close();
  return left;
}
