/**
 * What was agreed or pledged at another time, and is only told of here:
 *
 *     Năm 2013, hai nước nhất trí nâng cấp quan hệ …           in an article of 2024
 *     hai bên đã nhất trí nâng cấp quan hệ … vào năm 2013
 *     cho biết Việt Nam đã cam kết cắt giảm …                  a country, not the one who speaks
 */
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import { ofLate } from "./unheaded.ts";

/** How far into a sentence the time stands that all of it is told of. */
const opening = 6;

const yearOf = (item: Item | undefined) => (/^(?:19|20)\d{2}$/u.test(item?.key ?? "") ? Number(item?.key) : null);

/** `year` is that of the article, where it is known. */
export function isToldOfOld(items: readonly Item[], head: Head, until: number, year: number | null): boolean {
  if (head.report !== "agree" && head.report !== "pledge") return false;
  const done = items.slice(Math.max(0, head.at - 4), head.at).some(({ key }) => key === "đã");
  const before = (other: number | null) => other !== null && (year === null ? done : other < year);
  if (done && items[0] && ofLate(items.slice(0, head.at))) return true;
  const comma = items.slice(0, opening).findIndex(({ key }) => key === ",");
  if (comma > 0 && comma < head.at && items.slice(0, comma).some((item) => before(yearOf(item)))) return true;
  let last = until - 1;
  while (items[last]?.mark) last -= 1;
  return year !== null && done && before(yearOf(items[last]));
}

/** Within another's words, what a country "đã cam kết" is news of it. */
export function isNewsOfCountry(items: readonly Item[], { at, subject, report }: Head): boolean {
  const kind = items[subject]?.party?.kind;
  if ((report !== "agree" && report !== "pledge") || (kind !== "country" && kind !== "body")) return false;
  return items.slice(subject + 1, at).some(({ key }) => key === "đã");
}
