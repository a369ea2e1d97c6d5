import { fold } from "./fold.ts";

const words = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no space between words, and everything else. */
const parts =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]+|[^\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]+/gu;
const unspaced = /^[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u;
/** Longer words are found by their beginning. */
const longest = 60;

interface Part {
  text: string;
  isUnspaced: boolean;
}

function partsOf(folded: string): Part[] {
  return (folded.match(words) ?? []).flatMap((word) =>
    (word.match(parts) ?? []).map((text) => ({ text, isUnspaced: unspaced.test(text) })),
  );
}

/** Pairs of neighbouring letters: where words are not set apart, a word is found by the pairs in it. */
function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** What a text can be found by: its words; and of Lao, its pairs of letters and each last one. */
export function searchable(texts: (string | null | undefined)[]): { folded: string; lexemes: string[] } {
  const folded = texts
    .filter((text) => text !== null && text !== undefined)
    .map(fold)
    // The database keeps the names of a record in an order of its own: rows made before and after a record was stored are alike.
    .sort()
    .join("\n");
  const lexemes = partsOf(folded).flatMap(({ text, isUnspaced }) =>
    isUnspaced ? [...pairsOf(text), [...text].at(-1) ?? ""] : [text.slice(0, longest)],
  );
  return { folded, lexemes: [...new Set(lexemes)].sort() };
}

/**
 * What is looked for, as a tsquery of word beginnings and letter pairs that must all be there, and the Lao runs that must stand in the folded
 * text as they are (pairs alone would also find them scattered). Null where nothing is asked for.
 */
export function searchFor(text: string | undefined): { query: string; runs: string[] } | null {
  if (text === undefined || text.trim() === "") return null;
  const found = partsOf(fold(text));
  const terms = found.flatMap(({ text: part, isUnspaced }) => {
    const pairs = isUnspaced ? pairsOf(part) : [];
    return pairs.length > 0 ? pairs : [part.slice(0, longest)];
  });
  // Signs alone are in no word: they find nothing.
  const query = terms.length === 0 ? "'\u0001'" : terms.map((term) => `'${term}':*`).join(" & ");
  return { query, runs: found.filter(({ isUnspaced }) => isUnspaced).map((part) => part.text) };
}
