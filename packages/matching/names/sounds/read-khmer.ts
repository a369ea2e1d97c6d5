import {
  khmerConsonants,
  khmerIndependent,
  khmerSecond,
  khmerShift,
  khmerSigns,
  khmerSonorants,
  khmerSubscript,
  khmerVowels,
} from "./khmer.ts";

/** A word in Khmer letters → its sounds. A vowel that is not written is taken for “a” in a syllable without another. */
export function soundsOfKhmer(word: string): string {
  const letters = [...word.replace(khmerSigns, "")];
  let sounds = "";
  let series = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const next = letters[at + 1] ?? "";
    const consonant = khmerConsonants[letter];
    if (letter === khmerSubscript) continue;
    if (khmerShift.test(letter)) series = letter === "៉" ? "" : "second";
    else if (letter === "ា") sounds += series === "second" ? "i" : "a";
    else if (letter in khmerVowels) sounds += letter === "ំ" ? `${/[aiu]$/.test(sounds) ? "" : "u"}M` : khmerVowels[letter];
    else if (letter in khmerIndependent) sounds += khmerIndependent[letter];
    else if (consonant) {
      const keepsSeries = letters[at - 1] === khmerSubscript && khmerSonorants.includes(letter);
      if (!keepsSeries) series = khmerSecond.includes(letter) ? "second" : "";
      const ends = /[aiu]$/.test(sounds) && !(next in khmerVowels) && !khmerShift.test(next) && next !== khmerSubscript;
      sounds += ends ? consonant[1] : letter === "ប" && next === khmerSubscript ? "P" : consonant[0];
      const bare =
        !ends && !(next in khmerVowels) && !khmerShift.test(next) && next !== khmerSubscript && letters[at - 1] !== khmerSubscript;
      if (bare) sounds += "a";
    }
  }
  return sounds;
}
