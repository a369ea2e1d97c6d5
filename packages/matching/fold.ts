/** Names and titles as they are compared: how they were typed falls away, what they say stays. */
export interface Folded {
  /** Case, spacing, hyphens and the place of a tone mark in its syllable no longer differ; the marks themselves stay. */
  exact: string;
  /** Without marks of Latin letters, as an English paper prints it. Lao marks are letters and stay. */
  plain: string;
}

/**
 * Hòa, hoà · Thong-lun, Thong lun · TÔ LÂM, Tô  Lâm are equal when exact; Tô Lâm, To Lam only when plain.
 * Spaces go too: papers join and part the syllables of Lao names at will.
 */
export function fold(text: string): Folded {
  const decomposed = text.normalize("NFKC").toLowerCase().replace(/đ/g, "d\u0335").normalize("NFD");
  const letters = decomposed.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const exact = letters.replace(toneInside, "$1$3$2");
  return { exact: exact.normalize("NFC"), plain: letters.replace(latinMarks, "$1") };
}

/** A vowel group with a tone mark (grave, acute, tilde, hook, dot below) before its last letter: old and new spelling put it apart. */
export const toneInside = /([aeiouy][\u0302\u0306\u031b]*)([\u0300\u0301\u0303\u0309\u0323])((?:[aeiouy][\u0302\u0306\u031b]*)+)/g;
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;
