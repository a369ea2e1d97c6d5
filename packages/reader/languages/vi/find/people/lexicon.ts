/** The phrase books with which posts, names, bodies and places are read. */
import { keyOf, keysOf, phrasesOf, type Word, wordsAmong } from "../../tokens.ts";
import { countries, shortCountries, stateForms, wordsLikeCountries } from "../../words/countries.ts";
import { nameParticles, surnames } from "../../words/names.ts";
import { bodyOpeners, bodyWords, internationalBodies } from "../../words/organizations.ts";
import { halls, placeKinds, places } from "../../words/places.ts";
import {
  aideHeads,
  bodyHeads,
  formerWords,
  heldWithHighest,
  highestHeads,
  honorifics,
  missionHeads,
  occupations,
  plainHeads,
  territorialHeads,
  weakHeads,
} from "../../words/titles.ts";

export interface Head {
  /** `alone`: the title ends with the head; `body`: it goes on with the body's name. */
  takes: "alone" | "body";
  weak: boolean;
  mission: boolean;
  territorial: boolean;
  highest: boolean;
  /** May be held together with one of the highest. */
  besideHighest: boolean;
  /** Serves the holder of another post, whose title goes into this one. */
  aide: boolean;
  /** The keys of its words. */
  key: string;
}

const keysIn = (phrases: readonly string[]) => new Set(phrases.map((phrase) => keysOf(phrase).join(" ")));
const weak = keysIn(weakHeads);
const mission = keysIn(missionHeads);
const territorial = keysIn(territorialHeads);
const highest = keysIn(highestHeads);
const aide = keysIn(aideHeads);
const besideHighest = keysIn(heldWithHighest);
const head = (takes: Head["takes"]) => (phrase: string) => {
  const key = keysOf(phrase).join(" ");
  return [
    phrase,
    {
      takes,
      key,
      weak: weak.has(key),
      mission: mission.has(key),
      territorial: territorial.has(key),
      highest: highest.has(key),
      besideHighest: besideHighest.has(key),
      aide: aide.has(key),
    },
  ] as const;
};

export const heads = phrasesOf<Head>([...plainHeads.map(head("alone")), ...bodyHeads.map(head("body"))]);
export const honorificPhrases = phrasesOf<true>(honorifics.map((phrase) => [phrase, true]));
export const occupationPhrases = phrasesOf<true>(occupations.map((phrase) => [phrase, true]));
const openerPhrases = phrasesOf<true>(bodyOpeners.map((phrase) => [phrase, true]));
/** What begins the name of a body; "TƯ", short for the centre, is not the "Tư" of justice or of a Wednesday. */
export const openers = {
  longestAt: (words: readonly Word[], at: number) =>
    words[at]?.key === "tư" && words[at].text.toUpperCase() !== words[at].text ? null : openerPhrases.longestAt(words, at),
};
export const bodyTerms = phrasesOf<true>(bodyWords.map((phrase) => [phrase, true]));
export const international = phrasesOf<true>(internationalBodies.map((phrase) => [phrase, true]));
/** Every form, and "Cu-ba" as "Cu Ba" too. */
const countryNames = phrasesOf<string>(
  Object.entries(countries).flatMap(([code, forms]) =>
    forms.flatMap((form) => (/\p{L}-\p{Ll}/u.test(form) ? [form, form.replace(/-/gu, " ")] : [form]).map((each) => [each, code] as const)),
  ),
);
const likeCountries = phrasesOf<true>(wordsLikeCountries.map((phrase) => [phrase, true]));
const stateFormNames = phrasesOf<true>(stateForms.map((form) => [form, true]));
export const shortCountryNames = phrasesOf<string>(
  Object.entries(shortCountries).flatMap(([code, forms]) => forms.map((form) => [form, code] as const)),
);
export const placeNames = phrasesOf<string>(Object.entries(places).flatMap(([code, forms]) => forms.map((form) => [form, code] as const)));
export const hallNames = phrasesOf<true>(halls.map((hall) => [hall, true]));
export const placeKindNames = phrasesOf<true>(placeKinds.map((phrase) => [phrase, true]));
export const former = wordsAmong(formerWords);
export const surnameKeys = new Set(surnames.map(keyOf));
export const particles = new Set(nameParticles);

/** A country at this word, capital as countries are. */
export function countryAt(words: readonly Word[], at: number): { code: string; length: number } | null {
  if (!words[at]?.capital) return null;
  // "Cục Pháp chế" is of no country.
  if (words[at + 1]?.capital === false && likeCountries.longestAt(words, at)) return null;
  const found = countryNames.longestAt(words, at);
  // "thăm cấp Nhà nước Pháp": the rank of a visit, not "Nhà nước Pháp".
  const form = words[at - 1]?.key === "cấp" ? null : stateFormNames.longestAt(words, at);
  const named = form && words[at + form.length]?.capital ? countryNames.longestAt(words, at + form.length) : null;
  if (form && named && form.length + named.length > (found?.length ?? 0)) return { code: named.value, length: form.length + named.length };
  // "Cu Ba" is a country, "Cu ba" is not.
  return found && (found.length === 1 || words[at + found.length - 1]?.capital || words[at + 1]?.text === "-" || found.length > 2)
    ? { code: found.value, length: found.length }
    : null;
}

/** A town or province at this word, with what kind of place it is: "tỉnh Quảng Trị", "Hà Nội", "bang Rai-lan Phan-xờ". */
export function placeAt(words: readonly Word[], at: number): { code: string | null; length: number; nameFrom: number } | null {
  const kind = placeKindNames.longestAt(words, at);
  const from = at + (kind?.length ?? 0);
  if (!words[from]?.capital && !kind) return null;
  // "Thành phố Hồ Chí Minh" is a name that begins like a kind.
  const whole = placeNames.longestAt(words, at);
  if (whole && words[at + whole.length - 1]?.capital) return { code: whole.value, length: whole.length, nameFrom: at };
  if (!words[from]?.capital) return null;
  const named = placeNames.longestAt(words, from);
  if (named)
    return kind || named.length > 1 || (words[from]?.text.length ?? 0) > 4
      ? { code: named.value, length: from + named.length - at, nameFrom: from }
      : null;
  if (!kind) return null;
  // "bang Bremen Anna Schmidt": of three names or more the last two are somebody's; "tỉnh Lê Văn An" is all a person's.
  const ends: number[] = [];
  for (let end = from; ends.length < 4 && words[end]?.capital && !words[end]?.glued; ends.push(end)) end = hyphenedEnd(words, end);
  const all = ends.at(-1) ?? from;
  if (ends.length >= 3 && surnameKeys.has(words[from]?.key ?? "") && !placeNames.longestAt(words, from)) return null;
  const firstName = /^(?:saint|san|santa|new|los|las|sao|rio|port|st|nam|bắc|đông|tây)$/u.test(words[from]?.key ?? "");
  const end = ends.length >= 3 && !firstName ? (ends.at(-3) ?? all) : all;
  return end > from ? { code: null, length: end - at, nameFrom: from } : null;
}

/** The end of a run of capital words, hyphened ones taken whole. */
export function capitalsFrom(words: readonly Word[], at: number, most: number): number {
  let end = at;
  for (let taken = 0; taken < most && words[end]?.capital; taken++) end = hyphenedEnd(words, end);
  return end;
}

/** The end of one name word with all that is glued to it: "Rai-lan", "O'Brien", "Phan-xờ". */
export function hyphenedEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (words[end]?.glued && /^[-‐'’]$/u.test(words[end]?.text ?? "") && words[end + 1]?.glued && words[end + 1]?.spoken) end += 2;
  return end;
}
