import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { countryOfWords } from "../../find/countries.ts";
import { cityCountries } from "../../words/places.ts";
import { datelineOf } from "../report-day.ts";

export interface Where {
  place: string;
  country: SideCode | null;
  start: number;
  end: number;
}

const cap = "\\p{Lu}[\\p{L}.'’-]*";
const inPlace = new RegExp(
  `\\b(?:in|at|In|At)\\s(?:the\\s)?(?:(?:(?:\\p{Ll}[\\p{Ll}-]*|Lao|Vietnamese)\\s){0,3}(?:province|city|district|town)\\sof\\s)?((?:(?:Lao|Vietnamese|Chinese|Thai|Croatian|[A-Z][a-z]+)\\scapital(?:\\scity)?\\s(?:of\\s)?)?(?:${cap}(?:\\s(?:of|the|and)\\s(?:the\\s)?(?=${cap}))?\\s?){1,6}(?:,\\s(?:D\\.C\\.|DC|${cap}(?:\\s${cap})?))?|[Cc]hinese capital|Lao capital|Vietnamese capital)`,
  "gu",
);
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|COVID|English|Vietnamese$|Lao$|Chinese$|He|She|The|It|They|Speaking|I$)/u;

/** The places named in a stretch: "in Hanoi", "at the Office of the Government in Hanoi, Vietnam", "here". */
export function placesIn(draft: Draft, from: number, to: number): Where[] {
  const { text } = draft.page;
  const found: Where[] = [];
  for (const match of text.slice(from, to).matchAll(inPlace)) {
    const words = (match[1] ?? "").trim().replace(/\s(?:of|the|and)$/, "");
    const place = trimmedPlace(words);
    if (place === "" || noPlace.test(place)) continue;
    const start = from + match.index + match[0].indexOf(words);
    found.push({ place, country: countryOfPlace(place), start, end: start + place.length });
  }
  for (const { index } of text.slice(from, to).matchAll(/\bhere\b/g)) {
    const city = datelineOf(draft)?.city;
    if (city)
      found.push({ place: inLowerCase(city), country: countryOfPlace(inLowerCase(city)), start: from + index, end: from + index + 4 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "HO CHI MINH CITY" → "Ho Chi Minh City" */
const inLowerCase = (city: string) =>
  city === city.toUpperCase() ? city.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) : city;

const weekday =
  /\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$|\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?:\s.*)?$/u;
const trimmedPlace = (words: string) =>
  words
    .replace(weekday, "")
    .replace(/[.,]$/, (mark) => (/\b\p{Lu}\.$/u.test(words) ? mark : ""))
    .trim();

export function countryOfPlace(place: string): SideCode | null {
  // The seat of the United Nations: whoever meets there is nobody's guest.
  if (/^New York\b/.test(place)) return null;
  const city = [...cityCountries].find(([name]) => place === name || place.startsWith(`${name},`) || place.endsWith(` ${name}`));
  if (city) return city[1];
  return countryOfWords(place);
}
