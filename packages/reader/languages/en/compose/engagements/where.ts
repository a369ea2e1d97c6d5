import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { plain } from "../../find/people/name-shape.ts";
import { actorsWithin } from "../actors.ts";
import { personsOf } from "../people/persons.ts";
import type { ActPattern } from "./act-pattern.ts";
import { countryOfPlace, type Where } from "./place.ts";

const name = "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:of\\s(?:the\\s)?)?\\p{Lu}[\\p{L}.'’-]*){0,3}";
const within =
  "(?:the\\s)?(?:(?:\\p{Lu}\\p{Ll}+(?:['’]s)?\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:province|city|district|town|capital|region)\\s(?:of\\s)?)?(?:(?:\\p{Lu}[a-z]+\\s){1,3}capital(?:\\scity)?(?:\\sof)?\\s)?(?:neighbou?ring\\s)?";
const visitTo = new RegExp(`\\b(?:visit|trip|tour)\\sto\\s${within}(${name})`, "u");
const goesTo = new RegExp(
  `\\b(?:arriv(?:ed|es|ing|e)|landed|visited|visits|visiting|visit|toured|trip|flew|came|head|headed|fly|left|leaves?|departed|travel(?:led|ed)?|tour|delegation)\\s(?:officially\\s|(?:on\\s)?\\p{Lu}[a-z]+day\\s(?:(?:morning|afternoon|evening)\\s)?|(?:here|\\p{Lu}\\p{L}+)\\s(?:\\p{Lu}[a-z]+day\\s(?:(?:morning|afternoon|evening)\\s)?)?(?=for\\s))?(?:to|in|at|for)?\\s?${within}(here|${name})`,
  "u",
);

export function whereOf(
  act: ActPattern,
  draft: Draft,
  trigger: Span,
  window: Span,
  places: Where[],
  before: Where[],
  sentenceEnd: number,
): Where | null {
  const { text } = draft.page;
  if (act.name === "visited a site") return siteOf(text, trigger.end, window.end);
  if (act.kind === "visit" && act.name !== "visiting" && act.name !== "was here") {
    const rest = text.slice(trigger.start, window.end);
    // "arrived in Hanoi for a visit to Vietnam": it is a visit to Vietnam.
    const to =
      (act.name === "arrived" ? visitTo.exec(text.slice(trigger.start, sentenceEnd).split(/\.\s|;/u)[0] ?? "") : null) ?? goesTo.exec(rest);
    if (to?.[1] && to[1] !== "here") {
      const begin = trigger.start + to.index + to[0].lastIndexOf(to[1]);
      const person = actorsWithin(draft, { start: begin + 1, end: begin + to[1].length + 60 })
        .filter(({ kind }) => kind === "person")
        .find(({ start }) => start < begin + (to?.[1] ?? "").length);
      const named = person && person.start > begin ? to[1].slice(0, person.start - begin).trim() : to[1];
      const place = beforeAName(draft, named)
        .replace(/\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*$/, "")
        .replace(/\s(?:Nov|Dec|Jan|Feb|Oct|Sept|Aug)\.?$/, "")
        .replace(/['’]s$/, "")
        .replace(/(?<!\b\p{Lu})\.$/u, "");
      const start = trigger.start + to.index + to[0].indexOf(to[1]);
      if (
        !/^(?:Prime|President|Foreign|His|Her|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
          place,
        )
      )
        return { place, country: countryOfPlace(place), start, end: start + place.length };
    }
  }
  // Who is "visiting" visits the country; the room is that of the meeting told with it.
  if (act.name === "visiting") return null;
  const [first, ...more] = places.length > 0 ? places : before.slice(-1);
  if (!first) return null;
  const city = more.find((other) => other.start - first.end <= 4);
  return city && !first.place.includes(city.place)
    ? { ...first, place: `${first.place}, ${city.place}`, country: city.country ?? first.country }
    : first;
}

/** "visit to Laos Roe said": a country, and then someone's short name. */
function beforeAName(draft: Draft, place: string): string {
  const words = place.split(" ");
  const at = words.findIndex((word, index) => index > 0 && personsOf(draft).some(({ keys }) => keys.includes(plain(word))));
  const before = words.slice(0, at).join(" ");
  return at > 0 && countryOfPlace(before) !== null ? before : place;
}

/** "the permanent site of the Forum for Asia", "a primary school": the words up to what says more of it. */
function siteOf(text: string, from: number, to: number): Where | null {
  const words =
    /^(?:the\s|an?\s|some\s|several\s)?([^,.;()]+?)(?=\s(?:on|in|at|to|where|which|that|and|during|after|before|built|run|owned|located|today|yesterday|here|with|by|this|showcasing|\p{Lu}[a-z]+day)\b|[,.;()]|$)/u.exec(
      text.slice(from, Math.max(to, from + 90)),
    );
  const place = words?.[1]?.trim();
  if (!words || !place) return null;
  const start = from + words[0].length - (words[1] ?? "").length;
  return { place, country: countryOfPlace(place), start, end: start + place.length };
}
