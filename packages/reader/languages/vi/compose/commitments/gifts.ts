/** "công bố khoản viện trợ 2 triệu USD cho Lào", "cam kết gói tín dụng …": the sum that is announced is what is pledged. */
import { isCount } from "./announcing.ts";
import type { Item } from "./item.ts";

const announcing = new Set(["công bố", "thông báo", "tuyên bố", "cam kết", "hứa", "cho biết"]);
const sums = new Set(["khoản", "gói", "suất", "chương trình"]);
const given = /^(?:\S+ )?(?:viện trợ|hỗ trợ|tài trợ|tín dụng|vay|oda|cứu trợ|đóng góp|học bổng|bổ sung)(?: |$)/u;

/** Index at which the words of the gift begin; -1 where none is announced. */
export function giftAfter(items: readonly Item[], at: number): number {
  if (!announcing.has(items[at]?.key ?? "")) return -1;
  let sum = at + 1;
  while (isCount(items[sum])) sum += 1;
  if (!sums.has(items[sum]?.key ?? "")) return -1;
  const words = items.slice(sum + 1, sum + 6);
  return given.test(words.map(({ key }) => key).join(" ")) && !words.some(({ key }) => key === "đã" || key === "là") ? at + 1 : -1;
}
