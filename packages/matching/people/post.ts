import { fold } from "../fold.ts";
import { soundOf } from "../names/sound.ts";
import { countries } from "../words/countries.ts";
import { bodyWords, fillers, joinedFillers, optionalBodies } from "./words/bodies.ts";
import { actingWords, deputyWords, formerWords, type Rank, type RankRow, ranks, standingWords } from "./words/ranks.ts";

/** What the title of a post and the name of its body say, whatever the language. */
export interface Post {
  rank: Rank;
  deputy: boolean;
  acting: boolean;
  standing: boolean;
  former: boolean;
  /** What its body is about, without what may be left out. */
  bodies: ReadonlySet<string>;
  isLocal: boolean;
  /** How the words sound that are none of a post's, places mostly: those of the title, and of each name of its body. */
  places: readonly (readonly string[])[];
}

type Word =
  | { deputy: true }
  | { acting: true }
  | { standing: true }
  | { former: true }
  | { row: RankRow }
  | { body: string }
  | { filler: true };
interface Found {
  at: number;
  word: Word | null;
  text: string;
}

const lexicon = new Map<string, Word[]>();
const add = (phrases: readonly string[], word: Word) => {
  for (const phrase of new Set(phrases.map(spaced))) lexicon.set(phrase, [...(lexicon.get(phrase) ?? []), word]);
};
add(deputyWords, { deputy: true });
add(actingWords, { acting: true });
add(standingWords, { standing: true });
add(formerWords, { former: true });
for (const row of ranks) add(row.words, { row });
for (const [body, words] of Object.entries(bodyWords)) add(words.split(", "), { body });
add([...fillers, ...joinedFillers], { filler: true });

const byFirst = new Map<string, string[]>();
for (const phrase of [...lexicon.keys()].sort((one, other) => other.length - one.length)) {
  byFirst.set(phrase.charAt(0), [...(byFirst.get(phrase.charAt(0)) ?? []), phrase]);
}
const known = new Map<string, readonly Post[]>();

/**
 * The posts that a title names: “Phó Thủ tướng, Bộ trưởng Ngoại giao” names two. `organizations` are names of one body; they count where the
 * title itself names none.
 */
export function postsOf({ title, organizations = [] }: { title: string; organizations?: readonly string[] }): readonly Post[] {
  const key = [title, ...organizations].join("\n");
  const before = known.get(key);
  if (before) return before;
  const posts = read(title, organizations);
  if (known.size > 20_000) known.clear();
  known.set(key, posts);
  return posts;
}

function read(title: string, organizations: readonly string[]): Post[] {
  const found = wordsIn(title);
  const named = organizations.map(wordsIn);
  const ofOrganization = named.flat().filter(({ word }) => word !== null && "body" in word);
  const starts = found.flatMap(({ word }, index) => (word && "row" in word && !isStandingAfter(found, index) ? [index] : []));
  const places = [found, ...named].map(placesIn).filter((words) => words.length > 0);
  return starts.map((start, order) => {
    const begin = order === 0 ? 0 : modifiersBefore(found, start);
    const end = order + 1 < starts.length ? modifiersBefore(found, starts[order + 1] ?? found.length) : found.length;
    return postFrom(found.slice(begin, end), { ofOrganization: starts.length === 1 ? ofOrganization : [], named, places });
  });
}

interface Beside {
  /** Words for bodies in the names of the organisation, where they are of this post. */
  ofOrganization: readonly Found[];
  /** All its names. */
  named: readonly (readonly Found[])[];
  places: Post["places"];
}

function postFrom(found: readonly Found[], { ofOrganization, named, places }: Beside): Post {
  const row = found.flatMap(({ word }) => (word && "row" in word ? [word.row] : []))[0] ?? { rank: "member" as const, words: [] };
  const titled = bodiesIn(found);
  if (row.of !== undefined) titled.add(row.of);
  const own = [...titled].filter((body) => !optionalBodies.has(body));
  const all = own.length > 0 ? titled : new Set([...titled, ...bodiesIn(ofOrganization)]);
  // The offices of a party and of a government differ by nothing else.
  const telling = [...all].filter(
    (body) => !optionalBodies.has(body) || (all.has("office") && (body === "party" || body === "government")),
  );
  const isLocal =
    all.has("provincial") ||
    telling.some((body) => body.startsWith("peoples-")) ||
    (ofPlaces.has(row.rank) && telling.length === 0 && places.length > 0);
  // The chair of a party is not the president of the country.
  if (telling.length === 0 && row.rank === "chair" && all.has("party")) telling.push("party");
  if (telling.length === 0 && row.else !== undefined && [found, ...named].every(namesOnlyCountries)) telling.push(row.else);
  const has = (flag: "deputy" | "acting" | "standing" | "former") => found.some(({ word }) => word !== null && flag in word);
  return {
    rank: row.rank,
    deputy: row.deputy === true || has("deputy"),
    acting: has("acting"),
    standing: has("standing") || found.some((_each, index) => isStandingAfter(found, index)),
    former: has("former"),
    bodies: new Set(telling.filter((body) => !(ofTheTop.has(row.rank) && ownOfTop.has(body)))),
    isLocal,
    places,
  };
}

/** The president of Laos, not that of a company. */
function namesOnlyCountries(found: readonly Found[]): boolean {
  return found.every(({ word, text }) => word !== null || countryWords.has(text));
}

const countryWords = new Set(countries.flatMap(({ names }) => names.flatMap((name) => spaced(name).split(" "))));

/** Of a party or a government whatever of it is named: “Tổng Bí thư Ban Chấp hành Trung ương”. */
const ofTheTop = new Set<Rank>(["general-secretary", "prime-minister", "monarch", "ambassador"]);
const ownOfTop = new Set(["central-committee", "politburo", "secretariat", "state"]);

/** Of places where no other body is named. */
const ofPlaces = new Set<Rank>(["governor", "secretary"]);

/** “Phó Chủ tịch Thường trực”: right after a rank it says which deputy; elsewhere, as in “Thường trực Ban Bí thư”, it is a rank. */
function isStandingAfter(found: readonly Found[], index: number): boolean {
  const [before, word] = [found[index - 1]?.word, found[index]?.word];
  return Boolean(before && word && "row" in before && "row" in word && word.row.rank === "standing-member");
}

function modifiersBefore(found: readonly Found[], start: number): number {
  let begin = start;
  for (let at = start - 1; at >= 0; at--) {
    const word = found[at]?.word;
    if (!word || !("deputy" in word || "acting" in word || "standing" in word || "former" in word)) break;
    begin = at;
  }
  return begin;
}

function bodiesIn(found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({ word }) => (word && "body" in word ? [word.body] : [])));
}

/** “Vietnamese”, “Japanese” for the country. */
const ofPeople = /^(\p{L}{4,})ese$/u;

function placesIn(found: readonly Found[]): string[] {
  return found.flatMap(({ word, text }) => (word === null ? [soundOf(text.replace(ofPeople, "$1"))] : [])).filter((sound) => sound !== "");
}

/** The text cut into the longest phrases that are known; Lao phrases may begin anywhere, others at a word. */
function wordsIn(text: string): Found[] {
  const letters = spaced(text);
  const found: Found[] = [];
  let at = 0;
  while (at < letters.length) {
    const phrase = byFirst
      .get(letters.charAt(at))
      ?.find((each) => letters.startsWith(each, at) && endsThere(letters, at + each.length, each));
    const length = phrase?.length ?? unknownLength(letters, at);
    const words = phrase === undefined ? [null] : (lexicon.get(phrase) ?? []);
    for (const word of words) found.push({ at, word, text: letters.slice(at, at + length) });
    at += length;
    while (letters.charAt(at) === " ") at += 1;
  }
  return found;
}

function endsThere(letters: string, end: number, phrase: string): boolean {
  return end >= letters.length || letters.charAt(end) === " " || /\p{Script=Lao}$/u.test(phrase);
}

/** Up to the next space; in Lao up to where a known phrase begins. */
function unknownLength(letters: string, at: number): number {
  const space = letters.indexOf(" ", at + 1);
  const end = space < 0 ? letters.length : space;
  if (!/\p{Script=Lao}/u.test(letters.charAt(at))) return end - at;
  for (let next = at + 1; next < end; next++) {
    if (byFirst.get(letters.charAt(next))?.some((phrase) => phrase.length > 3 && letters.startsWith(phrase, next))) return next - at;
  }
  return end - at;
}

/** The post at the beginning of what is written as a name, and the name behind it; null where there is none. */
export function titleBefore(written: string): { title: string; name: string } | null {
  const words = written.replace(/\s+/gu, " ").trim().split(" ");
  for (let count = Math.min(words.length - 1, 12); count > 0; count--) {
    const title = words.slice(0, count).join(" ");
    const found = wordsIn(title);
    const last = found.at(-1)?.word;
    if (!last || "filler" in last || found.some(({ word }) => word === null)) continue;
    if (found.some(({ word }) => word !== null && "row" in word)) return { title, name: words.slice(count).join(" ") };
  }
  return null;
}

/** Small letters, one space between words; each word as `fold` has it. */
function spaced(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => fold(word).exact)
    .filter((word) => word !== "")
    .join(" ");
}
