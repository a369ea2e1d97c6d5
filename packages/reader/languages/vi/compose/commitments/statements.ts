/** What follows "khẳng định", "nhấn mạnh": a thing that is only spoken of, or a policy, a need, a clause by which something is undertaken. */
import type { Content } from "./content.ts";
import type { Item } from "./item.ts";

/** "khẳng định quan hệ …", "nhấn mạnh việc …": a thing is spoken of, and nobody is to act. */
export function isStatement(items: readonly Item[], head: number, first: number): boolean {
  const item = items[first];
  if (!item || item.party || items[first - 1]?.key === "việc") return items[first - 1]?.key === "việc" && first - 1 > head;
  const { noun, thing, namedByVerb, verb } = item.sense;
  if (thing && verb) return false;
  return noun === true || thing === true || (namedByVerb === true && !several.has(item.key));
}

/** "khẳng định nhiệm vụ chung cần …": what is spoken of has something to be done about it. */
export function mustFollows(items: readonly Item[], from: number, until: number): boolean {
  if (items[from]?.sense.modal || items[from]?.key === "việc") return false;
  for (let at = from; at < until && at < from + 14; at++) {
    const item = items[at];
    if (!item || (item.mark && item.key !== "-" && item.key !== "–") || item.sense.report) return false;
    if (item.sense.fact && item.key !== "là") return false;
    if (item.sense.modal) return item.sense.modal === "must" && item.key !== "nên";
  }
  return false;
}

/** "nhấn mạnh Việt Nam là bạn lớn, Lào luôn dành …": a clause of its own follows what is said to be so. */
export function clauseAfter(items: readonly Item[], from: number, until: number): Content | null {
  for (let at = from; at < until; at++) {
    if (items[at]?.key === ";") return null;
    if (items[at]?.sense.modal === "must" && items[at]?.key !== "nên" && at < from + 12)
      return { from: at + 1, verb: at + 1, modal: items[at] ?? null, subject: [] };
    if (items[at]?.key !== "," && !items[at]?.sense.link) continue;
    if (!items[at + 1]?.party) continue;
    let verb = at + 2;
    while (verb < until && items[verb]?.sense.before) verb += 1;
    const always = items.slice(at + 2, verb).some(({ sense }) => sense.pledgingAdverb);
    if (always && items[verb]?.sense.pledging) return { from: at + 2, verb: at + 2, modal: null, subject: [at + 1] };
  }
  return null;
}

/** "khẳng định chính sách lâu dài của Lào là luôn coi trọng …": what a policy is tells what is undertaken. */
export function policyAfter(items: readonly Item[], from: number, until: number): number {
  if (!policies.has(items[from]?.key ?? "")) return -1;
  for (let at = from + 1; at < until && at < from + 14; at++) {
    if (items[at]?.sense.report || items[at]?.sense.modal || (items[at]?.mark && items[at]?.key !== ",")) return -1;
    const next = items[at + 1];
    if (
      items[at]?.key === "là" &&
      (next?.party || next?.capital || next?.sense.modal || next?.sense.before || next?.sense.verb || next?.sense.report)
    )
      return at + 1;
  }
  return -1;
}
export const duties = new Set(["nhiệm vụ", "ưu tiên", "trọng tâm", "yêu cầu"]);
export const policies = new Set([...duties, "thông điệp", "chính sách", "chủ trương", "đường lối", "lập trường", "quan điểm"]);
const several = new Set(["các", "những", "mọi", "một số", "doanh nghiệp", "cơ quan"]);
