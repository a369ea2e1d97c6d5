import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { phrasesOf, wordsOf } from "../tokens.ts";
import { cityCountries } from "../words/places.ts";
import { countriesOf } from "./countries.ts";

const cities = phrasesOf(cityCountries);

/** Laos · Vientiane · Luang Prabang: countries by name, their capitals, provinces and towns; "Lao" by itself names no place. */
export const places: Finder = {
  name: "place",
  find(page) {
    const found: MentionOf<"place">[] = [];
    for (const { start, end, code, as } of countriesOf(page))
      if (as !== "adjective" && page.text.slice(start, end) !== "Lao")
        found.push({ kind: "place", start, end, value: { name: page.text.slice(start, end), country: code }, rule: `place: ${as}` });
    const known = new Set(found.map(({ start }) => start));
    const words = wordsOf(page);
    for (let at = 0; at < words.length; at++) {
      const first = words[at];
      const match = first?.capital ? cities.longestAt(words, at) : null;
      const last = match && words[at + match.length - 1];
      if (!first || !match || !last || known.has(first.start)) continue;
      const name = page.text.slice(first.start, last.end);
      found.push({ kind: "place", start: first.start, end: last.end, value: { name, country: match.value }, rule: "place: town" });
      at += match.length - 1;
    }
    return found;
  },
};
