/**
 * Where, after a head, the words of the undertaking begin: after the actor and after sẽ, cần and the like.
 *
 *     đề nghị [phía bạn] [sớm mở lại cửa khẩu]
 *     khẳng định [Chính phủ] sẽ [dành thêm học bổng]
 *     tin tưởng [quan hệ hai nước sẽ bước sang trang mới]     what is hoped of a thing is told with the thing
 */
import * as particles from "../../words/commitment-particles.ts";
import { besidesAnnounced, isSo, measuresAt, wishOfOther } from "./agreed-matters.ts";
import { announces, listAfter } from "./announcing.ts";
import type { Content } from "./content.ts";
import { giftAfter } from "./gifts.ts";
import type { Head } from "./head.ts";
import { growing, isActor, isHopedThing } from "./hoped-things.ts";
import { wordsOfInvitation } from "./invitations.ts";
import type { Item } from "./item.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import { wordsOfPerformance } from "./performing.ts";
import { clauseAfter, duties, isStatement, mustFollows, policies, policyAfter } from "./statements.ts";

/** "quyết tâm của hai nước trong việc mở …": whose it is, and then what it is to do. */
function workAfter(items: readonly Item[], from: number, until: number): number {
  for (let at = from; at < until && at < from + 14; at++) {
    if (items[at]?.key === ";" || items[at]?.sense.report || items[at]?.sense.modal) return -1;
    if (items[at]?.key === "việc" || items[at]?.sense.purpose)
      return items[at + 1]?.sense.verb || items[at + 1]?.sense.before ? at + 1 : -1;
  }
  return -1;
}

const skipped = new Set(["rằng", "là", "việc", "về", ",", ":", "“", '"']);

export function contentOf(items: readonly Item[], head: Head, until: number, hoped = head.report === "hope"): Content | null {
  const subject: number[] = [];
  let at = head.at + 1;
  while (at < until && items[at] && (skipped.has(items[at]?.key ?? "") || items[at]?.sense.ordinal)) at += 1;
  const lists = head.report === "agree" || head.report === "propose" || head.report === "pledge";
  const colon = lists ? listAfter(items, head.at, until) : -1;
  if (colon >= 0) at = colon;
  if (head.report === "agree" && isSo(items, head.at + 1, until)) return null;
  const measures = head.report === "agree" ? measuresAt(items, at, until) : -1;
  if (measures >= 0) return { from: at, verb: measures, modal: null, subject };
  const others = lists && colon < 0 ? wishOfOther(items, at, until) : -1;
  if (others >= 0) return { from: others, verb: others, modal: null, subject };
  const resolved = head.report === "pledge" && items[at]?.key === "của" ? workAfter(items, at, until) : -1;
  if (resolved > 0) return { from: resolved, verb: resolved, modal: null, subject };
  let first = at;
  if (colon < 0 && announces(items, head, until)) return besidesAnnounced(items, at, until);
  if (items[head.at]?.sense.inviting && at < until) {
    const words = wordsOfInvitation(items, head.at, until);
    return { from: words, verb: words, modal: null, subject };
  }
  const gift = giftAfter(items, head.at);
  if (gift > 0 && gift < until) return { from: gift, verb: gift, modal: null, subject };
  if (head.performed) {
    const words = wordsOfPerformance(items, head.at);
    return words < until ? { from: words, verb: words, modal: null, subject } : null;
  }
  const policy = head.report === "state" ? policyAfter(items, first, until) : -1;
  const duty = policy >= 0 && duties.has(items[first]?.key ?? "");
  if (policy >= 0) first = at = policy;
  else if (head.report === "state" && !mustFollows(items, first, until) && isStatement(items, head.at, first)) return null;
  let thing = isHopedThing(items, at, until, head) ? at : -1;
  let modal = head.report === "will" || head.report === "must" ? (items[head.at] ?? null) : null;
  for (let strange = 0; at < until; at++) {
    const item = items[at];
    if (!item) break;
    if (item.mark && (item.key === ";" || item.key === "(")) {
      if (item.key === ";") return null;
      while (at < until && items[at]?.key !== ")") at += 1;
      continue;
    }
    const opensClause = at === first || items[at - 1]?.key === ",";
    if (opensClause && although.has(item.key)) {
      const still = items.findIndex(({ key }, index) => index > at && index < at + 14 && nevertheless.has(key));
      if (still > 0 && still < until) {
        at = items[still]?.key === "," ? still : still - 1;
        continue;
      }
    }
    // "sẽ cùng với Việt Nam gìn giữ …" is no circumstance.
    if (opensClause && item.sense.adjunct && !(item.sense.before && items[at + 1]?.party)) {
      const comma = endOfAdjunct(items, at, until);
      if (comma > 0) {
        at = comma;
        continue;
      }
    }
    if (thing < 0 && opensClause && at > first && isHopedThing(items, at, until, head)) thing = at;
    if (item.party) {
      subject.push(at);
      continue;
    }
    if (item.sense.modal && !(at === first && policies.has(item.key))) {
      modal = item;
      if (head.report === "hope" && item.sense.modal === "will" && thing < 0 && !isActor(items, first)) thing = first;
      let from = at + 1;
      while (items[from]?.sense.modal || items[from]?.key === ",") from += 1;
      return begin(items, { from, verb: from, modal, subject }, until, thing, hoped);
    }
    if (startsVerbPhrase(items, at, first))
      return begin(items, { from: at, verb: at, modal, policy: policy >= 0, duty, subject }, until, thing, hoped);
    if ((head.report === "propose" || head.report === "must") && regarding.has(item.key) && (at === first || items[at - 1]?.party))
      return { from: at, verb: at, modal, subject };
    if (lists && head.report !== "propose" && at === first && isUnknownVerb(items, at)) return { from: at, verb: at, modal, subject };
    if (modal && at === head.at + 1) return begin(items, { from: at, verb: at, modal, subject }, until, thing, hoped);
    if (head.report === "hope" && at === first && growing.has(item.key)) return { from: at, verb: at, modal, subject };
    if (item.sense.fact && !(head.report === "hope" && at === first)) {
      if (head.report !== "state" && subject.length > 0 && adverbFollows(items, at, until)) continue;
      if (thing >= 0) return begin(items, { from: at, verb: at, modal, subject }, until, thing, hoped);
      return head.report === "state" ? clauseAfter(items, at, until) : null;
    }
    if (!item.mark) strange += 1;
    if (strange > (thing >= 0 ? 60 : head.report === "pledge" ? 3 : 28)) return null;
  }
  return null;
}

function startsVerbPhrase(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (at === first) return (item.sense.before === true && leads(items, at)) || isVerbAt(items, at) || isPassive(items, at);
  const before = items[at - 1];
  if (before?.sense.preposition || before?.sense.link || before?.sense.doing) return false;
  if (item.key === "cùng" && before && isSomeone(before) && items[at + 1] && isSomeone(items[at + 1])) return false;
  if (item.sense.before) return leads(items, at);
  if (item.sense.noun && before?.party && item.key.startsWith("hợp tác ") && items[at + 1]?.sense.preposition) return true;
  if (!isVerbAt(items, at)) return false;
  return item.sense.verb !== "noun too" || !before || isSomeone(before) || before.sense.before === true || actsAsVerb(items, at);
}

/** "nhất trí làm mới …": right behind the head stands a verb that no list knows; not so a noun ("nhất trí phương án …"). */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || item.capital || item.mark || item.party || !next || next.mark || /^\d/u.test(item.key)) return false;
  return !Object.values(item.sense).some(Boolean) && !beginsNoun.has(item.key);
}
const beginsNoun = new Set(particles.firstSyllablesOfNouns);

/** "mong được Việt Nam chia sẻ …" */
const isPassive = (items: readonly Item[], at: number) =>
  items[at]?.key === "được" && isSomeone(items[at + 1]) && items[at + 2]?.sense.verb !== undefined;

/** "đề nghị hai bên coi hợp tác giáo dục là …" */
const regarding = new Set(["coi", "xem"]);

/** An adverb begins an undertaking where its verb is near. */
function leads(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.sureAdverb) return true;
  for (let next = at + 1; next < at + 4; next++) {
    if (items[next]?.sense.verb || (isSomeone(items[next]) && items[at]?.key.startsWith("cùng"))) return true;
    // "tích cực, chủ động thực hiện"
    if (items[next]?.key === "," && items[next + 1]?.sense.before) continue;
    if (!items[next]?.sense.before && !items[next]?.sense.after) return false;
  }
  return false;
}

/** "hai bên trên cơ sở truyền thống sẵn có tiếp tục …": the verb comes with its adverb. */
function adverbFollows(items: readonly Item[], from: number, until: number): boolean {
  for (let at = from + 1; at < until && at < from + 8; at++) {
    if (items[at]?.mark || items[at]?.sense.modal) return false;
    if (items[at]?.sense.sureAdverb) return true;
  }
  return false;
}

/** A party, or a name that no list knows. */
const isSomeone = (item: Item | undefined) => item !== undefined && (item.party !== null || (item.capital && !item.mark));

/** "khẳng định dù ở cương vị nào cũng sẽ …" */
export const although = new Set(["dù", "cho dù", "mặc dù"]);
const nevertheless = new Set([",", "cũng", "vẫn", "luôn", "sẽ", "cũng sẽ"]);

/** "hy vọng Đại sứ sẽ có nhiều đóng góp …", "tin tưởng chuyến thăm sẽ là dấu mốc …" */
const being = new Set(["là", "có"]);

function begin(items: readonly Item[], content: Content, until: number, thing: number, hoped: boolean): Content | null {
  const item = items[content.verb];
  if (!item || content.verb >= until || item.mark) return null;
  if (thing >= 0) return { ...content, from: thing, subject: [] };
  return item.sense.fact && content.modal && !(hoped && being.has(item.key)) ? null : content;
}

/** Where a phrase of circumstance ends: at its comma, or before the one who is to act; 0 where a verb of the clause comes first. */
function endOfAdjunct(items: readonly Item[], from: number, until: number): number {
  for (let at = from + 1; at < until && at < from + 30; at++) {
    if (items[at]?.key === ",") return at;
    if (
      items[at]?.party &&
      !items[at - 1]?.sense.preposition &&
      !items[at - 1]?.sense.link &&
      (items[at + 1]?.sense.verb || items[at + 1]?.sense.before)
    )
      return at - 1;
    if (items[at]?.key === ";" || items[at]?.sense.modal || (items[at]?.sense.pledgingAdverb && !items[at + 1]?.mark)) return 0;
    if (items[at]?.sense.verb === "leaning" && isVerbAt(items, at) && !items[at - 1]?.sense.preposition) return 0;
  }
  return 0;
}
