/** What stands at a place of a text: white space, a letter, what else may be part of a word, or a mark. */
export const space = 1;
const mark = 2;
/** Figures, and the marks over and under letters. */
export const inWord = 3;
export const letter = 4;

const sorts = new Uint8Array(0x1_0000);

/** One of the above, for the unit at a place; for the first of a pair, what the pair is. */
export function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return sorts[unit] || sortOf(text, at, unit);
}

function sortOf(text: string, at: number, unit: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const sort = /\p{L}/u.test(character) ? letter : /[\p{M}\p{N}]/u.test(character) ? inWord : /\s/u.test(character) ? space : mark;
  // Pairs are looked up each time.
  if (unit < 0xd800 || unit > 0xdfff) sorts[unit] = sort;
  return sort;
}

/** How many units the letter at a place has: two where they are a pair. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
