/**
 * Heads: the words that say in what mode something is undertaken, and how far each of them reaches.
 *
 *     Bộ trưởng đề nghị phía bạn sớm mở lại cửa khẩu; mong muốn hai bên …   → "đề nghị" (to the semicolon), "mong muốn"
 *     Hai bên thống nhất tăng cường … và cam kết …                          → "thống nhất", "cam kết"
 *     Thủ tướng khẳng định Việt Nam sẵn sàng chia sẻ …                      → "khẳng định", and "sẵn sàng" within it
 */
import type { Item } from "./item.ts";
import type { Modal, Report } from "./sense.ts";

export interface Head {
  /** Index of the head word among the items. */
  at: number;
  report: Report | Modal;
  /** Index of the first item of its clause: the subject's, where it has one. */
  clause: number;
  /** Index of the party that stands right before it as its subject; -1 where there is none. */
  subject: number;
  /** Parties joined to the subject: "Thủ tướng A và Thủ tướng B nhất trí". */
  joined: number[];
  /** It is the first thing said in the sentence. */
  opens: boolean;
  /** Its subject is none that a list knows. */
  unnamed: boolean;
}

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
  const kind = report ?? (modal === "may" ? undefined : modal);
  if (!kind || items[at]?.party) return null;
  const before = back(items, at - 1);
  if (items[at]?.capital && before >= 0 && !afterCapital.has(items[before]?.key ?? "")) return null;
  const previous = items[before];
  const head = { at, report: kind, clause: at, subject: -1, joined: [], opens: before < 0, unnamed: false };
  if (previous?.party) {
    if ((weak || modal) && !beginsClause(items, before, last)) return null;
    return withSubject(items, head, before);
  }
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
  const free = unnamed || !previous || previous.mark || previous.sense.link === true || chained;
  if (!free) return null;
  if (previous?.mark && opening.has(previous.key)) return null;
  if (report === "nothing" && weak && previous) return null;
  const afterStop = previous?.key === ";" && report !== undefined && !ordering;
  if ((weak || modal === "must") && previous && !chained && !afterStop && !leadsOn(items[at + 1])) return null;
  if (ordering) return null;
  if (modal && !previous) return null;
  return { ...head, clause: previous ? before + 1 : 0, unnamed };
}

const afterCapital = new Set([":", "“", "…", "*", "-", "–"]);
const opening = new Set(["(", "[", "/", "-", "–", "."]);
/** Walks back over words that may stand between a subject and its verb. */
function back(items: readonly Item[], from: number): number {
  let at = from;
  for (; at >= 0; at--) {
    const item = items[at];
    if (!item) break;
    if (item.mark && item.key === ")") {
      while (at > 0 && items[at]?.key !== "(") at--;
      continue;
    }
    if (item.party || item.mark) break;
    if (item.sense.before || between.has(item.key)) continue;
    break;
  }
  return at;
}
const between = new Set([
  "đã",
  "cũng",
  "đều",
  "vừa",
  "chân thành",
  "trân trọng",
  "nhiệt liệt",
  "cùng",
  "một lần nữa",
  "lần nữa",
  "một",
  "lần",
  "nữa",
  "nhấn",
  "hoàn",
  "toàn",
  "hoàn toàn",
  "sau",
  "đó",
  "thân",
  "mật",
  "vui",
  "mừng",
  "đặc",
  "biệt",
  "đặc biệt",
  "thống",
  "đồng",
  "đồng chí",
  "chung",
  "hết",
  "sức",
  "chính thức",

  "xúc",
  "động",
  "thể hiện",
  "thể",
  "hiện",
]);

/** A subject that no list knows: "giới đầu tư nhấn mạnh", but not "theo đề nghị", "với mong muốn", "những cam kết". */
function isUnnamedSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const { preposition, namedByVerb, verb, doing, modal, before, fact, report, purpose, tail } = item.sense;
  if (preposition || namedByVerb || verb || doing || modal || before || fact || report || purpose || tail) return false;
  return !naming.has(item.key);
}
const naming = new Set([
  "lời",
  "theo",
  "đáp ứng",
  "đề",
  "một",
  "này",
  "bản",
  "như",
  "niềm",
  "lòng",
  "ý",
  "ra",
  "lại",
  "thư",
  "nhận",
  "được",
  "bị",
  "không",
  "chưa",
]);

/** A modal or a weak verb reports only for a party that begins its clause: not for one inside another phrase. */
function beginsClause(items: readonly Item[], party: number, last: Head | undefined): boolean {
  for (let at = party - 1; ; at--) {
    const item = items[at];
    if (item?.key === "-" || item?.key === "–") continue;
    if (!item || item.mark || last?.at === at) return true;
    if (item.sense.link) {
      const other = items[at - 1];
      if (!other?.party) return true;
      at -= 1;
      continue;
    }
    if (item.party || item.sense.preposition || item.sense.verb || item.sense.doing || item.sense.namedByVerb || item.sense.thing)
      return false;
    if (at < party - 4) return false;
  }
}

function leadsOn(item: Item | undefined): boolean {
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

/** Walks back over the words that name a subject to a passive mark. */
function isToldOf(items: readonly Item[], subject: number): boolean {
  for (let at = subject - 1; at >= Math.max(0, subject - 6); at--) {
    const item = items[at];
    if (!item || item.mark || item.sense.verb || item.sense.report) return false;
    if (passive.has(item.key)) return true;
  }
  return false;
}

/** "được lãnh đạo hai nước nhất trí" tells of what was agreed before. */
const passive = new Set(["được", "bị", "mà"]);

function withSubject(items: readonly Item[], head: Head, subject: number): Head | null {
  const joined: number[] = [];
  let first = subject;
  for (let before = joinedTo(items, first); before >= 0; before = joinedTo(items, first)) {
    first = before;
    joined.push(first);
  }
  if (isToldOf(items, first)) return null;
  let clause = first;
  while (clause > 0 && !edge(items[clause - 1])) clause -= 1;
  return { ...head, subject, joined, clause, opens: clause === 0 };
}
/** The party before "và", "cùng", "và người đồng cấp"; -1 where there is none. */
function joinedTo(items: readonly Item[], first: number): number {
  let at = first - 1;
  while (counterpart.has(items[at]?.key ?? "")) at -= 1;
  return joins.has(items[at]?.key ?? "") && items[at - 1]?.party ? at - 1 : -1;
}
const counterpart = new Set(["người", "đồng", "cấp", "nhiệm", "đồng cấp", "ông", "bà", "ngài"]);
const joins = new Set(["và", "cùng", "với", "-", "–"]);
const edge = (item: Item | undefined) => !item || item.mark || item.sense.link === true || item.sense.report !== undefined;
