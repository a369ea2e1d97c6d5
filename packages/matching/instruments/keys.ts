import type { InstrumentCard } from "../cards.ts";
import { dayText } from "../days.ts";
import { fold } from "../fold.ts";
import { bodiesOf, facetsOf, matterOf } from "./facets.ts";

/** Sorts that papers take for each other are looked up together. */
const groups: Record<string, string> = {
  programme: "plan",
  scheme: "strategy",
  minutes: "minutes",
  statement: "statement",
  plan: "plan",
  strategy: "strategy",
};

/** Under what an instrument is indexed and looked for: its number, session, title, and its matter with its years. */
export function instrumentKeys(card: InstrumentCard): string[] {
  if (card.generic) return [];
  const { titles, sort, period, signed, number } = facetsOf(card);
  const group = groups[sort] ?? "agreement";
  const times = [
    ...(period ? [`from:${dayText(period.first).slice(0, 4)}`, `to:${dayText(period.last).slice(0, 4)}`] : []),
    ...(signed ? [`signed:${dayText(signed.first).slice(0, 4)}`] : []),
  ];
  const keys = new Set<string>();
  if (number) keys.add(`instrument|number|${number}`);
  for (const title of titles) {
    const matter = matterOf(title);
    keys.add(`instrument|title|${fold(title.text).plain}`);
    if (sort === "minutes" && title.ordinal !== null) keys.add(`instrument|session|${title.ordinal}`);
    else {
      for (const time of [...times, "any"]) keys.add(`instrument|${group}|${matter}|${time}`);
      for (const one of [...title.topics, ...bodiesOf(title)])
        for (const time of times) keys.add(`instrument|${group}|with:${one}|${time}`);
    }
  }
  return [...keys];
}
