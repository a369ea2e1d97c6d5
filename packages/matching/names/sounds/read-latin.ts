import { type LatinSound, latinSounds } from "./latin.ts";

const isVowel = /[aeiouy]/;
const byFirstLetter = new Map<string, LatinSound[]>();
for (const row of latinSounds) byFirstLetter.set(row.letters.charAt(0), [...(byFirstLetter.get(row.letters.charAt(0)) ?? []), row]);

/** One word in small Latin letters without marks, except đ → its sounds. `marked`: the name that it is of is written with marks. */
export function soundsOfLatin(word: string, { marked }: { marked: boolean }): string {
  const letters = word.replace(muteEnd, "$1").replace(muteInside, "$1$2");
  let sounds = "";
  let at = 0;
  while (at < letters.length) {
    const row =
      letters[at] === "y" ? undefined : byFirstLetter.get(letters.charAt(at))?.find((each) => fits(each, letters, { at, marked }));
    if (row) {
      sounds += row.sound;
      at += row.letters.length;
    } else {
      if (letters[at] === "y") sounds += soundOfY(letters, at);
      at += 1;
    }
  }
  return sounds;
}

/** The French e of Siphandone and Phomvihane, and of Sonexay where it stands inside. */
const muteEnd = /([aeiouy][^aeiouy]+)e$/;
const muteInside = /([aeiouy]n)e((?:[^aeiouynm]h?|m)[aeiouy])/g;

function fits(row: LatinSound, letters: string, { at, marked }: { at: number; marked: boolean }): boolean {
  if (!letters.startsWith(row.letters, at) || (row.first && at > 0) || (row.marked && !marked)) return false;
  return row.before === undefined || isVowel.test(letters.charAt(at + row.letters.length)) === (row.before === "vowel");
}

/** Xaya: a consonant; Xay: the end of a vowel; Many: a vowel. */
function soundOfY(letters: string, at: number): string {
  const afterVowel = isVowel.test(letters.charAt(at - 1));
  const beforeVowel = isVowel.test(letters.charAt(at + 1));
  if (beforeVowel && (at === 0 || afterVowel)) return "Y";
  return afterVowel || beforeVowel ? (beforeVowel ? "Y" : "") : "i";
}
