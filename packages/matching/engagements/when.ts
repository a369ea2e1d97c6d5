import type { EngagementCard } from "../cards.ts";
import { type Days, daysIn, dayText, gapOf, lengthOf, openDays } from "../days.ts";

/**
 * How the days of two accounts meet. `day`: one and the same; `overlap`: stretches of some days that meet; `month`: one tells the month only,
 * or no day in an article that came out near it; `year`: the year only; `open-year`: day and month agree, the year is left open in one;
 * `next-day`: a day off.
 */
export type DaysMet = "day" | "overlap" | "month" | "year" | "open-year" | "next-day" | "apart" | "untold";

type Dated = Pick<EngagementCard, "date" | "told" | "status">;

/** Days: a stretch up to this long is an act's own; a longer one is the month or year that it lies in. */
export const longestAct = 21;
/** Days: an act without a day lies this near to the day of the article that tells of it. */
const stillNews = 45;

export function daysMet(one: Dated, other: Dated): DaysMet {
  const [left, right] = [daysIn(one.date), daysIn(other.date)];
  if (left && right) return closedMet(left, right);
  const [leftOpen, rightOpen] = [openDays(one.date), openDays(other.date)];
  if (leftOpen && rightOpen) return yearsNear(one, other) ? openMet(leftOpen, rightOpen) : "untold";
  if (leftOpen && right) return openAgainst(leftOpen, one, right);
  if (rightOpen && left) return openAgainst(rightOpen, other, left);
  if (right && one.date === null) return undatedMet(one, right);
  return left && other.date === null ? undatedMet(other, left) : "untold";
}

function closedMet(left: Days, right: Days): DaysMet {
  const gap = gapOf(left, right);
  const longest = Math.max(lengthOf(left), lengthOf(right));
  if (gap > 0) return gap === 1 && longest <= longestAct ? "next-day" : "apart";
  if (longest > 31) return "year";
  if (longest > longestAct) return "month";
  return longest === 1 ? "day" : "overlap";
}

type OpenDays = NonNullable<ReturnType<typeof openDays>>;

function openMet(left: OpenDays, right: OpenDays): DaysMet {
  return left.first <= right.last && right.first <= left.last ? "open-year" : "apart";
}

/** An article tells of no year after its own. */
function openAgainst(open: OpenDays, { told, status }: Dated, closed: Days): DaysMet {
  const article = daysIn(told);
  if (article && status === "held" && closed.first > article.last + 1) return "apart";
  if (lengthOf(closed) > 31) return "untold";
  return openMet(open, { first: dayText(closed.first).slice(5), last: dayText(closed.last).slice(5) });
}

function yearsNear(one: Dated, other: Dated): boolean {
  const [left, right] = [daysIn(one.told), daysIn(other.told)];
  return left === null || right === null || gapOf(left, right) < 300;
}

function undatedMet({ told, status }: Dated, days: Days): DaysMet {
  const article = daysIn(told);
  if (!article) return "untold";
  const before = status === "planned" ? days.last - article.first : article.last - days.first;
  if (before < -1) return "apart";
  return gapOf(article, days) <= stillNews ? "month" : "untold";
}
