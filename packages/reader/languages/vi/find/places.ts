import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { oneSpaced } from "../../../prepare/spaces.ts";
import { keysOf, type Word, wordsOf } from "../tokens.ts";
import { ambiguousCountries } from "../words/countries.ts";
import { hallCountries } from "../words/places.ts";
import { bodyTerms, capitalsFrom, countryAt, hallNames, openers, placeAt, shortCountryNames } from "./people/lexicon.ts";

const ambiguous = new Set(ambiguousCountries);
const ownCountries = new Map(Object.entries(hallCountries).map(([hall, country]) => [keysOf(hall).join(" "), country]));

/** tại thủ đô Viêng Chăn · nước Cộng hòa Dân chủ Nhân dân Lào · ở trụ sở Bộ Tư pháp */
export const placesFinder: Finder = {
  name: "places",
  find(page) {
    const words = wordsOf(page);
    const mentions: MentionOf<"place">[] = [];
    const add = (from: number, length: number, country: string | null, rule: string) => {
      const start = words[from]?.start ?? 0;
      const end = words[from + length - 1]?.end ?? 0;
      mentions.push({ kind: "place", start, end, value: { name: oneSpaced(page.text.slice(start, end)), country }, rule });
      return from + length;
    };
    let at = 0;
    while (at < words.length) {
      const hall = hallAt(words, at);
      if (hall) {
        at = add(at, hall.length, hall.country, "places/hall");
        continue;
      }
      const place = placeAt(words, at);
      if (place) {
        at = add(at, place.length, place.code, "places/town");
        continue;
      }
      const country = countryAt(words, at);
      if (country && !isEverydayWord(words, at, country.length)) {
        at = add(at, country.length, country.code, "places/country");
        continue;
      }
      const short = words[at]?.capital ? shortCountryNames.longestAt(words, at) : null;
      if (short && isBesideCountry(words, at)) {
        at = add(at, 1, short.value, "places/country");
        continue;
      }
      at++;
    }
    return mentions;
  },
};

/** A hall with what names it: "trụ sở Bộ Ngoại giao Lào", "sân bay quốc tế Wattay". */
function hallAt(words: readonly Word[], at: number): { length: number; country: string | null } | null {
  const hall = hallNames.longestAt(words, at);
  if (!hall) return null;
  const before = words[at - 1]?.key;
  if (!words[at]?.capital && before !== "tại" && before !== "ở" && before !== "đến" && before !== "tới") return null;
  let end = at + hall.length;
  let country: string | null = null;
  for (let steps = 0; steps < 6; steps++) {
    const term = words[end]?.capital || steps > 0 ? bodyTerms.longestAt(words, end) : null;
    const part = words[end]?.capital ? (openers.longestAt(words, end) ?? term) : term;
    const found = countryAt(words, end);
    if (found) {
      country ??= found.code;
      end += found.length;
    } else if (part) end += part.length;
    else break;
  }
  if (end === at + hall.length) end = capitalsFrom(words, end, 4);
  const plain = end === at + hall.length;
  if (plain && !words.slice(at, end).some((word) => word.capital)) return null;
  if (plain || country === null)
    country ??=
      ownCountries.get(
        words
          .slice(at, at + hall.length)
          .map((word) => word.key)
          .join(" "),
      ) ?? null;
  return { length: end - at, country };
}

/** Open a sentence and have a country after them: "Tại Đức, …". */
const beforeCountries = new Set(["tại", "ở", "từ", "sang", "đến", "tới", "thăm", "rời", "nước", "với", "phía", "theo", "riêng", "cùng"]);

/** "Anh nói", "Pháp luật", "Áo dài" at the head of a sentence speak of no country. */
function isEverydayWord(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at];
  if (length > 1 || !word || !ambiguous.has(word.text)) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  const beside = /^[-–]$/u.test(after?.text ?? "") || /^[-–]$/u.test(before?.text ?? "");
  if (before?.capital && !beforeCountries.has(before.key) && !beside && countryAt(words, at - 1) === null) return true;
  if (after?.capital && word.text !== "Mỹ" && !beside && after.glued === false && before?.capital !== false) return true;
  return !before?.spoken && before?.text !== "," && before?.text !== "(" && !beside;
}

/** "Việt - Lào", "Mỹ - Trung": a short form counts beside another. */
function isBesideCountry(words: readonly Word[], at: number): boolean {
  const dash = /^[-–—]$/u;
  const other = (index: number) =>
    countryAt(words, index) !== null || (words[index]?.capital === true && shortCountryNames.longestAt(words, index) !== null);
  return (dash.test(words[at + 1]?.text ?? "") && other(at + 2)) || (dash.test(words[at - 1]?.text ?? "") && other(at - 2));
}
