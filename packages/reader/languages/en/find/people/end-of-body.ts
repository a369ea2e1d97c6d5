import type { Word } from "../../tokens.ts";
import { countryAt, pairAt } from "./country-at.ts";
import { acronymIn, headBook, isBodyHead, isCourtesy, isModifier, isPortfolio, nameAt } from "./lexicon.ts";
import { territoryAt } from "./territory-at.ts";

const opening = /^\p{Lu}/u;

export const headSoon = (words: readonly Word[], at: number) =>
  [0, 1, 2, 3].some((step) => headBook.longestAt(words, at + step) && words.slice(at, at + step).every(isModifier));

/** Where the name of a body or of a field of work that begins at `from` ends: before a person's name, a comma, or plain words. */
export function endOfBody(words: readonly Word[], from: number): number {
  let end = from;
  let index = from;
  let hasBody = false;
  const capitals = words[from]?.capital ?? false;
  while (index < words.length && index - from < 16) {
    const word = words[index];
    if (!word || (index > from && word.newLine)) break;
    const acronym = acronymIn(words, index);
    if (acronym > 0 && index > from) {
      index += acronym;
      continue;
    }
    if (index > from && word.capital && isCourtesy(word) && nameAt(words, index + 1) > 0) break;
    const pair = pairAt(words, index);
    if (pair > 0 && bodyAhead(words, index + pair)) {
      index += pair;
      end = index;
      continue;
    }
    // "the People's Political Consultative Conference"
    if (word.key === "consultative" && word.capital && words[index + 1]?.key === "conference") {
      hasBody = true;
      index += 2;
      end = index;
      continue;
    }
    const link =
      word.key === "of" ||
      word.key === "and" ||
      word.key === "the" ||
      word.key === "for" ||
      word.key === "&" ||
      word.key === "on" ||
      word.key === "'s" ||
      word.text === "’" ||
      word.text === "'" ||
      word.text === ",";
    if (link) {
      const next = words[index + 1];
      // "Economic Growth, Energy, and the Environment"
      if (word.text === "," && next?.key === "and") {
        const more = words[index + 2]?.key === "the" ? 3 : 2;
        const field = words[index + more];
        if (index === from || !field?.capital || !isPortfolio(field) || headBook.longestAt(words, index + more)) break;
        index += more;
        continue;
      }
      if (word.key === "and" && next?.key === "the" && words[index + 2]?.capital && isPortfolio(words[index + 2] as Word) && index > from) {
        index += 2;
        continue;
      }
      if (
        word.text === "," &&
        !(next && isPortfolio(next) && next.capital && !headBook.longestAt(words, index + 1) && listGoesOn(words, index + 1))
      )
        break;
      if (index === from) break;
      if (word.key === "of" && territoryAt(words, index + 1)) break;
      if (word.key === "and" && headSoon(words, index + 1)) break;
      if (word.key === "and" && next && !(isPortfolio(next) || isBodyHead(next) || bodyAhead(words, index + 1))) break;
      if (!next || (capitals && !next.capital && !["the", "of", "and"].includes(next.key))) break;
      index += 1;
      continue;
    }
    // "the House of Representatives"
    if (
      /^(?:house|council|chamber)$/.test(word.key) &&
      words[index + 1]?.key === "of" &&
      /^(?:representatives|commons|lords|councillors|councilors|deputies|elders|peoples|nationalities|ministers|state)$/.test(
        words[index + 2]?.key ?? "",
      ) &&
      words[index + 2]?.capital
    ) {
      hasBody = true;
      index += 3;
      end = index;
      continue;
    }
    // "the Champasak provincial Party Committee", "Military Region 4"
    if (
      /^(?:provincial|municipal|city|district)$/.test(word.key) &&
      !word.capital &&
      index > from &&
      capitals &&
      bodyAhead(words, index + 1)
    ) {
      index += 1;
      continue;
    }
    if (hasBody && words[index - 1]?.key === "region" && /^\d{1,2}$|^[IV]{1,4}$/.test(word.text)) {
      index += 1;
      end = index;
      continue;
    }
    const country = countryAt(words, index);
    const known = isBodyHead(word) || isPortfolio(word) || country !== null;
    const lower = !word.capital;
    if (capitals && lower) break;
    if (lower && !isPortfolio(word) && !isBodyHead(word) && !country) break;
    if (!lower && !known && !bodyAhead(words, index)) {
      // An unknown word with a capital begins a person's name, unless nothing stands before it.
      if (hasBody || end > from || nameAt(words, index) > 1) break;
    }
    if (isBodyHead(word)) hasBody = true;
    index += country?.length ?? 1;
    end = index;
  }
  return end;
}

/** A list of fields goes on: "Culture, Sports and Tourism". */
function listGoesOn(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const word = words[index];
    if (!word) return false;
    if (word.key === "and" || word.key === "&") return true;
    if (word.text !== "," && !(isPortfolio(word) && word.capital)) return false;
  }
  return false;
}

/** A word for a body comes before anything that is no part of its name. */
function bodyAhead(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 7; index++) {
    const word = words[index];
    if (!word) return false;
    if (isBodyHead(word) || (index > at && /^(?:affairs|issues|matters)$/.test(word.key))) return opening.test(word.text);
    if (headBook.longestAt(words, index) && index > at) return false;
    if (!word.capital && !["of", "the", "for", "'s", "'", "’", "provincial", "municipal", "city", "district"].includes(word.key))
      return false;
  }
  return false;
}
