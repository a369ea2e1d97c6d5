import { toneInside } from "../../fold.ts";
import { fillers } from "./fillers.ts";
import type { WordLanguage } from "./language.ts";

/** A word, or of Lao, which is written without spaces, a letter with its marks; `start` and `end` are offsets into the text. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

/** Words as they are compared: case, tone placement, English endings and words that tell nothing fall away. */
export function tokensOf(text: string, language: WordLanguage): Token[] {
  return language === "lo" ? laoTokens(text) : wordTokens(text, language);
}

function wordTokens(text: string, language: "vi" | "en"): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(/@|[\p{L}\p{M}\p{N}]+/gu)) {
    const key = keyOf(word, language);
    if (!dropped[language].has(key)) tokens.push({ key, start: index, end: index + word.length });
  }
  return tokens;
}

/** A Lao letter carries its marks; a word that tells nothing is dropped as a whole. Words in other letters stay words. */
function laoTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(/@|[\p{Script=Lao}]+|[^\P{L}\p{Script=Lao}]+|\p{N}+/gu)) {
    if (!/\p{Script=Lao}/u.test(run)) {
      tokens.push({ key: keyOf(run, "en"), start: index, end: index + run.length });
      continue;
    }
    for (const { 0: letter, index: within } of run.matchAll(laoLetter)) {
      if (laoFillers.has(letter)) continue;
      tokens.push({ key: laoKey(letter), start: index + within, end: index + within + letter.length });
    }
  }
  return tokens;
}

function keyOf(word: string, language: "vi" | "en"): string {
  if (language === "en") return stem(word.normalize("NFKC").toLowerCase());
  const decomposed = word.normalize("NFKC").toLowerCase().normalize("NFD");
  return decomposed.replace(toneInside, "$1$3$2").normalize("NFC");
}

/** “exchanging delegations” and “exchange of a delegation” have one stem each. */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/(?<=..)ies$/, "y").replace(/(?<![sui])s$/, "");
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, "") : singular;
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}

/** ຄຳ and ຄໍາ, ຫຼ and ຫລ, ໝ and ຫມ are one. */
function laoKey(letter: string): string {
  return letter
    .normalize("NFKC")
    .replace(/([\u0ec8-\u0ecb])\u0ecd/g, "\u0ecd$1")
    .replace("ລ", "ຼ");
}

const laoFillers = new Set(fillers.lo);
/** A filler, or a letter with the marks above and below it; the ligatures stay with their first part. */
const laoLetter = new RegExp(
  `${fillers.lo.toSorted((a, b) => b.length - a.length).join("|")}|ຫ[ລຼມນ]\\p{M}*|[\\p{Script=Lao}]\\p{M}*`,
  "gu",
);
const dropped = { vi: new Set(fillers.vi.map((word) => keyOf(word, "vi"))), en: new Set(fillers.en.map((word) => keyOf(word, "en"))) };
