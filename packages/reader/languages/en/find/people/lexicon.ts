/** What words of names and posts are; long for the lists of what no name holds. */
import { phrasesOf, type Word } from "../../tokens.ts";
import { months, weekdays } from "../../words/calendar.ts";
import { nameEndings, nameParticles } from "../../words/names.ts";
import { bodyHeads } from "../../words/organizations.ts";
import { courtesies, forceRanks, longRanks, portfolios, ranks, titleHeads, weakHeads } from "../../words/titles.ts";

export const headBook = phrasesOf(titleHeads.map((head) => [head, head]));
const modifiers = new Set<string>([
  ...ranks,
  ...portfolios,
  "people's",
  "people",
  "fatherland",
  "revolutionary",
  "nsc",
  "asean",
  "eu",
  "un",
  "cpv",
  "cpc",
  "lprp",
  "apec",
  "nato",
  "u.n.",
  ...[
    "unicef",
    "unesco",
    "undp",
    "unhcr",
    "unfpa",
    "unep",
    "unido",
    "fao",
    "imf",
    "adb",
    "ilo",
    "iom",
    "iaea",
    "wto",
    "wfp",
    "opec",
    "oecd",
  ],
]);
const bodies = new Set<string>(bodyHeads);
/** Capitalised words that no name holds. */
const neverNames = new Set([
  ...Object.keys(months).filter((name) => name.length > 3 && name !== "april" && name !== "june" && name !== "august"),
  ...Object.keys(weekdays),
  "the",
  "and",
  "with",
  "also",
  "said",
  "both",
  "prime",
  "minster",
  "deputy",
  "corp",
  "corp.",
  "oil",
  "gas",
  "growth",
  "security",
  "national",
  "asean",
  "apec",
  "un",
  "eu",
  "nato",
  "nsc",
  "covid-19",
  "summit",
  "meeting",
  "visit",
  "strategic",
  "partnership",
  "economic",
  "cooperation",
  "xinhua",
  "afp",
  "photo",
  "reuters",
  "i",
  "we",
  "they",
  "it",
  "this",
  "that",
  "his",
  "her",
  "mr",
  "mr.",
  "ms",
  "mrs",
  "dr",
  "agreement",
  "dialogue",
  "street",
  "road",
  "airport",
  "province",
  "district",
  "city",
  "university",
  "islands",
  "sea",
  "ocean",
  "river",
  "world",
  "international",
  "republic",
  "kingdom",
  "federation",
  "democratic",
  "belt",
  "house",
  "office",
  "project",
  "statement",
  "declaration",
  "treaty",
  "memorandum",
  "republicans",
  "democrats",
  "but",
  "as",
  "after",
  "according",
  "during",
  "while",
  "at",
  "on",
  "in",
  "for",
  "earlier",
  "speaking",
  "welcoming",
  "today",
  "yesterday",
  "held",
  "met",
  ...["unicef", "unesco", "opec", "asem", "brics", "mercosur", "unclos", "rcep", "cptpp", "oecd", "unfpa", "unhcr", "undp", "unep", "fifa"],
  ...["bimstec", "saarc", "ecowas", "opcw", "acmecs", "quad", "aukus", "covid", "tass", "bernama", "interpol", "aseanapol", "clmv", "ifad"],
  "former",
]);

/** Bodies known by their first letters: only in capitals, since "Na" is also a name. */
const acronyms = new Set(["na", "vff", "lfnc", "vpa", "lpa", "cpv", "cpc", "lprp", "cpp", "pm's"]);
export const isAcronym = (word: Word) => acronyms.has(word.key) && word.text === word.text.toUpperCase();

/** "(NA)" after the body that it stands for: how many words to pass over. */
export const acronymIn = (words: readonly Word[], at: number) =>
  words[at]?.text !== "("
    ? 0
    : words[at + 2]?.text === ")" && /^[\p{Lu}&-]{2,8}$/u.test(words[at + 1]?.text ?? "")
      ? 3
      : // "(Lao PDR)"
        words[at + 3]?.text === ")" && words[at + 1]?.capital && /^\p{Lu}{2,5}$/u.test(words[at + 2]?.text ?? "")
        ? 4
        : 0;

/** "National Assembly-Senate Relations", "political-military" */
const isJoined = ({ key }: Word) =>
  key.includes("-") && key.split("-").every((part) => modifiers.has(part) || bodies.has(part) || part === "general");
export const isModifier = (word: Word) =>
  isAcronym(word) || (modifiers.has(word.key) && !acronyms.has(word.key)) || bodies.has(word.key) || isJoined(word);
export const isBodyHead = (word: Word) => bodies.has(word.key);
export const isCourtesy = (word: Word) => courtesies.has(word.key);
export const longRankBook = phrasesOf(longRanks.map((rank) => [rank, rank]));
const isForceRank = (word: Word | undefined) => forceRanks.has(word?.key ?? "");
/** A rank of the forces begins at `at`. */
export const rankAt = (words: readonly Word[], at: number) =>
  isForceRank(words[at]) || words[at]?.text === "Gen" || longRankBook.longestAt(words, at) !== null;
/** The index after the courtesies and ranks that begin at `at`: "H.E. Mr.", "Sen. Lt. Gen.", "Dato' Seri". */
export function pastCourtesies(words: readonly Word[], at: number): number {
  let index = at;
  for (;;) {
    const word = words[index];
    if (!word || (index > at && word.newLine)) return index;
    if (isCourtesy(word) || (index > at && /^['’]$/.test(word.text) && /^dato$/.test(words[index - 1]?.key ?? ""))) index += 1;
    else if (word.capital && longRankBook.longestAt(words, index)) index += longRankBook.longestAt(words, index)?.length ?? 1;
    // "Lt Gen", "Gen Paul Phiri"; but "Minister Gen Nakamura" is called Gen.
    else if (word.text === "Gen" && (isForceRank(words[index - 1]) || nameAt(words, index + 1) > 1)) index += 1;
    else if (word.text === "Tan" && words[index + 1]?.text === "Sri") index += 2;
    else return index;
  }
}
export const isPortfolio = (word: Word) => isAcronym(word) || (modifiers.has(word.key) && !acronyms.has(word.key)) || isJoined(word);
export const isWeakHead = (head: string) => weakHeads.has(head);

/** How many words from `at` on are a name; 0 if none. A name has up to six words, small ones inside it included. */
export function nameAt(words: readonly Word[], at: number): number {
  let length = 0;
  let parts = 0;
  for (let index = at; index < words.length && parts < 6; index++) {
    const word = words[index];
    if (!word) break;
    const before = words[index - 1];
    if (length > 0 && before && (word.newLine || word.start > before.end + 1)) break;
    if (
      word.capital &&
      (isNameWord(word) || shouted(words, at, index)) &&
      !(length > 0 && headBook.longestAt(words, index) && !nameEndings.has(word.key))
    ) {
      length = index - at + 1;
      parts += 1;
      continue;
    }
    const next = words[index + 1];
    if (parts > 0 && /["“]/.test(word.text) && next?.capital && /["”]/.test(words[index + 2]?.text ?? "") && words[index + 3]?.capital) {
      index += 2;
      continue;
    }
    if (parts > 0 && /^(?:al|el|bin|ben|ul)-\p{Lu}/u.test(word.text)) {
      length = index - at + 1;
      parts += 1;
      continue;
    }
    if (parts > 0 && nameParticles.has(word.key) && next?.capital && isNameWord(next)) continue;
    if (parts > 0 && word.text === "," && next && (next.key === "jr" || next.key === "jr." || next.key === "sr.")) continue;
    break;
  }
  const first = words[at];
  return first && length > 0 ? length : particleFirst(words, at);
}

/** "al-Bashir", "de Lima" after a title. */
function particleFirst(words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word && /^(?:al|el)-\p{Lu}/u.test(word.text)) return 1;
  return word && next?.capital && nameParticles.has(word.key) && isNameWord(next) ? 1 + nameAt(words, at + 1) : 0;
}

/** "KISHIDA Fumio", "Jean DUPONT": a family name in capitals beside another word of the name that has small letters. */
function shouted(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word || !/^\p{Lu}{4,}$/u.test(word.text) || neverNames.has(word.key) || bodies.has(word.key) || headBook.longestAt(words, at))
    return false;
  const beside = at > from ? words[at - 1] : words[at + 1];
  return Boolean(
    beside && !(at === from && beside.newLine) && /^\p{Lu}\p{Ll}{2,}/u.test(beside.text) && isNameWord(beside) && isNamed(words, from),
  );
}

/** A courtesy or a post stands before it. */
const isNamed = (words: readonly Word[], from: number) => {
  const before = words[from - 1];
  return Boolean(before && (isCourtesy(before) || [1, 2, 3].some((back) => headBook.longestAt(words, from - back)?.length === back)));
};

const plurals = new Set<string>(titleHeads.map((head) => `${head}s`.replace(/ys$/, "ies")));

function isNameWord(word: Word): boolean {
  return (
    word.spoken &&
    !plurals.has(word.key) &&
    !neverNames.has(word.key) &&
    !isAcronym(word) &&
    !bodies.has(word.key) &&
    !/^\d/.test(word.text) &&
    (word.text.length > 1 || word.text === "U" || word.text === "O") &&
    (nameEndings.has(word.key) || word.text.length < 4 || !/^\p{Lu}{4,}$/u.test(word.text))
  );
}

/** The words of a name as it is written, without a comma before "Jr." kept apart. */
export const textOf = (words: readonly Word[], from: number, length: number, text: string) =>
  text.slice(words[from]?.start ?? 0, words[from + length - 1]?.end ?? 0).replace(/\s+/g, " ");
