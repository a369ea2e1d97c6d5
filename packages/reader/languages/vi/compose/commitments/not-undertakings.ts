/** What looks like an undertaking and is none: good wishes, regard, states of affairs. */
import type { Content } from "./content.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import type { Party } from "./parties.ts";
import type { Speaker } from "./speakers.ts";

/** "tin tưởng nhân dân nước bạn sẽ giành nhiều thắng lợi mới": a wish for the other's own success binds nobody to anything. */
export function isCourtesy(
  items: readonly Item[],
  content: Content,
  until: number,
  { speaker, subject }: { speaker: Speaker; subject: string },
): boolean {
  if (speaker.joint || content.from < content.verb) return false;
  let verb = content.verb;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  if ((subject !== "" || content.subject.length > 0) && isOfTheirOwn(items, content.from, until)) return true;
  if (!items[verb]?.sense.success && !items[verb + 1]?.sense.success) return false;
  if (items.slice(Math.max(0, content.from - 8), content.from).some(({ key }) => works.has(key))) return false;
  return !content.subject.some((at) => items[at]?.party?.kind === "joint");
}

const howOneLives = new Set(["đất nước", "vững bước", "cương vị", "trọng trách", "dân giàu", "dân giàu nước mạnh"]);
const between = new Set(["quan hệ", "mối quan hệ", "hợp tác", "tình hữu nghị"]);

/** "tin tưởng ngài Chủ tịch sẽ cùng lãnh đạo Lào đưa đất nước tiếp tục phát triển" */
function isOfTheirOwn(items: readonly Item[], from: number, until: number): boolean {
  const words = items.slice(from, until);
  if (words.some(({ key, party }) => between.has(key) || party?.kind === "joint")) return false;
  return words.some(({ key }, index) => howOneLives.has(key) || (key === "nước" && words[index - 1]?.key === "đất"));
}

/** What both build together succeeds for both. */
const works = new Set(["dự án", "các dự án", "công trình", "các công trình", "hiệp định", "thỏa thuận", "thủ tục", "các thủ tục", "tuyến"]);

const attending = new Set([
  "dự",
  "tham dự",
  "phát biểu",
  "hội đàm",
  "hội kiến",
  "gặp",
  "gặp gỡ",
  "tiếp",
  "chào",
  "tham quan",
  "thăm",
  "sang thăm",
  "đến thăm",
  "thăm chính thức",
  "sang",
]);
/** "cho biết sẽ dự hội nghị …", "… sẽ thăm …": a programme told. */
export const isProgramme = (items: readonly Item[], head: number, verb: number): boolean =>
  items[head]?.sense.report === "state" && !items[head]?.sense.affirming && attending.has(items[verb]?.key ?? "");

/** "mong muốn thảo luận …": to talk of a matter is what a meeting is for, and no hope of anything to be done. */
export function isTalk(items: readonly Item[], from: number): boolean {
  return items[from]?.key === "thảo luận" || (items[from]?.key === "trao đổi" && items[from + 1]?.key === "về");
}

/** "coi trọng quan hệ với Lào", "luôn ghi nhớ …": regard promises nothing; "coi trọng mở rộng quan hệ" does. */
export function isRegard(items: readonly Item[], from: number, until: number): boolean {
  let verb = from;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  if (!items[verb]?.sense.regard) return false;
  for (let at = verb + 1; at < until && at < verb + 6; at++) {
    const item = items[at];
    if (!item || item.party) return true;
    if (item.sense.link || item.mark || item.sense.regard || item.sense.before || item.key === "việc" || item.key === "đặc biệt") continue;
    return !item.sense.verb || (item.sense.activity === true && !items[at - 1]?.sense.link);
  }
  return true;
}

/** "là …", "có …" without an adverb before it, or a lone word. */
export function isNoUndertaking(items: readonly Item[], { from, until }: { from: number; until: number }): boolean {
  let verb = from;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  const first = items[verb];
  if (items.slice(from, until).some(({ key }) => key === "đường lối")) return true;
  if (!first || until - from < 2 || (until - verb < 2 && first.sense.verb === "leaning")) return true;
  if (first.key === "coi" || first.key === "xem") return !items.slice(verb, until).some(({ key }) => key === "là" || key === "như");
  if (first.sense.fact && !first.sense.verb && verb === from) return !items.slice(from, until).some(({ sense }) => sense.thing);
  return false;
}

/** "thể hiện cam kết hợp tác chặt chẽ của các bên": the noun, and whose it is. */
export function isOwnedWord(items: readonly Item[], at: number): boolean {
  if (!/^(?:thể hiện|cho thấy|minh chứng cho|phản ánh)(?!\p{L})/u.test(items[at]?.key ?? "")) return false;
  for (let next = at + 2; next < at + 8; next++) {
    const item = items[next];
    if (!item || item.mark || item.sense.modal) return false;
    if (item.key === "của") return items[next + 1]?.party?.kind === "joint" || items[next + 1]?.party?.kind === "country";
  }
  return false;
}

const compatriots = /hội người việt|cộng đồng người việt/u;
const missions = /đại sứ quán|tổng lãnh sự quán|cơ quan đại diện/u;
/** An embassy that is said to be nobody else's is one's own. */
const isOwn = ({ mentions }: Party, key: string) =>
  compatriots.test(key) ||
  (missions.test(key) && mentions.every(({ value }) => !("side" in value) || value.side === null || value.side === "VN"));

/** What is asked of one's own staff or compatriots is nothing between two sides. */
export function isToOwnPeople(items: readonly Item[], { at, subject }: Head, from: number): boolean {
  const ours = ({ sense, party, key }: Item, index: number, all: readonly Item[]) =>
    sense.ownPeople === true ||
    (party !== null && isOwn(party, key)) ||
    (key === "người" && all[index + 1]?.party?.mentions.some(({ value }) => "country" in value && value.country === "VN") === true);
  return items.slice(at + 1, from).some(ours) || items.slice(Math.max(0, subject - 1), subject + 1).some(ours);
}
