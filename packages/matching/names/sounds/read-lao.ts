import { laoAfterLeading, laoAfterSilentH, laoConsonants, laoLeadingVowels, laoTones, laoVowels } from "./lao.ts";

/** A word in Lao letters → its sounds. */
export function soundsOfLao(word: string): string {
  const letters = [...word.replace(laoTones, "").replaceAll("ຳ", "ໍາ")];
  let sounds = "";
  let leading = "";
  /** Whether the syllable has its vowel: then ວ and ອ are part of it, and a consonant ends it. */
  let voiced = false;
  /** Whether a consonant has ended the syllable: another begins the next. */
  let closed = false;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const consonant = laoConsonants[letter];
    if (letter in laoLeadingVowels) leading = letter;
    else if (consonant && startsSyllable(letters, { at, led: leading !== "", voiced: voiced && !closed })) {
      closed = false;
      if (letter === "ຫ" && isSilent(letters, at)) {
        voiced = false;
        continue;
      }
      const isGlide = letter === "ວ" && !leading && !voiced && at > 0 && sounds !== "" && !silentBefore(letters, at);
      sounds += isGlide ? "" : consonant[0];
      voiced = false;
      if (leading) {
        const [third, length] = thirdVowel(letters, { at, leading });
        sounds += third;
        at += length;
        leading = "";
        voiced = true;
      }
    } else if (letter === "ໍ" && letters[at + 1] === "າ") {
      sounds += "aM";
      voiced = true;
      at += 1;
    } else if (letter in laoVowels) {
      if (!voiced) sounds += laoVowels[letter];
      voiced = true;
    } else if ((letter === "ວ" || letter === "ອ") && !voiced) {
      sounds += "u";
      voiced = true;
    } else if (consonant) {
      sounds += consonant[1];
      closed = true;
    }
  }
  return sounds;
}

/** A consonant that a vowel is written to, or that stands after a leading one; in ພົມວິ the ວ starts its own, in ຫງວຽນ it does not. */
function startsSyllable(letters: readonly string[], { at, led, voiced }: { at: number; led: boolean; voiced: boolean }): boolean {
  if (led) return true;
  const next = letters[at + 1] ?? "";
  if (next in laoVowels || next === "ຼ") return true;
  if (letters[at] === "ຫ" && isSilent(letters, at)) return true;
  const isVowelLetter = next === "ວ" || next === "ອ";
  if (!isVowelLetter) return false;
  const afterNext = letters[at + 2] ?? "";
  if (next === "ວ" && afterNext in laoVowels) return !voiced;
  return afterNext in laoConsonants && !startsSyllable(letters, { at: at + 1, led: false, voiced: false });
}

function isSilent(letters: readonly string[], at: number): boolean {
  const next = letters[at + 1] ?? "";
  if (next === "" || !laoAfterSilentH.includes(next)) return false;
  return (letters[at - 1] ?? "") in laoLeadingVowels || startsSyllable(letters, { at: at + 1, led: next === "ຼ", voiced: false });
}

function silentBefore(letters: readonly string[], at: number): boolean {
  return letters[at - 1] === "ຫ" || (letters[at - 1] ?? "") in laoVowels || !((letters[at - 1] ?? "") in laoConsonants);
}

/** The vowel that a leading one makes with those after its consonant, and how many letters of them it takes. */
function thirdVowel(letters: readonly string[], { at, leading }: { at: number; leading: string }): [sound: string, length: number] {
  const next = letters[at + 1] ?? "";
  const alone = laoLeadingVowels[leading] ?? "";
  if (!(next in laoVowels)) return [alone, 0];
  const third = leading === "ເ" ? (laoAfterLeading[next] ?? alone) : alone;
  const afterNext = letters[at + 2] ?? "";
  const takesTwo = afterNext === "ອ" || afterNext === "ຽ" || (next === "ົ" && afterNext === "າ");
  return [third, takesTwo ? 2 : 1];
}
