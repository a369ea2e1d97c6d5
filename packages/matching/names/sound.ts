/** How a name sounds, whatever letters it is written in: equal for a name in Lao letters, in its romanisations and in Vietnamese syllables. */
import { soundsOfKhmer } from "./sounds/read-khmer.ts";
import { soundsOfLao } from "./sounds/read-lao.ts";
import { soundsOfLatin } from "./sounds/read-latin.ts";

/**
 * “Xỏn-xay Xi-phăn-đon”, “Sonexay Siphandone” and “ສອນໄຊ ສີພັນດອນ” → `SuNSaSiPaNDuN`. Writings that are not known, such as Chinese, give
 * nothing: their names are compared as they are written.
 */
export function soundOf(name: string): string {
  const decomposed = name.normalize("NFKC").toLowerCase().replace(/đ/g, "\u{e000}").normalize("NFD");
  const isHyphenated = /^[^-]*\p{L}-\p{L}/u.test(decomposed) && !/[aeiouy][^aeiouy\s-]+[aeiouy]/u.test(decomposed);
  const marked = isHyphenated || /\p{Script=Latin}\p{M}/u.test(decomposed) || decomposed.includes("\u{e000}");
  const words = decomposed.replaceAll("\u{e000}", "đ").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words
    .map((word) => soundsOfWord(word, marked ? "marked" : "plain"))
    .join("")
    .replace(/([A-Z])\1+/g, "$1")
    .replace(/N(?=Y)/g, "")
    .replace(/([aiu])\1+/g, "$1");
}

function soundsOfWord(word: string, latin: "marked" | "plain"): string {
  if (/^\p{Script=Lao}/u.test(word)) return soundsOfLao(word.normalize("NFKC"));
  if (/^\p{Script=Khmer}/u.test(word)) return soundsOfKhmer(word);
  if (/^\p{Script=Latin}/u.test(word)) return soundsOfLatin(word.replace(/\p{M}/gu, ""), { marked: latin === "marked" });
  return "";
}

/** Without vowels, which romanisations differ in most. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aiu]/g, "").replace(/([A-Z])\1+/g, "$1");
}
