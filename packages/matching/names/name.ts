import { fold } from "../fold.ts";
import { soundOf } from "./sound.ts";
import { honorifics, joinedHonorifics, namesToo } from "./words/honorifics.ts";

/** A name, in the forms that names are compared in. */
export interface Name {
  /** As it was written, without forms of address and notes in brackets. */
  text: string;
  words: readonly string[];
  /** See `fold`. */
  exact: string;
  plain: string;
  /** Empty where the writing is none whose sounds are known. */
  sound: string;
  script: "latin" | "other";
  /**
   * True where syllables run together or are joined by hyphens: a name turned into these letters from others, which each paper spells and
   * marks in its own way. Where every word is one syllable, as in Vietnamese, other letters are another name.
   */
  spelledFreely: boolean;
}

/** Names come up again with every candidate; the last ones are kept. */
const kept = new Map<string, Name>();

export function nameOf(written: string): Name {
  const before = kept.get(written);
  if (before) return before;
  const name = read(written);
  if (kept.size >= 20_000) kept.clear();
  kept.set(written, name);
  return name;
}

function read(written: string): Name {
  const text = withoutHonorifics(
    written
      .replace(/\s*[([].*$/u, "")
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const { exact, plain } = fold(withOneI(text));
  const script = /\p{Script=Latin}/u.test(text) ? "latin" : "other";
  return { text, words: text.split(" "), exact, plain, sound: soundOf(text), script, spelledFreely: script === "latin" && isFree(text) };
}

const longestFirst = [...honorifics].sort((one, other) => other.length - one.length);

/** Vietnamese writes “Sỹ” and “Sĩ”, “Quý” and “Quí” for one name, romanisations “Chitmany” and “Chitmani”: a last y after a consonant is an i. */
function withOneI(text: string): string {
  return text.normalize("NFD").replace(/(?<=[bcdfghklmnprstvx]\p{M}*|q\p{M}*u\p{M}*)y(?=\p{M}*(?!\p{L}|\p{M}))/giu, "i");
}

/** What reads like a form of address may be a surname: two words must then be left of a Latin name. */
function withoutHonorifics(name: string): string {
  const small = name.normalize("NFC").toLowerCase();
  const composed = name.normalize("NFC");
  const before = longestFirst.find((honorific) => small.startsWith(honorific) && /^\.?\s/u.test(small.slice(honorific.length)));
  const joined = before === undefined ? joinedHonorifics.find((honorific) => small.startsWith(honorific)) : undefined;
  const taken = before ?? joined;
  if (taken === undefined) return composed;
  const rest = composed.slice(taken.length).replace(/^\.?\s*/u, "");
  const isAddress = !namesToo.has(taken) || composed.startsWith(taken);
  const isEnough = /^\p{Script=Latin}/u.test(rest) ? rest.includes(" ") || (isAddress && rest.length > 1) : [...rest].length > 3;
  return isEnough ? withoutHonorifics(rest) : composed;
}

/** Two vowels with a consonant between them in one word, or a hyphen. A last e is not heard: Jane. */
function isFree(text: string): boolean {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return /\p{L}-\p{L}/u.test(plain) || plain.split(/[^\p{L}]+/u).some((word) => /[aeiouy][^aeiouy]+[aeiouy]/.test(word.replace(/e$/, "")));
}
