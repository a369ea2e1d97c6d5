/** Does decoded text look like writing, or like bytes read in the wrong encoding? */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /^(?:b|ch?|d|đ|g[hi]?|h|kh?|l|m|ng?h?|ph?|qu|r|s|t[hr]?|v|x)?[aăâeêioôơuưy]{1,3}(?:ch?|m|n[gh]?|p|t)?$/;
const markedWord = /(?<![\p{L}\p{M}])(?=\p{L}*[^\p{ASCII}])[\p{L}\p{M}]+/gu;

/** The share of words with a mark of their own that are Vietnamese syllables; 0 where the text has fewer than three such words. */
export function vietnameseLikeness(text: string): number {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.slice(0, 50_000).normalize("NFC").matchAll(markedWord)) {
    words++;
    if (isSyllable(word.toLowerCase())) syllables++;
  }
  return words < 3 ? 0 : syllables / words;
}

function isSyllable(word: string): boolean {
  const apart = word.normalize("NFD");
  return (apart.match(tones) ?? []).length <= 1 && syllable.test(apart.replace(tones, "").normalize("NFC"));
}

/** False where control codes, unassigned or private code points show that the bytes mean something else. */
export function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(text.replace(/\s+/g, ""));
}

/** True where a detector over sixty languages is sure of one. Loads that detector: half a second. */
export async function looksLikeALanguage(text: string): Promise<boolean> {
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text.slice(0, 20_000));
  return found.language !== "" && found.isReliable();
}
