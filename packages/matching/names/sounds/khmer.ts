/** How Khmer letters sound in names; see latin.ts for the sounds. `second` are the letters after which ា is said “ea”. */
export const khmerConsonants: Readonly<Record<string, readonly [initial: string, final: string]>> = {
  ...sounding("កខគឃ", "K"),
  ...sounding("ងណន", "N"),
  ...sounding("ចឆជឈ", "C"),
  ...sounding("ឋឍតថទធ", "T"),
  ...sounding("ផពភ", "P"),
  ...sounding("ម", "M"),
  ...sounding("លឡ", "L"),
  ...sounding("វ", "V"),
  ...sounding("សឝឞ", "S"),
  ...sounding("ហ", "H"),
  ញ: ["Y", "N"],
  ដ: ["D", "T"],
  ឌ: ["D", "T"],
  ប: ["B", "P"],
  យ: ["Y", ""],
  រ: ["L", ""],
  អ: ["", ""],
};

export const khmerSecond = "គឃងជឈញឌឍទធនពភមយរលវ";
/** Below another letter these leave the series to it. */
export const khmerSonorants = "ងញនមយរលវ";

export const khmerVowels: Readonly<Record<string, string>> = {
  ...voiced("ាៈះ", "a"),
  ...voiced("ិីែេៀៃឹឺ", "i"),
  ...voiced("ុូួោៅើឿំ", "u"),
};

/** Vowels that stand by themselves. */
export const khmerIndependent: Readonly<Record<string, string>> = { ...voiced("ឥឦឯឰ", "i"), ...voiced("ឧឩឪឱឲឳ", "u"), ឫ: "Li", ឬ: "Li" };

export const khmerSubscript = "្";
/** Moves a letter to the other series: ម៉ា, ហ៊ុន. */
export const khmerShift = /[៉៊]/;
export const khmerSigns = /[់៌៍៎៏័]/g;

function sounding(letters: string, sound: string): Record<string, readonly [string, string]> {
  return Object.fromEntries([...letters].map((letter) => [letter, [sound, sound] as const]));
}

function voiced(letters: string, sound: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, sound]));
}
