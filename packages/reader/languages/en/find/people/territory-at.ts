import type { SideCode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import { cityCountries } from "../../words/places.ts";
import { countryAt } from "./country-at.ts";
import { isBodyHead } from "./lexicon.ts";

const which =
  /^(?:the|northern|southern|central|eastern|western|north|south|northernmost|southernmost|north-?eastern|north-?western|south-?eastern|south-?western|north-central|south-central|highlands?|central|mountainous|coastal|neighbou?ring|border|capital|twinned|mekong|delta|province's)$/;
const kinds = new Set(["province", "provinces", "city", "district", "prefecture", "municipality", "capital"]);

/** A province or city in which a post is held: "Khammouane province", "the northern province of Son La", "Ca Mau"; it is no part of the title. */
export function territoryAt(words: readonly Word[], at: number): { to: number; code: SideCode | null } | null {
  let index = at;
  let code: SideCode | null = null;
  for (let steps = 0; steps < 6; steps++) {
    const country = countryAt(words, index);
    if (country && words[index + country.length]?.key !== "of") {
      code ??= country.code;
      index += country.length;
      if (/^(?:['’]s|['’])$/.test(words[index]?.text ?? "")) index += 1;
    } else if (which.test(words[index]?.key ?? "")) index += 1;
    else break;
  }
  if (kinds.has(words[index]?.key ?? "") && words[index + 1]?.key === "of") {
    const place = placeAt(words, index + 2);
    return place ? { to: index + 2 + place.length, code: code ?? place.code } : null;
  }
  const place = placeAt(words, index);
  if (!place) return null;
  const after = index + place.length;
  // "the Ho Chi Minh City Party Committee": the place is part of the body's name.
  const over = /^(?:provincial|municipal|city|district|province's)$/.test(words[after]?.key ?? "") ? after + 1 : after;
  if (
    words
      .slice(over, over + 3)
      .some((word, step, run) => isBodyHead(word) && run.slice(0, step + 1).every(({ capital, key }) => capital || key === "'s"))
  )
    return null;
  return { to: kinds.has(words[after]?.key ?? "") ? after + 1 : after, code: code ?? place.code };
}

/** A known province or city, or capitalised words before "province". */
function placeAt(words: readonly Word[], at: number): { length: number; code: SideCode | null } | null {
  for (let length = 4; length >= 1; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length || run.some((word, index) => !word.capital || (index > 0 && word.newLine))) continue;
    const code = cityCountries.get(run.map(({ text }) => text).join(" "));
    if (code) return { length, code };
    if (words[at + length]?.key === "province" && length <= 3) return { length, code: null };
  }
  return null;
}
