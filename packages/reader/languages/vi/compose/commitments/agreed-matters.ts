/** What follows "nhất trí", "đồng ý" where no verb does: measures, another's proposal, matters that are only named, that something is so. */
import { isCount } from "./announcing.ts";
import type { Content } from "./content.ts";
import type { Item } from "./item.ts";

/** "nhất trí việc mở rộng giao thương là ưu tiên": that something is so. */
export function isSo(items: readonly Item[], from: number, until: number): boolean {
  if (items[from]?.key !== "việc") return false;
  for (let at = from; at < until && !items[at]?.mark; at++) if (items[at]?.key === "là") return true;
  return false;
}

/**
 * "thống nhất định hướng và phấn đấu hoàn tất …": beside the matters that are only named, something is agreed to be done;
 * "nhất trí về những phương hướng lớn, trong đó có việc nâng cấp …": one of the matters is told.
 */
export function besidesAnnounced(items: readonly Item[], from: number, until: number): Content | null {
  const among = items.findIndex(({ sense }, at) => at > from && at < Math.min(until, from + 20) && sense.example === true);
  const work = items[among + 1]?.key === "việc" ? among + 2 : among + 1;
  if (among > 0 && (items[among - 1]?.key === "," || work > among + 1) && (items[work]?.sense.verb || items[work]?.sense.before))
    return { from: work, verb: work, modal: null, subject: [] };
  for (let at = from + 1; at < until && at < from + 8; at++) {
    const item = items[at];
    if (!item || item.mark) return null;
    if (item.sense.link && items[at + 1]?.sense.verb === "leaning") return { from: at + 1, verb: at + 1, modal: null, subject: [] };
  }
  return null;
}

/** "thống nhất nhiều biện pháp nhằm thúc đẩy …": the measures are named by what they are to do. */
export function measuresAt(items: readonly Item[], from: number, until: number): number {
  let at = from;
  while (isCount(items[at])) at += 1;
  if (at === from || !measures.has(items[at]?.key ?? "")) return -1;
  for (at += 1; at < until && at < from + 8; at++) {
    const item = items[at];
    if (!item || (item.mark && !quoting.has(item.key)) || item.party) return -1;
    if (item.sense.verb) return at;
  }
  return -1;
}
const quoting = new Set(["“", "”", '"', ","]);
const measures = new Set(["biện pháp", "giải pháp", "bước đi", "hướng đi"]);

/** "đồng ý với đề xuất của phía Lào về việc mở …": what the other proposed is what is agreed to. */
export function wishOfOther(items: readonly Item[], from: number, until: number): number {
  let at = from;
  while (items[at]?.key === "với" || items[at]?.key === "các" || items[at]?.key === "những" || items[at]?.sense.after) at += 1;
  if (!wishes.has(items[at]?.key ?? "")) return -1;
  for (at += 1; at < until && at < from + 14; at++) {
    const item = items[at];
    if (!item || item.mark || item.sense.report || item.sense.modal) return -1;
    if (item.key !== "về" && item.key !== "về việc") continue;
    const next = items[at + 1]?.key === "việc" ? at + 2 : at + 1;
    return next < until && (items[next]?.sense.before || items[next]?.sense.verb) ? next : -1;
  }
  return -1;
}
const wishes = new Set([
  "đề xuất",
  "đề nghị",
  "đề nghị của",
  "kiến nghị",
  "sáng kiến",
  "ý kiến",
  "ý tưởng",
  "khuyến nghị",
  "mong muốn",
  "gợi ý",
]);
