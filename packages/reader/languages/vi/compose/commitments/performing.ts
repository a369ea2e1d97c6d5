/**
 * Verbs that undertake by being told, without a word that reports them:
 *
 *     Phía Lào ủng hộ Việt Nam ứng cử …                    pledged: its words begin with the verb itself
 *     Bộ trưởng A khuyến khích doanh nghiệp Lào đầu tư …   asked of the other's firms, pledged of one's own
 *     Hai bên phấn đấu đưa kim ngạch lên …                 agreed, of both only
 */
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import type { Speaker } from "./speakers.ts";
import { beginsClause } from "./subjects.ts";

export const performs = ({ sense }: Item): boolean => Boolean(sense.supporting || sense.encouraging || sense.striving);

const past = new Set(["đã", "từng", "vừa", "đang", "được", "đã và đang", "đã từng"]);
/** What is supported for its own sake: a position, and nothing to be done. */
const doable = new Set([
  ...[
    "việc",
    "nhau",
    "lẫn nhau",
    "lẫn",
    "đề xuất",
    "đề nghị",
    "sáng kiến",
    "ý tưởng",
    "doanh nghiệp",
    "các doanh nghiệp",
    "sự nghiệp",
    "công cuộc",
  ],
  ...[
    "quá trình",
    "quan hệ",
    "mối quan hệ",
    "sự phát triển",
    "chủ trương",
    "nhu cầu",
    "ứng cử viên",
    "đường lối",
    "kế hoạch",
    "dự án",
    "các dự án",
  ],
]);

/** Whether the verb at `at`, with what stands before it at `before`, is the verb of its clause. */
export function isPerformed(items: readonly Item[], at: number, before: number, last: Head | undefined): boolean {
  const item = items[at];
  if (!item || !performs(item)) return false;
  if (items.slice(before + 1, at).some(({ key }) => past.has(key))) return false;
  if (item.sense.supporting && !hasDoable(items, at)) return false;
  const previous = items[before];
  const anew = (previous?.party?.kind === "person" || previous?.party?.kind === "post") && items[before - 1]?.sense.link === true;
  const told =
    anew || !last || last.report === "nothing" || last.report === "state" || items.slice(last.at, at).some(({ key }) => key === ";");
  if (previous?.party) {
    if (!told) return false;
    if (item.sense.striving && previous.party.kind !== "joint") return false;
    return beginsClause(items, before, last) && !(last?.report === "nothing" && last.at === before - 1);
  }
  if (item.sense.striving) return false;
  if (!previous) return item.capital && items.some(({ party }, index) => party !== null && items[index - 1]?.key === "," && index > at);
  if (last?.report !== "nothing" && last?.report !== "state") return false;
  return previous.key === ";" || previous.sense.freshLink === true || (previous.sense.link === true && last.at === before - 1);
}

function hasDoable(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.sense.after || items[next]?.key === "đối với" || items[next]?.sense.link || items[next]?.key === ",") next += 1;
  const item = items[next];
  if (!item || items.slice(next, next + 5).some(({ key }) => /^\d/u.test(key))) return false;
  if (item.sense.enabling || item.sense.pledging) return hasDoable(items, next);
  return item.party !== null || item.sense.verb !== undefined || doable.has(item.key);
}

/** One's own people are encouraged by a pledge, the other's by a request. */
export function encouragesOthers(items: readonly Item[], at: number, { sides }: Speaker): boolean {
  for (const [index, item] of items.slice(at + 1, at + 8).entries()) {
    if (item.mark || (item.key === "nước" && items[at + index + 2]?.key === "này")) return false;
    if (!item.party) continue;
    return item.party.kind !== "own" && !item.party.mentions.some(({ kind, value }) => sides.includes(String(sideOf(kind, value))));
  }
  return false;
}

const sideOf = (kind: string, value: object): unknown =>
  kind === "place" && "country" in value ? value.country : "side" in value ? value.side : null;

/** Where the words of the undertaking begin: with the verb itself and its "luôn", or with the verb of what is supported. */
export function wordsOfPerformance(items: readonly Item[], at: number): number {
  if (items[at]?.sense.supporting) {
    const work = items.findIndex(({ key }, index) => index > at && index < at + 5 && key === "việc");
    const verb = items[work + 1]?.party ? work + 2 : work + 1;
    if (work > 0 && (items[verb]?.sense.verb || items[verb]?.sense.before)) return verb;
  }
  let from = at;
  while (items[from - 1]?.sense.pledgingAdverb || items[from - 1]?.sense.sureAdverb) from -= 1;
  return from;
}
