/**
 * Heads: the words that say in what mode something is undertaken, and how far each of them reaches.
 *
 *     Bộ trưởng đề nghị phía bạn sớm mở lại cửa khẩu; mong muốn hai bên …   → "đề nghị" (to the semicolon), "mong muốn"
 *     Hai bên thống nhất tăng cường … và cam kết …                          → "thống nhất", "cam kết"
 *     Thủ tướng khẳng định Việt Nam sẵn sàng chia sẻ …                      → "khẳng định", and "sẵn sàng" within it
 */
import { isWish, tellingOf } from "./announcing.ts";
import { giftAfter } from "./gifts.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import { isOwnedWord } from "./not-undertakings.ts";
import { actsAsVerb } from "./nouns.ts";
import { isPerformed, performs } from "./performing.ts";
import { back, beginsClause, isUnnamedSubject, subjectBefore, withSubject } from "./subjects.ts";

export function headsOf(items: readonly Item[]): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < items.length; at++) {
    const head = headAt(items, at, heads.at(-1));
    if (head) heads.push(head);
  }
  return heads;
}

function headAt(items: readonly Item[], at: number, last: Head | undefined): Head | null {
  const { report, modal, weak, ordering } = items[at]?.sense ?? {};
  const item = items[at];
  if (isWish(items, at)) {
    const subject = back(items, tellingOf(items, at) - 1);
    const wish: Head = {
      at,
      report: "propose",
      clause: subject + 1,
      subject: -1,
      joined: [],
      opens: subject < 0,
      unnamed: false,
      performed: false,
    };
    return items[subject]?.party ? withSubject(items, wish, subject) : wish;
  }
  const gift = giftAfter(items, at) > 0;
  if (!item || item.party || (!report && !modal && !gift && !performs(item))) return null;
  const before = back(items, at - 1);
  const performed = isPerformed(items, at, before, last);
  // "Qua đó, … và sẽ …" foretells; a policy is undertaken where somebody affirms it.
  if (modal && !last && items[before]?.sense.link) return null;
  if (policy.has(item.key) && (last?.report !== "state" || !items[before]?.party)) return null;
  const kind = performed || gift ? "pledge" : (report ?? (modal === "may" ? undefined : modal));
  if (!kind) return null;
  if (items[at]?.capital && before >= 0 && !afterCapital.has(items[before]?.key ?? "")) return null;
  const previous = items[before];
  if (report && isOwnedWord(items, at)) return null;
  // "mong muốn A chỉ đạo …", "đề nghị hai bên đi đến thống nhất …": what is asked, and no word of its own.
  if (ordering && isAskedFor(items, at, last)) return null;
  if (item.key.startsWith("đi đến ") && last && last.report !== "state" && last.report !== "nothing" && !items[before]?.party) return null;
  if (!previous && documents.has(items[at]?.key ?? "")) return null;
  if (!previous && ofWhatWasSaid.has(items[at + 1]?.key ?? "")) return null;
  if (report === "nothing" && weak && isAskedFor(items, at, last)) return null;
  if (report === "nothing" && weak && !previous && item.sense.activity && actsAsVerb(items, at)) return null;
  const head = { at, report: kind, clause: at, subject: -1, joined: [], opens: before < 0, unnamed: false, performed };
  if (previous?.party) {
    if ((weak || modal) && !beginsClause(items, before, last)) return null;
    return withSubject(items, head, before);
  }
  const longer = modal === "will" && previous && !previous.mark && last ? subjectBefore(items, before) : -1;
  if (longer > (last?.at ?? -1)) return withSubject(items, head, longer);
  const chained = last !== undefined && last.at === before;
  if (chained && weak && items[at]?.sense.verb) return null;
  const unnamed =
    previous !== undefined &&
    !previous.mark &&
    !previous.sense.link &&
    !chained &&
    !weak &&
    report !== undefined &&
    report !== "nothing" &&
    isUnnamedSubject(items, before);
  const ahead = modal === "will" && before === 0 && thence.has(previous?.key ?? "");
  const free = ahead || performed || unnamed || !previous || previous.mark || previous.sense.link === true || chained;
  if (!free) return null;
  if (previous?.mark && (opening.has(previous.key) || (previous.key === "…" && modal))) return null;
  if (report === "nothing" && weak && previous) return null;
  const afterStop = previous?.key === ";" && report !== undefined && report !== "state" && report !== "nothing" && !ordering;
  if ((weak || modal === "must") && previous && !chained && !afterStop && !leadsOn(items, at) && !opensList(items, at)) return null;
  if (ordering) return null;
  if (modal && !previous) return null;
  return { ...head, clause: previous ? before + 1 : 0, unnamed };
}

/** "Qua đó sẽ tiếp tục …": the one who spoke goes on. */
const thence = new Set(["qua đó", "theo đó", "từ đó", "tới đây", "thời gian tới", "trong thời gian tới", "sắp tới"]);
const policy = new Set(["chủ trương", "luôn chủ trương"]);
/** "Cam kết này …", "Thỏa thuận đạt được …": the noun, not the verb. */
const ofWhatWasSaid = new Set(["này", "đó", "trên", "đạt được", "được", "của", "là", "đã", "nói trên", "nêu trên"]);
/** A sentence that begins with one of these speaks of a document. */
const documents = new Set(["thỏa thuận", "quyết định"]);
const afterCapital = new Set([":", "“", "…", "*", "-", "–"]);
const opening = new Set(["(", "[", "/", "-", "–", "."]);
/** "đề nghị hai bên rà soát …": the verb is what is asked for, and reports nothing. */
function isAskedFor(items: readonly Item[], at: number, last: Head | undefined): boolean {
  if (!last || last.report === "nothing" || last.report === "state") return false;
  for (let between = last.at + 1; between < at; between++) if (items[between]?.key === ";" || items[between]?.sense.verb) return false;
  return true;
}

/** "thống nhất một số nội dung: …" */
function opensList(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 9).some(({ key }) => key === ":");
}

function leadsOn(items: readonly Item[], at: number): boolean {
  const item = items[at + 1];
  // "…, chia sẻ thông tin": a list of activities goes on.
  if (items[at]?.sense.activity && item?.sense.verb === "noun too") return false;
  return (
    item !== undefined &&
    (item.party !== null ||
      item.sense.before === true ||
      item.sense.modal !== undefined ||
      item.sense.verb !== undefined ||
      item.key === "rằng" ||
      item.key === "việc")
  );
}
