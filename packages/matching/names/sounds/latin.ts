/**
 * How Latin letters sound in names, the same for every language that writes them so: romanisations of one name then come out equal.
 * Consonants: P B M T D N K H S C L V Y; vowels: a (open), i (front), u (round or central). Marks are off, except the bar of đ.
 */
export interface LatinSound {
  letters: string;
  sound: string;
  /** What follows; left out where it does not matter. */
  before?: "vowel" | "other";
  /** Only as the first letters of a word. */
  first?: true;
  /** Only in a name that is written with marks, as Vietnamese is. */
  marked?: true;
}

/** Rows of more letters stand before rows of fewer: the first that fits is taken. */
export const latinSounds: readonly LatinSound[] = [
  ...rows("ngh", "N"),
  { letters: "anh", sound: "iN", before: "other", marked: true },
  ...rows("oue oua oui ouo eua eue eui uea uoi", "u"),
  ...rows("uye ieu iea aeo", "i"),
  ...rows("oai oao", "a"),
  { letters: "ng", sound: "N" },
  { letters: "nh", sound: "Y", before: "vowel" },
  { letters: "nh", sound: "N" },
  { letters: "gn", sound: "Y", before: "vowel" },
  { letters: "ny", sound: "Y", before: "vowel" },
  { letters: "gi", sound: "Y", before: "vowel", marked: true },
  { letters: "tr", sound: "C", before: "vowel", first: true },
  { letters: "quy", sound: "Ki" },
  ...rows("kh ck qu gh", "K"),
  ...rows("th dh", "T"),
  ...rows("ph bh", "P"),
  ...rows("ch", "C"),
  ...rows("sh dz", "S"),
  { letters: "ts", sound: "S", first: true },
  ...rows("ou oo oi oe ua uo ue ui eu", "u"),
  { letters: "er", sound: "u", before: "other" },
  { letters: "uy", sound: "i", before: "other" },
  ...rows("ie ia io iu ea ee ei eo ae", "i"),
  ...rows("ai ao au aa oa", "a"),
  { letters: "đ", sound: "D" },
  { letters: "d", sound: "Y", before: "vowel", marked: true },
  { letters: "d", sound: "D", before: "vowel" },
  { letters: "d", sound: "T" },
  { letters: "b", sound: "B", before: "vowel" },
  { letters: "b", sound: "P" },
  { letters: "h", sound: "H", before: "vowel" },
  { letters: "h", sound: "" },
  { letters: "r", sound: "L", before: "vowel" },
  { letters: "r", sound: "" },
  { letters: "w", sound: "V", before: "vowel" },
  { letters: "w", sound: "" },
  ...rows("k c q g", "K"),
  ...rows("s x z", "S"),
  ...rows("p f", "P"),
  ...rows("j", "C"),
  ...rows("t", "T"),
  ...rows("n", "N"),
  ...rows("m", "M"),
  ...rows("l", "L"),
  ...rows("v", "V"),
  ...rows("a", "a"),
  ...rows("e i", "i"),
  ...rows("o u", "u"),
];

function rows(letters: string, sound: string): LatinSound[] {
  return letters.split(" ").map((each) => ({ letters: each, sound }));
}
