import type { InstrumentCard } from "../cards.ts";
import { dayText } from "../days.ts";
import { fold } from "../fold.ts";
import { facetsOf, matterOf, tellingBodies } from "./facets.ts";
import { nameKey } from "./names.ts";

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
  const { titles, readings, sort, sorts, period, signed, number } = facetsOf(card);
  // A "plan agreement" is looked for among both.
  const grouped = new Set([sort, ...sorts].map((one) => groups[one] ?? "agreement"));
  const times = [
    ...(period ? [`from:${dayText(period.first).slice(0, 4)}`, `to:${dayText(period.last).slice(0, 4)}`] : []),
    ...(signed ? [`signed:${dayText(signed.first).slice(0, 4)}`] : []),
  ];
  const keys = new Set<string>();
  if (number) keys.add(`instrument|number|${number}`);
  for (const title of titles) keys.add(`instrument|title|${fold(title.text).plain}`);
  for (const { title } of readings) {
    if (sort === "minutes" && title.ordinal !== null) {
      keys.add(`instrument|session|${title.ordinal}`);
      continue;
    }
    const told = [...title.topics, ...tellingBodies(title), ...title.names.map(nameKey)];
    if (told.some((one) => one.endsWith("-office"))) told.push("office");
    for (const group of grouped) {
      for (const time of [...times, "any"]) keys.add(`instrument|${group}|${matterOf(title)}|${time}`);
      for (const one of told) for (const time of times) keys.add(`instrument|${group}|with:${one}|${time}`);
    }
  }
  return [...keys];
}
