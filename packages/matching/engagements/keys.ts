import type { EngagementCard } from "../cards.ts";
import { type Days, daysIn, dayText, lengthOf, openDays } from "../days.ts";
import { soundOf } from "../names/sound.ts";
import { numberOf } from "./compare.ts";
import { sortOf } from "./kinds.ts";
import { countriesOf, type PlaceNames } from "./places.ts";
import { longestAct } from "./when.ts";
import { bodyOf, bodyTitle, nameKey } from "./who.ts";

/**
 * Under what an act is indexed and looked for: someone of it on a day, two of them in a month, a guest and a country, a body and its number.
 * A day off still meets, since each account also stands under the day after.
 */
export function engagementKeys(card: EngagementCard, places?: PlaceNames): string[] {
  const sort = sortOf(card.kind);
  const days = daysIn(card.date);
  const people = card.participants.flatMap((participant) => {
    const { person, name } = participant;
    const sound = name === null ? "" : soundOf(name);
    return [...(person ? [person] : []), ...(name === null ? [] : [sound || nameKey(participant)])];
  });
  const body = [...bodyOf(card)].sort().join("+");
  const delegations = card.participants.flatMap(({ person, name, organization, side }) => {
    if (person !== null || name !== null || !organization) return [];
    const { topics, rest, bodies } = bodyTitle(organization);
    const words = [...topics, ...bodies, ...rest].sort().join("+");
    return words === "" ? [] : [`of:${side ?? ""}:${words}`];
  });
  const actors = [...people, ...delegations];
  const keys = new Set<string>();
  const within = (key: string) => keys.add(`act|${sort}|${key}`);

  const open = openDays(card.date);
  for (const actor of actors) {
    if (days && lengthOf(days) <= longestAct) {
      for (let day = days.first; day <= days.last + 1; day += 1) within(`${actor}|${dayText(day)}`);
      for (let day = days.first; day <= days.last; day += 1) within(`${actor}|any-year|${dayText(day).slice(5)}`);
    }
    if (open) for (const day of new Set([open.first, open.last])) within(`${actor}|any-year|${day}`);
  }
  const months = monthsOf(days ?? around(card));
  const principals = actors.slice(0, 8);
  const pairs = principals.flatMap((one, index) => principals.slice(index + 1).map((other) => [one, other].sort().join("&")));
  for (const pair of pairs) for (const month of months) within(`${pair}|${month}`);
  if (sort === "visit") {
    const to = [...countriesOf(card.place, places)];
    for (const actor of actors) {
      for (const country of to) for (const month of months) within(`${actor}|to:${country}|${month}`);
      for (const country of to)
        for (const year of new Set(months.map((month) => month.slice(0, 4)))) within(`${actor}|to:${country}|${year}`);
    }
  }
  const number = numberOf(card);
  if (sort === "gathering" && number !== null) within(`number:${number}|${card.body ?? body}`);
  if (sort === "gathering" && number !== null && body) within(`number:${number}|${body}`);
  if (sort === "gathering" && body) for (const month of months) within(`body:${body}|${month}`);
  if (sort === "ceremony" && days && lengthOf(days) === 1) {
    for (const country of countriesOf(card.place, places)) within(`${card.kind}|in:${country}|${dayText(days.first)}`);
    if (body) within(`${card.kind}|${body}|${dayText(days.first)}`);
  }
  return [...keys];
}

/** Without a day, the act is near the day of the article. */
function around({ date, told, status }: EngagementCard): Days | null {
  const article = date === null ? daysIn(told) : null;
  if (!article || lengthOf(article) > longestAct) return null;
  return status === "planned" ? { first: article.first, last: article.last + 45 } : { first: article.first - 45, last: article.last };
}

/** At most those of a year. */
function monthsOf(days: Days | null): string[] {
  if (!days || lengthOf(days) > 366) return [];
  const months = new Set<string>();
  for (let day = days.first; day < days.last; day += 28) months.add(dayText(day).slice(0, 7));
  return [...months.add(dayText(days.last).slice(0, 7))];
}
