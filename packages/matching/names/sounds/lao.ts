/** How Lao letters sound in names; see latin.ts for the sounds. Where one sounds otherwise at the end of a syllable, that stands second. */
export const laoConsonants: Readonly<Record<string, readonly [initial: string, final: string]>> = {
  ...sounding("ກຂຄ", "K"),
  ...sounding("ງນໜ", "N"),
  ...sounding("ຈ", "C"),
  ...sounding("ສຊ", "S"),
  ...sounding("ຕຖທ", "T"),
  ...sounding("ປຜຝພຟ", "P"),
  ...sounding("ມໝ", "M"),
  ...sounding("ຣລຼ", "L"),
  ...sounding("ຫຮ", "H"),
  ດ: ["D", "T"],
  ບ: ["B", "P"],
  ຍ: ["Y", ""],
  ຢ: ["Y", ""],
  ວ: ["V", ""],
  ອ: ["", ""],
};

/** Written before the consonant that they are spoken after. */
export const laoLeadingVowels: Readonly<Record<string, string>> = { ເ: "i", ແ: "i", ໂ: "u", ໄ: "a", ໃ: "a" };

/** Written after, above or below. */
export const laoVowels: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."ະັາ"].map((vowel) => [vowel, "a"])),
  ...Object.fromEntries([..."ິີຽ"].map((vowel) => [vowel, "i"])),
  ...Object.fromEntries([..."ຶືຸູົໍ"].map((vowel) => [vowel, "u"])),
};

/** ເ with a vowel above makes a third: ເລິມ, ເຫຼີມ, ເຈືອງ, ເສົາ, ເມັຽ. */
export const laoAfterLeading: Readonly<Record<string, string>> = { "ິ": "a", "ີ": "u", "ຶ": "u", "ື": "u", "ົ": "a", ຽ: "i", "ັ": "i", ະ: "i" };

/** Sonorants that a written ຫ only gives its tone to. */
export const laoAfterSilentH = "ງຍນມວລຣຼ";
export const laoTones = /[່-໌]/g;

function sounding(letters: string, sound: string): Record<string, readonly [string, string]> {
  return Object.fromEntries([...letters].map((letter) => [letter, [sound, sound] as const]));
}
