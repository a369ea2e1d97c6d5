import type { SideCode } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import { chineseFamilyNames, laoNamePieces, nameEndings, pinyin, vietnameseFamilyNames, vietnameseSyllables } from "../../words/names.ts";

const vietnameseFamilies = new Set(vietnameseFamilyNames.split(" "));
const vietnameseGiven = new Set(vietnameseSyllables.split(" "));
const chineseFamilies = new Set(chineseFamilyNames.split(" "));
const joined = new RegExp(`^(?:${pinyin}){1,3}$`);
const vietnameseLetters = /[ăđơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựạảẽẹẻịỉọỏụủỳỵỷỹ]/iu;

/** The words of a name in one spelling: lower case, no marks, no "Jr." */
export function keysOfName(name: string): string[] {
  return plain(name)
    .split(/[\s,]+/)
    .filter((key) => key !== "" && !nameEndings.has(key));
}

export const plain = (words: string) =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[.“”"]/g, "")
    .replaceAll("’", "'")
    .toLowerCase();

/** Where a name is of the kind that one country has: Vietnamese and Chinese names can be told by their syllables. */
export function countryOfName(name: string): SideCode | null {
  const keys = keysOfName(name);
  const [family = "", ...given] = keys;
  if (vietnameseLetters.test(name)) return "VN";
  if (
    keys.length >= 2 &&
    keys.length <= 5 &&
    vietnameseFamilies.has(family) &&
    given.every((key) => key.length <= 6) &&
    given.some((key) => vietnameseGiven.has(key)) &&
    given.every(isSyllable)
  ) {
    if (keys.length >= 3 || !chineseFamilies.has(family)) return "VN";
  }
  if (keys.length === 2 && chineseFamilies.has(family) && joined.test(given[0] ?? "")) return "CN";
  return isLao(keys) ? "LA" : null;
}

const laoPiece = new RegExp(laoNamePieces, "g");

/** "Bounkham Vongxay": nearly all of it is pieces of Lao names, and no letter that Lao names do not have. */
function isLao(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? "";
  if (keys.length < 2 || keys.length > 3 || last.length < 6 || keys.some((key) => /[wjfz]|[^a-z]|r(?!ath$|ach)/.test(key))) return false;
  const known = (key: string) => matchesOf(laoPiece, key).reduce((sum, { 0: piece }) => sum + piece.length, 0);
  const letters = keys.reduce((sum, { length }) => sum + length, 0);
  return known(last) >= 4 && keys.reduce((sum, key) => sum + known(key), 0) >= letters * 0.55;
}

/** The given name alone: "President Thuong". */
export const isVietnameseSyllable = (key: string) => vietnameseGiven.has(key);

/** One syllable of Vietnamese: one run of vowels. */
const isSyllable = (key: string) => /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(key);

/** The syllable that many people share, and that therefore points at none of them. */
export function isFamilyName(key: string, name: string): boolean {
  return countryOfName(name) === "VN" && keysOfName(name)[0] === key;
}
