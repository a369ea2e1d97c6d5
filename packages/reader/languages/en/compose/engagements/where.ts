import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { ActPattern } from "./act-pattern.ts";
import { countryOfPlace, type Where } from "./place.ts";

export function whereOf(act: ActPattern, draft: Draft, trigger: Span, window: Span, places: Where[], before: Where[]): Where | null {
  const { text } = draft.page;
  if (act.kind === "visit") {
    const rest = text.slice(trigger.start, window.end);
    const to =
      /\b(?:arrived|arrives|landed|visited|visit|trip|flew|head|fly|travel(?:led)?|tour|delegation)\s(?:officially\s)?(?:to|in|at)?\s?(?:the\s)?(?:(?:\p{Lu}\p{Ll}+\s)?(?:[\p{Ll}-]+\s){0,3}(?:province|city|district)\sof\s)?(?:\p{Lu}[a-z]+\scapital(?:\scity)?(?:\sof)?\s)?(here|\p{Lu}[\p{L}.'’-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}.'’-]*){0,3})/u.exec(
        rest,
      );
    if (to?.[1] && to[1] !== "here") {
      const place = to[1]
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
  const [first, ...more] = places.length > 0 ? places : before.slice(-1);
  if (!first) return null;
  const city = more.find((other) => other.start - first.end <= 4);
  return city && !first.place.includes(city.place)
    ? { ...first, place: `${first.place}, ${city.place}`, country: city.country ?? first.country }
    : first;
}
