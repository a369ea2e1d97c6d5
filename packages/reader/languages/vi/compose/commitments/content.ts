/**
 * Where, after a head, the words of the undertaking begin: after the actor and after sẽ, cần and the like.
 *
 *     đề nghị [phía bạn] [sớm mở lại cửa khẩu]
 *     khẳng định [Chính phủ] sẽ [dành thêm học bổng]
 *     tin tưởng [quan hệ hai nước sẽ bước sang trang mới]     what is hoped of a thing is told with the thing
 */
import type { Head } from "./heads.ts";
import type { Item } from "./item.ts";
import { isVerbAt } from "./nouns.ts";

export interface Content {
  /** Index of the first item of the undertaking. */
  from: number;
  /** Index of the first item of its verb phrase: after the thing that is hoped for. */
  verb: number;
  modal: Item | null;
  /** Indices of the parties that are to act. */
  subject: number[];
}

const skipped = new Set(["rằng", "là", "việc", "về", ",", ":", "“", '"', "với", "trước", "mắt"]);

export function contentOf(items: readonly Item[], head: Head, until: number): Content | null {
  const subject: number[] = [];
  let at = head.at + 1;
  while (at < until && items[at] && (skipped.has(items[at]?.key ?? "") || items[at]?.sense.ordinal)) at += 1;
  const first = at;
  const thing = head.report === "hope" && items[at]?.sense.thing === true && hasVerbOfItsOwn(items, at, until) ? at : -1;
  let modal = head.report === "will" || head.report === "must" ? (items[head.at] ?? null) : null;
  for (let strange = 0; at < until; at++) {
    const item = items[at];
    if (!item) break;
    if (item.mark && (item.key === ";" || item.key === "(")) {
      if (item.key === ";") return null;
      while (at < until && items[at]?.key !== ")") at += 1;
      continue;
    }
    if (item.party) {
      subject.push(at);
      continue;
    }
    if (item.sense.modal) {
      modal = item;
      let from = at + 1;
      while (items[from]?.sense.modal || items[from]?.key === ",") from += 1;
      return begin(items, { from, verb: from, modal, subject }, until, thing);
    }
    if (startsVerbPhrase(items, at, first)) return begin(items, { from: at, verb: at, modal, subject }, until, thing);
    if (modal && at === head.at + 1) return begin(items, { from: at, verb: at, modal, subject }, until, thing);
    if (item.sense.fact && !(head.report === "hope" && at === first))
      return thing >= 0 ? begin(items, { from: at, verb: at, modal, subject }, until, thing) : null;
    if (!item.mark) strange += 1;
    if (strange > 28) return null;
  }
  return null;
}

function startsVerbPhrase(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (at === first) return item.sense.before === true || isVerbAt(items, at);
  const before = items[at - 1];
  if (before?.sense.preposition || before?.sense.link || before?.sense.doing) return false;
  if (item.sense.before) return true;
  if (!isVerbAt(items, at)) return false;
  return item.sense.verb !== "noun too" || before?.party !== null || before.sense.before === true;
}

function begin(items: readonly Item[], content: Content, until: number, thing: number): Content | null {
  const item = items[content.verb];
  if (!item || content.verb >= until || item.mark) return null;
  if (thing >= 0) return { ...content, from: thing, subject: [] };
  return item.sense.fact && content.modal ? null : content;
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
