/** How far the name of a body goes: over which words it goes on, and what may stand inside it. */
import type { Word } from "../../tokens.ts";
import { bodyTerms, countryAt, heads, international, openers, placeAt } from "./lexicon.ts";
import { nameAt } from "./name.ts";

const connectors = new Set(["và", "của", "thuộc", "nước", "-", "–", "—", "&", "các", "về"]);

/** Over a short form in brackets where the country or the seat follows: "Hội đồng … (ABC) Thái Lan", "Ngân hàng … (XYZ) tại Lào". */
export function overAcronym(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  for (let end = at + 2; end < at + 11; end++)
    if (words[end]?.text === ")") return countryAt(words, end + 1) || /^(?:tại|ở)$/u.test(words[end + 1]?.key ?? "") ? end + 1 : at;
  return at;
}

/** Where the body's name goes on, over a word that joins; null where it does not. */
export function connectorEnd(
  words: readonly Word[],
  at: number,
  state: { mission: boolean; ended: boolean; opened: boolean },
): number | null {
  const word = words[at];
  if (!word) return null;
  if (word.key === "tại" || word.key === "ở") return state.mission ? at + 1 : null;
  if (word.text === ",") {
    // A list of portfolios: "Kinh tế, Giao thông và Nông nghiệp".
    const next = bodyTerms.longestAt(words, at + 1);
    if (!next || state.ended || heads.longestAt(words, at + 1)) return null;
    const after = words[at + 1 + next.length];
    const goesOn = (after?.text === "," || after?.key === "và") && bodyTerms.longestAt(words, at + 2 + next.length);
    const ends =
      after?.capital === true && state.opened && (nameAt(words, at + 1 + next.length) ?? openers.longestAt(words, at + 1 + next.length));
    return goesOn || ends ? at + 1 : null;
  }
  if (!connectors.has(word.key) || (word.capital && (bodyTerms.longestAt(words, at)?.length ?? 0) > 1)) return at;
  let next = at + 1;
  if (word.key === "của" && words[next]?.key === "nước") next++;
  if ((word.key === "các" || word.key === "về") && bodyTerms.longestAt(words, at)) return at;
  // "… liên Chính phủ và thống nhất tổ chức …": agrees, and is no part of the name.
  if (word.key === "và" && words[next]?.key === "thống" && !words[next]?.capital) return null;
  const goesOn =
    countryAt(words, next) ||
    bodyTerms.longestAt(words, next) ||
    (openers.longestAt(words, next) && words[next]?.capital) ||
    international.longestAt(words, next) ||
    (word.key !== "-" && placeAt(words, next));
  if (!goesOn || (state.ended && word.key !== "-" && word.key !== "–" && word.key !== "và")) return null;
  if (heads.longestAt(words, next)) return null;
  if (state.ended && !countryAt(words, next)) return null;
  // "Thủ tướng Lào và Việt Nam …": after a country alone, another side begins.
  if (word.key === "và" && state.ended && !state.opened) return null;
  return next;
}

/** "Thường trực", "Đại biểu" and the like may stand inside a body's name. */
export function isPartOfBody(words: readonly Word[], at: number): boolean {
  const head = heads.longestAt(words, at);
  // "Đại sứ quán" only begins like a post.
  if (head && (openers.longestAt(words, at)?.length ?? 0) > head.length) return true;
  return bodyTerms.longestAt(words, at) !== null && head?.value.weak === true;
}

/** True where a Vietnamese name of three or more syllables begins: its first syllable is then no body and no country. */
export function nameHides(words: readonly Word[], at: number): boolean {
  const name = nameAt(words, at);
  return name?.syllabic === true && name.to - name.from >= 3;
}
