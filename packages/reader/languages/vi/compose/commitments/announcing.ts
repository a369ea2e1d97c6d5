/**
 * Words that say that a list will follow, in this sentence after a colon or in the sentences after it:
 *
 *     nhất trí về một số nguyên tắc …            what is agreed is told in the list, if at all
 *     nêu ba đề xuất: một là, …                  the noun tells the mode
 *     đề nghị hai bên tập trung vào các nội dung sau: …
 */
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";

const counting = new Set(["về", "với", "các", "những", "một số", "nhiều", "một", "số", "hai", "ba", "bốn", "năm", "sáu", "bảy", "nhóm"]);
const matters = new Set(["phương hướng", "định hướng", "nguyên tắc", "nội dung", "trọng tâm", "vấn đề", "nhiệm vụ"]);
const works = new Set([...matters, "giải pháp", "biện pháp", "lĩnh vực", "ưu tiên", "hướng", "điểm", "việc"]);
/** What may stand before the colon of a list. */
const listed = new Set([
  ...works,
  "các nội dung",
  "những nội dung",
  "các lĩnh vực",
  "nhóm",
  "công việc",
  "hoạt động",
  "các hoạt động",
  "cam kết",
]);
const telling = new Set(["nêu", "nêu ra", "đưa ra", "trình bày", "gửi", "chia sẻ"]);
const wishes = new Set(["đề xuất", "đề nghị", "kiến nghị", "khuyến nghị", "gợi ý"]);

export const isCount = (item: Item | undefined) => item !== undefined && (counting.has(item.key) || /^\p{Nd}{1,2}$/u.test(item.key));

/** "nhất trí về một số nguyên tắc …", "đề xuất ba giải pháp …" */
export function announces(items: readonly Item[], { at, report }: Head, until: number): boolean {
  if (report !== "agree" && report !== "propose") return false;
  if (isWish(items, at)) return true;
  let next = at + 1;
  while (next < until && isCount(items[next])) next += 1;
  if (report === "agree") return next < until && matters.has(items[next]?.key ?? "");
  return next > at + 1 && next < until && works.has(items[next]?.key ?? "");
}

/** The noun "đề xuất" of "nêu một số đề xuất: …". */
export function isWish(items: readonly Item[], at: number): boolean {
  if (!wishes.has(items[at]?.key ?? "") || !isCount(items[at - 1])) return false;
  let verb = at - 1;
  while (isCount(items[verb])) verb -= 1;
  if (!telling.has(items[verb]?.key ?? "")) return false;
  const rest = items.slice(at + 1, at + 13);
  return rest.some(({ key }) => key === ":") || rest.length < 12;
}

/** Index of the verb that tells of a wish. */
export function tellingOf(items: readonly Item[], wish: number): number {
  let verb = wish - 1;
  while (isCount(items[verb])) verb -= 1;
  return verb;
}

/** "thống nhất một số nội dung sau: mở rộng …; nâng cao …": where, after the colon, the list begins; -1 where none does. */
export function listAfter(items: readonly Item[], head: number, until: number): number {
  const from = head + 1;
  let named = isWish(items, head);
  let plain = true;
  for (let at = from; at < until && at < from + 30; at++) {
    const item = items[at];
    if (!item || item.key === ";" || item.key === ".") return -1;
    named ||= listed.has(item.key);
    plain &&= at < from + 14 && !item.party && !item.sense.before && (!item.mark || item.key === ":");
    if (item.key !== ":") continue;
    if ((!plain && !named) || items[at - 1]?.sense.example) return -1;
    let next = at + 1;
    while (next < until && (items[next]?.mark || items[next]?.sense.ordinal)) next += 1;
    const fields = items.slice(Math.max(from, at - 3), at).some(({ key }) => key === "lĩnh vực" || key === "các lĩnh vực");
    return fields && !items[next]?.sense.verb && !items[next]?.sense.before ? -1 : next;
  }
  return -1;
}
