/**
 * Where, after a head, the words of the undertaking begin: after the actor and after sẽ, cần and the like.
 *
 *     đề nghị [phía bạn] [sớm mở lại cửa khẩu]
 *     khẳng định [Chính phủ] sẽ [dành thêm học bổng]
 *     tin tưởng [quan hệ hai nước sẽ bước sang trang mới]     what is hoped of a thing is told with the thing
 */
import { announces, isCount, listAfter } from "./announcing.ts";
import type { Head } from "./head.ts";
import { wordsOfInvitation } from "./invitations.ts";
import type { Item } from "./item.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import { wordsOfPerformance } from "./performing.ts";

export interface Content {
  /** Index of the first item of the undertaking. */
  from: number;
  /** Index of the first item of its verb phrase: after the thing that is hoped for. */
  verb: number;
  modal: Item | null;
  /** It is told as a duty: "nhiệm vụ hiện nay là …". */
  duty?: boolean;
  /** It is told as a policy: "chính sách … là luôn …". */
  policy?: boolean;
  /** Indices of the parties that are to act. */
  subject: number[];
}

const skipped = new Set(["rằng", "là", "việc", "về", ",", ":", "“", '"']);

export function contentOf(items: readonly Item[], head: Head, until: number): Content | null {
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
  let first = at;
  if (colon < 0 && announces(items, head, until)) return besidesAnnounced(items, at, until);
  if (items[head.at]?.sense.inviting && at < until) {
    const words = wordsOfInvitation(items, head.at, until);
    return { from: words, verb: words, modal: null, subject };
  }
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
    if (opensClause && item.sense.adjunct) {
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
    if (item.sense.modal) {
      modal = item;
      if (head.report === "hope" && item.sense.modal === "will" && thing < 0 && !isActor(items, first)) thing = first;
      let from = at + 1;
      while (items[from]?.sense.modal || items[from]?.key === ",") from += 1;
      return begin(items, { from, verb: from, modal, subject }, until, thing);
    }
    if (startsVerbPhrase(items, at, first))
      return begin(items, { from: at, verb: at, modal, policy: policy >= 0, duty, subject }, until, thing);
    if (modal && at === head.at + 1) return begin(items, { from: at, verb: at, modal, subject }, until, thing);
    if (head.report === "hope" && at === first && growing.has(item.key)) return { from: at, verb: at, modal, subject };
    if (item.sense.fact && !(head.report === "hope" && at === first)) {
      if (head.report !== "state" && subject.length > 0 && adverbFollows(items, at, until)) continue;
      if (thing >= 0) return begin(items, { from: at, verb: at, modal, subject }, until, thing);
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
  if (!isVerbAt(items, at)) return false;
  return item.sense.verb !== "noun too" || !before || isSomeone(before) || before.sense.before === true || actsAsVerb(items, at);
}

/** "mong được Việt Nam chia sẻ …" */
const isPassive = (items: readonly Item[], at: number) =>
  items[at]?.key === "được" && isSomeone(items[at + 1]) && items[at + 2]?.sense.verb !== undefined;

/** An adverb begins an undertaking where its verb is near. */
function leads(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.sureAdverb) return true;
  for (let next = at + 1; next < at + 4; next++) {
    if (items[next]?.sense.verb || (isSomeone(items[next]) && items[at]?.key.startsWith("cùng"))) return true;
    if (!items[next]?.sense.before && !items[next]?.sense.after) return false;
  }
  return false;
}

/** "khẳng định quan hệ …", "nhấn mạnh việc …": a thing is spoken of, and nobody is to act. */
function isStatement(items: readonly Item[], head: number, first: number): boolean {
  const item = items[first];
  if (!item || item.party || items[first - 1]?.key === "việc") return items[first - 1]?.key === "việc" && first - 1 > head;
  const { noun, thing, namedByVerb, verb } = item.sense;
  if (thing && verb) return false;
  return noun === true || thing === true || (namedByVerb === true && !several.has(item.key));
}
/** "khẳng định nhiệm vụ chung cần …": what is spoken of has something to be done about it. */
function mustFollows(items: readonly Item[], from: number, until: number): boolean {
  if (items[from]?.sense.modal || items[from]?.key === "việc") return false;
  for (let at = from; at < until && at < from + 14; at++) {
    const item = items[at];
    if (!item || item.mark || item.sense.report || item.sense.fact) return false;
    if (item.sense.modal) return item.sense.modal === "must" && item.key !== "nên";
  }
  return false;
}

/** "mong muốn ngày càng có nhiều …" */
const growing = new Set(["ngày càng", "có", "có nhiều", "có thêm"]);

/** "hai bên trên cơ sở truyền thống sẵn có tiếp tục …": the verb comes with its adverb. */
function adverbFollows(items: readonly Item[], from: number, until: number): boolean {
  for (let at = from + 1; at < until && at < from + 8; at++) {
    if (items[at]?.mark || items[at]?.sense.modal) return false;
    if (items[at]?.sense.sureAdverb) return true;
  }
  return false;
}

/** Who or what acts: people, bodies and events. Of anything else it is hoped that it will be so. */
function isActor(items: readonly Item[], first: number): boolean {
  let at = first;
  while (many.has(items[at]?.key ?? "") || /^\d/u.test(items[at]?.key ?? "")) at += 1;
  const item = items[at];
  if (!item) return true;
  return item.party !== null || item.capital || item.sense.adjunct === true || item.sense.modal !== undefined || actors.test(item.key);
}
const many = new Set(["các", "những", "nhiều", "mọi", "hai", "ba", "cả", "toàn thể", "tập thể", "phía", "mỗi"]);
const actors =
  /^(?:chuyến|cuộc|hội nghị|hội thảo|diễn đàn|kì họp|phiên họp|khóa họp|lễ|buổi|sự kiện|triển|hội|năm|tuần|các doanh|doanh|nhà|các nhà|cơ quan|các cơ quan|chính|lãnh|nhân dân|đoàn|chuyên|thanh|thế|bạn|ngài|ông|bà|đồng chí|anh|cộng|người|cán|đại|quốc|tỉnh|thành|địa|bộ|ban|tổ|với|trong|nhân|qua|trên|tại|thời|sau|từ)(?=\s|$)/u;

/** "nhất trí việc mở rộng giao thương là ưu tiên": that something is so. */
function isSo(items: readonly Item[], from: number, until: number): boolean {
  if (items[from]?.key !== "việc") return false;
  for (let at = from; at < until && !items[at]?.mark; at++) if (items[at]?.key === "là") return true;
  return false;
}

/** "nhấn mạnh Việt Nam là bạn lớn, Lào luôn dành …": a clause of its own follows what is said to be so. */
function clauseAfter(items: readonly Item[], from: number, until: number): Content | null {
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

/** "thống nhất định hướng và phấn đấu hoàn tất …": beside the matters that are only named, something is agreed to be done. */
function besidesAnnounced(items: readonly Item[], from: number, until: number): Content | null {
  for (let at = from + 1; at < until && at < from + 8; at++) {
    const item = items[at];
    if (!item || item.mark) return null;
    if (item.sense.link && items[at + 1]?.sense.verb === "leaning") return { from: at + 1, verb: at + 1, modal: null, subject: [] };
  }
  return null;
}

/** "thống nhất nhiều biện pháp nhằm thúc đẩy …": the measures are named by what they are to do. */
function measuresAt(items: readonly Item[], from: number, until: number): number {
  let at = from;
  while (isCount(items[at])) at += 1;
  if (at === from || !measures.has(items[at]?.key ?? "")) return -1;
  for (at += 1; at < until && at < from + 8; at++) {
    const item = items[at];
    if (!item || item.mark || item.party) return -1;
    if (isVerbAt(items, at)) return at;
  }
  return -1;
}
const measures = new Set(["biện pháp", "giải pháp", "bước đi", "hướng đi"]);

/** "đồng ý với đề xuất của phía Lào về việc mở …": what the other proposed is what is agreed to. */
function wishOfOther(items: readonly Item[], from: number, until: number): number {
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

/** "khẳng định chính sách lâu dài của Lào là luôn coi trọng …": what a policy is tells what is undertaken. */
function policyAfter(items: readonly Item[], from: number, until: number): number {
  if (!policies.has(items[from]?.key ?? "")) return -1;
  for (let at = from + 1; at < until && at < from + 14; at++) {
    if (items[at]?.mark) return -1;
    const next = items[at + 1];
    if (
      items[at]?.key === "là" &&
      (next?.party || next?.capital || next?.sense.modal || next?.sense.before || next?.sense.verb || next?.sense.report)
    )
      return at + 1;
  }
  return -1;
}
const duties = new Set(["nhiệm vụ", "ưu tiên", "trọng tâm", "yêu cầu"]);
const policies = new Set([...duties, "thông điệp", "chính sách", "chủ trương", "đường lối", "lập trường", "quan điểm"]);
const several = new Set(["các", "những", "mọi", "một số", "doanh nghiệp", "cơ quan"]);

/** A party, or a name that no list knows. */
const isSomeone = (item: Item | undefined) => item !== undefined && (item.party !== null || (item.capital && !item.mark));

function begin(items: readonly Item[], content: Content, until: number, thing: number): Content | null {
  const item = items[content.verb];
  if (!item || content.verb >= until || item.mark) return null;
  if (thing >= 0) return { ...content, from: thing, subject: [] };
  return item.sense.fact && content.modal && item.key !== "là" ? null : content;
}

const isHopedThing = (items: readonly Item[], at: number, until: number, head: Head) =>
  head.report === "hope" && items[at]?.sense.thing === true && hasVerbOfItsOwn(items, at, until);

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

/** "hợp tác giữa hai nước sẽ …": a verb of its own follows, so that the word before it names a thing. */
function hasVerbOfItsOwn(items: readonly Item[], from: number, until: number): boolean {
  for (let at = from + 1; at < until; at++) {
    const item = items[at];
    if (!item || item.key === ";") return false;
    if (item.sense.modal === "will" || item.sense.fact || item.sense.pledgingAdverb || item.key === "ngày một") return true;
  }
  return false;
}
