/**
 * Undertakings without a head of their own: they go on with what was said before.
 *
 *     Hai bên nhất trí … . Theo đó, mở thêm hai cặp cửa khẩu …          in the mode of the sentence before
 *     Bộ trưởng cho biết … . Chính phủ Lào luôn dành ưu đãi cho …       a country that supports, helps or favours pledges it
 *     Hai tỉnh thống nhất … . Hai bên ưu tiên hoàn thành …              both sides, after what they agreed
 */
import type { CommitmentMode } from "@bilateral/records";
import type { Trace } from "../../../../trace.ts";
import { cut } from "./cut.ts";
import type { Item } from "./item.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import type { Undertaking } from "./undertaking.ts";

/** What one sentence leaves behind for the next. */
export interface Memory {
  speaker: Speaker | null;
  /** The mode and speaker of the undertakings that the sentence before ended with. */
  carried: { mode: CommitmentMode; speaker: Speaker } | null;
  /** The undertakings last read with a head. */
  lately: Memory["carried"];
  /** "thống nhất các nội dung": what is carried waits for a list, and goes on only with one. */
  announced: boolean;
  /** The sentence before was the number of a point: "2." */
  point?: boolean;
  /** The last undertaking, where it is an invitation that may yet be accepted. */
  invitation: Undertaking | null;
  /** That of the article, where it is known. */
  year: number | null;
  /** To be told what is left out. */
  trace: Trace;
}

interface Place {
  /** Index at which the words that have no head end. */
  until: number;
  speakers: Speakers;
  memory: Memory;
  /** It is a point of a list, whose number stood before it. */
  point: boolean;
}

export function unheaded(items: readonly Item[], { until, speakers, memory, point }: Place): Undertaking[] {
  const from = opening(items, until);
  const party = items[from]?.party;
  if (items.slice(from, until).some(({ key }, index) => past.has(key) && !isOfNoun(items, from + index))) return [];
  if (!party) return goingOn(items, from, { until, speakers, memory, point });
  if (from > 0 && isPoint(items, from) && (party.kind === "joint" || memory.carried?.mode === "agreed") && memory.carried)
    return goingOn(items, from + 1, { until, speakers, memory, point });
  const verb = verbFrom(items, from + 1, until);
  if (verb < 0) return [];
  const acting = party.kind === "own" && memory.speaker ? memory.speaker : speakers.of([party]);
  const mode = acting.joint
    ? jointly(items, from + 1, verb, memory)
    : alone(items, { from: from + 1, verb, party: party.kind, acting, memory });
  if (!mode) return [];
  const names = !acting.joint && memory.speaker?.sides.some((side) => acting.sides.includes(side)) ? memory.speaker.names : acting.names;
  let start = from + 1;
  while (start < verb && !items[start]?.sense.pledgingAdverb && !items[start]?.sense.sureAdverb) start += 1;
  return cut(items, { from: start, verb, modal: null, subject: [] }, until, {
    mode,
    speaker: { ...acting, names },
    speakers,
    trace: memory.trace,
    head: null,
    confidence: 0.55,
    rule: "said without a word for it",
  });
}
/** "các thỏa thuận đã ký", "dự án mà hai nước đã thống nhất": what a thing came from, and not what was done. */
function isOfNoun(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.party) return items.slice(Math.max(0, at - 5), at).some(({ key }) => key === "mà");
  return before !== undefined && !before.mark && !before.sense.before && signed.has(items[at + 1]?.key ?? "");
}
const signed = new Set(["ký", "ký kết", "đạt được", "thỏa thuận", "thống nhất", "nhất trí", "có", "được", "cam kết", "đề ra", "xác định"]);
const past = new Set(["đã", "đang", "đã và đang", "từng", "vừa", "vừa qua"]);

/** "Thứ nhất, hai bên …", "1) hai bên …", "- Về nông nghiệp: Lào …": a point of a list names again who is to act. */
const isPoint = (items: readonly Item[], from: number) =>
  bullets.has(items[0]?.key ?? "") ||
  items.slice(0, from).some(({ sense, key }, index) => sense.ordinal || (isNumber(key) && items[index + 1]?.mark));
const bullets = new Set(["-", "–", "•", "+", "*"]);
const isNumber = (key: string) => /^(?:\p{Nd}{1,2}|[a-hđ])$/u.test(key);

/** The first word after numbers, links and "theo đó", "cụ thể", "đó là". */
function opening(items: readonly Item[], until: number): number {
  let from = 0;
  while (from < until) {
    const item = items[from];
    const acting = matterEnd(items, from, until);
    if (acting > 0) return acting;
    if (item?.key === "đó" && items[from + 1]?.key === "là") from += 2;
    else if (item?.key === "về" && from > 0) {
      // "- Về thương mại: …"
      const colon = items.findIndex(({ key }, index) => index > from && index < from + 12 && key === ":");
      if (colon < 0) break;
      from = colon + 1;
    } else if (from === 0 && isNumber(item?.key ?? "") && items[1]?.mark) from += 2;
    else if (item?.key === "là" && items[from - 1]?.sense.link) from += 1;
    else if (item?.mark || item?.sense.ordinal || item?.sense.link || openers.has(item?.key ?? "")) from += 1;
    else break;
  }
  return from;
}
/** "Về thương mại, hai bên tiếp tục …": what it is about, and then who acts; 0 where nobody does. */
function matterEnd(items: readonly Item[], from: number, until: number): number {
  if (!items[from]?.sense.adjunct && !abouts.has(items[from]?.key ?? "")) return 0;
  for (let at = from + 1; at < until && at < from + 25; at++) {
    if (items[at]?.sense.report || items[at]?.sense.modal || items[at]?.key === ";" || items[at]?.key === ":") return 0;
    if (items[at]?.key === "," && items[at + 1]?.party) return at + 1;
  }
  return 0;
}
const abouts = new Set(["về", "liên quan đến", "liên quan", "đối với", "riêng"]);

const openers = new Set([
  "bao gồm",
  "gồm",
  "trong đó có",
  "theo đó",
  "cụ thể",
  "cụ thể là",
  "trước hết",
  "trước mắt",
  "trong đó",
  "trọng tâm là",
  "đặc biệt là",
  "nhất là",
  "nổi bật là",
]);

function verbFrom(items: readonly Item[], from: number, until: number): number {
  let verb = from;
  while (verb < until && items[verb]?.sense.before && !items[verb]?.sense.verb) verb += 1;
  return verb < until && items[verb]?.sense.verb && isVerbAt(items, verb) ? verb : -1;
}

/** A sentence without a subject goes on with the mode of the one before. */
function goingOn(items: readonly Item[], from: number, { until, speakers, memory, point }: Place): Undertaking[] {
  const { carried } = memory;
  const known = verbFrom(items, from, until);
  const listed = point || (memory.announced && from > 0 && isPoint(items, from));
  const verb = known < 0 && listed && mayBeVerb(items, from) ? from : known;
  if (isHeading(items, from) && !memory.announced) return [];
  if (!carried || carried.mode === "hoped" || verb < 0 || (memory.announced && from === 0)) return [];
  if (!listed && items[verb]?.sense.verb === "noun too" && verb === from && !actsAsVerb(items, verb)) return [];
  return cut(items, { from, verb, modal: null, subject: [] }, until, {
    ...carried,
    speakers,
    trace: memory.trace,
    head: null,
    confidence: known < 0 ? 0.5 : 0.65,
    rule: "goes on with the sentence before",
  });
}

/** In a list of what was agreed a point may begin with a verb that no list of ours has. */
function mayBeVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.mark || item.party || !/^\p{L}/u.test(item.key) || items.length - at < 4) return false;
  const { noun, thing, fact, report, preposition, namedByVerb, modal, adjunct, link, ordinal } = item.sense;
  if (noun || thing || fact || report || preposition || namedByVerb || modal || adjunct || link || ordinal) return false;
  return !items.slice(at, at + 7).some(({ key }) => key === ":");
}

/** "- …", "b) …", "Thứ hai, …": one of a list, whatever is read of it. */
export const opensPoint = (items: readonly Item[]): boolean => isPoint(items, Math.min(3, items.length));

/** Words without a stop at their end that no dash or number opens head what follows. */
const isHeading = (items: readonly Item[], from: number) => from === 0 && items.at(-1)?.mark === false;

/** Both sides "tiếp tục", "ưu tiên", "cùng nhau …" right after what they agreed. */
function jointly(items: readonly Item[], from: number, verb: number, { lately, carried }: Memory): CommitmentMode | null {
  if (items[verb]?.sense.narrated) return null;
  if (items[from]?.key === "tiếp tục" && !ofLate(items)) return "agreed";
  // "Hai bên nhất trí … . Hai bên đẩy mạnh hợp tác …": the list of what was agreed goes on.
  if (carried?.mode === "agreed" && carried.speaker.joint && items[verb]?.sense.verb === "plain" && !ofLate(items)) return "agreed";
  if (lately?.mode !== "agreed" || !lately.speaker.joint) return null;
  return verb > from || items[verb]?.sense.verb === "leaning" || items[verb]?.sense.enabling ? "agreed" : null;
}
/** "Thời gian qua, hai bên tiếp tục …" tells how things went. */
export const ofLate = (items: readonly Item[]) =>
  /(?:thời gian|những năm|các năm|năm|tháng) (?:vừa )?qua|gần đây|vừa qua|đến nay|hiện nay/u.test(items.map(({ key }) => key).join(" "));

interface Alone {
  from: number;
  verb: number;
  party: string;
  acting: Speaker;
  memory: Memory;
}

/** A country, or its government, that supports or favours: the report goes on with what its speaker said. */
function alone(items: readonly Item[], { from, verb, party, acting, memory }: Alone): CommitmentMode | null {
  if (party === "person" || party === "post" || acting.sides.length === 0) return null;
  const heard = memory.speaker;
  if (!heard || (!heard.joint && !heard.own && !heard.sides.some((side) => acting.sides.includes(side)))) return null;
  const always = items.slice(from, verb).some(({ sense }) => sense.pledgingAdverb);
  const favours = favouring.has(items[verb]?.key ?? "");
  return favours || (always && items[verb]?.sense.pledging) ? "pledged" : null;
}
const favouring = new Set([
  "ủng hộ",
  "khuyến khích",
  "dành",
  "dành ưu tiên",
  "tạo điều kiện",
  "tạo điều kiện thuận lợi",
  "tạo mọi điều kiện",
]);
