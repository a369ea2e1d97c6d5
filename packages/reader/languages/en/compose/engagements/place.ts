import type { SideCode } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import { matchesOf } from "../../../../find/matches.ts";
import { remembered } from "../../../../find/remembered.ts";
import { countryOfWords } from "../../find/countries.ts";
import { capitalOf } from "../../words/countries.ts";
import { cityCountries } from "../../words/places.ts";
import { datelineOf } from "../report-day.ts";

export interface Where {
  place: string;
  country: SideCode | null;
  start: number;
  end: number;
}

const cap = "\\p{Lu}[\\p{L}.'’-]*";
const kindOf =
  "(?:province|provinces|city|district|town|village|municipality|state|prefecture|region|capital|capital city|port city|resort|resort town)";
const inPlace = new RegExp(
  `\\b(?:in|at|In|At)\\s(?:the\\s)?(?:(?:${cap}(?:\\s${cap})?['’]s\\s|neighbou?ring\\s|downtown\\s|(?:north|south|east|west|central)[\\p{Ll}-]*\\s|${cap}\\s(?=\\p{Ll}))?(?:(?:\\p{Ll}[\\p{Ll}-]*|Lao|Vietnamese)\\s){0,3}${kindOf}\\s(?:of\\s)?)?(?:${cap}['’]s\\s(?=${cap}\\s(?:province|city)\\b)|(?:neighbou?ring|downtown|(?:north|south|east|west|central)[\\p{Ll}-]*)\\s)?((?:(?:Lao|Vietnamese|Chinese|Thai|Croatian|[A-Z][a-z]+)\\scapital(?:\\scity)?(?:\\sof)?\\s)?(?:${cap}(?:\\s(?:of|the|and)\\s(?:the\\s)?(?=${cap}))?\\s?){1,6}(?:,\\s(?:D\\.C\\.|DC|${cap}(?:\\s${cap})?))?|(?:[A-Z][a-z]+)\\scapital)`,
  "gu",
);
/** A house or an office by its kind: "at the headquarters of the Party Central Committee", "at the presidential palace". */
const building = new RegExp(
  `\\bat\\s(?:the\\s)?((?:[\\p{L}'’-]+\\s){0,4}?(?:headquarters|office|residence|embassy|palace|hotel|airport|guest ?house|cent(?:re|er)|hall|house|building|site|museum|hospital|school|university)(?:\\s(?:of|for|in)\\s(?:the\\s)?${cap}(?:\\s(?:of\\s(?:the\\s)?)?${cap}){0,5})?)`,
  "gu",
);
const event =
  /\b(?:Summits?|Meetings?|Forum|Conference|Session|Dialogue|Games|Congress|Talks|Assembly Session|Consultation|Week|Ceremony|Expo|Negotiations|Round|COP\d+|G-?\d*)$|^G-?\d/;
const eventNext =
  /^\s?(?:['’]s?\s)?(?:(?:\p{Ll}+\s){0,2}(?:summit|meeting|forum|conference|session|dialogue|talks|ceremony|consultations?|leaders|ministers)\b|(?:Foreign |Leaders|Ministers|Summit|Meeting|Forum))/u;
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|COVID|English|Vietnamese$|Lao$|Chinese$|He|She|The|It|They|Speaking|I$)/u;

/** The places named in a stretch: "in Hanoi", "at the Office of the Government in Hanoi, Vietnam", "here". */
export function placesIn(draft: Draft, from: number, to: number): Where[] {
  const { text } = draft.page;
  const found: Where[] = [];
  for (const match of matchesOf(inPlace, text.slice(from, to))) {
    const whole = match[1] ?? "";
    const begin = from + match.index + match[0].lastIndexOf(whole);
    const person = mentionsWithin(draft, "person", { start: begin, end: begin + whole.length + 60 }).find(
      ({ start, value }) => Math.min(start, value.phrase.start) < begin + whole.length,
    );
    const named = person ? Math.min(person.start, person.value.phrase.start) - begin : whole.length;
    const words = whole
      .slice(0, Math.max(0, named))
      .trim()
      .replace(/\s(?:of|the|and)$/, "");
    const capital = /(\p{Lu}\p{L}+)\scapital\s$/u.exec(match[0].slice(0, match[0].length - whole.length));
    const place = capital && (trimmedPlace(words) === "" || noPlace.test(words)) ? `${capital[1]} capital` : trimmedPlace(words);
    if (
      place === "" ||
      noPlace.test(place) ||
      event.test(place) ||
      (!words.endsWith(",") && eventNext.test(text.slice(begin + words.length, begin + words.length + 40)))
    )
      continue;
    found.push({ ...settled(place), start: begin, end: begin + place.length });
  }
  for (const match of matchesOf(building, text.slice(from, to))) {
    const words = (match[1] ?? "").trim();
    const start = from + match.index + match[0].lastIndexOf(words);
    if (/^\p{Lu}/u.test(words) && found.some((other) => other.start <= start && start < other.end)) continue;
    if (/^(?:an?|his|her|their|its|this)\s/.test(words)) continue;
    const later = found.findIndex((other) => other.start >= start && other.start < start + words.length);
    if (later >= 0) found.splice(later, 1);
    found.push({ place: words, country: countryOfPlace(words), start, end: start + words.length });
  }
  for (const { index } of text.slice(from, to).matchAll(/\bhere\b/g)) {
    const city = datelineOf(draft)?.city;
    if (city)
      found.push({ place: inLowerCase(city), country: countryOfPlace(inLowerCase(city)), start: from + index, end: from + index + 4 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "HO CHI MINH CITY" → "Ho Chi Minh City" */
export const inLowerCase = (city: string) =>
  city === city.toUpperCase() ? city.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) : city;

/** "the Chinese capital" is the city. */
function settled(place: string): Pick<Where, "place" | "country"> {
  const capital = /^(\p{Lu}\p{L}+)\scapital$/u.exec(place);
  const country = capital ? countryOfWords(capital[1] ?? "") : countryOfPlace(place);
  const city = capital && country ? capitalOf(country) : null;
  return { place: city ?? place, country };
}

const weekday =
  /\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$|\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?:\s.*)?$/u;
const trimmedPlace = (words: string) =>
  words
    .replace(weekday, "")
    .replace(/[.,]$/, (mark) => (/\b\p{Lu}\.$/u.test(words) ? mark : ""))
    .trim();

const cities = [...cityCountries];

export const countryOfPlace = remembered((place): SideCode | null => {
  // The seat of the United Nations: whoever meets there is nobody's guest.
  if (/^New York\b/.test(place)) return null;
  const city = cities.find(([name]) => place === name || place.startsWith(`${name},`) || place.endsWith(` ${name}`));
  if (city) return city[1];
  return countryOfWords(place);
});
