/** Who stands before an act and who after it. Long, because the subject and the objects of an act are told apart by the same words between. */
import type { Span } from "@bilateral/records";
import { isSomeDay } from "../dates/days.ts";
import { type Actor, withDelegation } from "./actors.ts";
import { pairAfter, pairBefore, untimed } from "./pairs.ts";
import type { Act, Begun, Scene, Story } from "./scene.ts";

export interface Clause {
  act: Act;
  subject: Actor | null;
  /** Others who act with the subject: "A và B đã gửi …". */
  beside: readonly Actor[];
  objects: Actor[];
  planned: boolean;
  cancelled: boolean;
}

/**
 * Between an act and whom it is done with: adverbs, a further act of the same, "với", and what the other is called. A word of another
 * clause, a purpose, a place or a time stands not between them.
 */
const toObject = (gap: string): boolean => {
  const words = gap
    .replace(/\s[Đđ]oàn\sdo(?=\s)/u, "")
    .replace(/^(?:,\s(?:làm việc|trao đổi|hội đàm|chúc mừng|chúc Tết|tiếp)(?![\p{L}]))/iu, "");
  return (
    /^(?:\s(?:\p{Ll}+|Lãnh đạo|Tết|Nhân dân))*\s(?:\p{Ll}+:\s)?$/u.test(words) && words.split(" ").length <= 11 && !elsewhere.test(words)
  );
};
const elsewhere =
  /\s(?:để|nhằm|về|trong|theo|là|mà|khi|sau|trước|tại|ở|do|bởi|nếu|vì|nhân|từ|được|bị|sẽ|đã|đang|vừa|mời|chúc(?! mừng| tết)|gửi|nhận|thăm|dự|ký|giữa|mong|đề|khẳng|nhấn|bày|cảm|khó|nhau|hoan|đánh|ủng|nhiều|không|chưa|lần)\s/iu;
const between = /^[^.;:]{0,60}?\sgiữa\s(?:các\s|đồng chí\s|ông\s|bà\s)?$/iu;
/** Between who acts and the act: no other clause in between. */
const fromSubject = /^(?:[^.;:]|\.\S){0,150}$/u;
/** "John F. Kennedy" ends no sentence. */
const initials = /(?<![\p{L}])\p{Lu}\.\s?/gu;
const toldOf =
  /(?:^|[\s,])(?:của|với|mời|chúc|cảm ơn|theo lời mời của|cùng|cho|về|nhận lời mời của)\s(?:các\s|đồng chí\s|ông\s|bà\s|ngài\s)?$/iu;
/** "với B đang thăm …": the visit is B's. */
const underWay = /^(?:,?\s(?:dẫn đầu|làm [Tt]rưởng đoàn))?,?\s(?:hiện\s|nhân dịp\s)?(?:đang|sang)\s(?:ở\s|có\s|trong\s)?(?:chuyến\s)?$/u;
const reporting =
  /(?<![\p{L}])(?:nhấn mạnh|khẳng định|cho rằng|cho biết|bày tỏ|đề nghị|mong muốn|hoan nghênh|đánh giá|chúc mừng|cảm ơn|tin tưởng|thông báo|nói|mời|chào mừng|đón)(?![\p{L}])/iu;
const future = /(?<![\p{L}])(?:sẽ|dự kiến|sắp|chuẩn bị|dự định|có kế hoạch)(?![\p{L}])/iu;
const calledOff = /(?<![\p{L}])(?:hủy|hủy bỏ|hoãn|huỷ)(?![\p{L}])/iu;
const many = /(?:^|\s)(?:các|những|nhiều|hàng loạt|mọi|một số|các cuộc|các buổi|những cuộc)\s(?:cuộc\s|buổi\s|hoạt động\s)?$/iu;

export function clauseOf(story: Story, scene: Scene, act: Act, shared: Begun | null): Clause | null {
  const { text } = story;
  const lead = text.slice(scene.sentence.start, act.start);
  const found = objectsOf(story, scene, act);
  // "gặp và hội đàm với B": the talks say more.
  const further = act.word.kind === "meeting" && found[0] ? scene.acts[scene.acts.indexOf(act) + 1] : undefined;
  if (further?.word.kind === "talks" && further.end < (found[0]?.start ?? 0)) return null;
  // "Tại các buổi hội kiến với A, B": named ones are told.
  if (many.test(lead.slice(-30)) && !found.every((each) => each.kind === "person" && each.person)) return null;
  if (found.length === 0) {
    if (many.test(lead.slice(-30))) return null;
    const both = pairBefore(story, scene, act);
    if (both)
      return {
        act,
        subject: both[0],
        beside: [],
        objects: [both[1]],
        planned: isPlanned(text.slice(both[1].end, act.start), lead),
        cancelled: false,
      };
  }
  // "A và B chủ trì hội đàm giữa đoàn … và đoàn …": their heads meet.
  if (/chủ trì\s(?:cuộc\s|buổi\s)?$/u.test(lead) && found.every((each) => each.kind === "delegation")) {
    const heads = pairBefore(story, scene, act);
    if (heads)
      return {
        act,
        subject: heads[0],
        beside: [],
        objects: [heads[1]],
        planned: isPlanned(text.slice(heads[1].end, act.start), lead),
        cancelled: false,
      };
  }
  const after = found.length === 0 ? pairAfter(story, scene, act) : null;
  if (after) return { act, subject: after[0], beside: [], objects: [after[1]], planned: false, cancelled: false };
  const pair = found.length === 2 && between.test(text.slice(act.end, found[0]?.start ?? act.end)) ? found : null;
  const objects = pair ? pair.slice(1) : found;
  const subject =
    pair?.[0] ??
    shared?.subject ??
    subjectBefore(story, scene, act) ??
    theDelegation(story, scene, act) ??
    subjectAfter(story, scene, act, objects);
  const stretch = text.slice(subject && subject.end <= act.start ? subject.end : Math.max(scene.sentence.start, act.start - 40), act.start);
  return {
    act,
    subject: subject === objects[0] ? null : subject,
    beside: subject ? (shared?.beside ?? besideOf(story, scene, subject, { commas: act.word.kind === "message" })) : [],
    objects,
    planned: isPlanned(stretch, lead) || (shared?.planned ?? false),
    cancelled: calledOff.test(stretch),
  };
}

const isPlanned = (stretch: string, lead: string) => future.test(stretch) || /^(?:Dự kiến|Theo kế hoạch|Theo chương trình)/u.test(lead);

function objectsOf(story: Story, scene: Scene, act: Act): Actor[] {
  const { text } = story;
  const after = scene.actors.filter((actor) => actor.start >= act.end);
  const [first, second] = after;
  const celebrated = congratulated(story, scene, act);
  if (celebrated.length > 0 && !(first && toObject(text.slice(act.end, first.start)))) return celebrated;
  if (!first) return groupOf(story, scene, act) ?? bareDelegation(story, scene, act);
  const gap = untimed(scene, { start: act.end, end: first.start }, text);
  if (between.test(gap)) {
    return second && first.kind !== "body" && /^\s?(?:và|với|,)\s/u.test(text.slice(first.end, second.start)) ? [first, second] : [];
  }
  if (!toObject(gap)) return groupOf(story, scene, act) ?? bareDelegation(story, scene, act);
  const objects = [first];
  // "chào xã giao A, B và C"
  for (const next of after.slice(1)) {
    const last = objects.at(-1) ?? first;
    if (
      !next.person ||
      (next.side !== first.side && (next.side === story.home || first.side === story.home)) ||
      next.plural ||
      !/^(?:[,;]\s|,?\svà\s|\scùng\s)(?:ông\s|bà\s|đồng chí\s)?$/u.test(text.slice(last.end, next.start))
    )
      break;
    objects.push(next);
  }
  return objects;
}

const group =
  /^\s(?:với\s|cùng\s|gỡ\s)?((?:(?:các|một số|đại diện|lãnh đạo|đông đảo|nhiều)\s)+(?:\p{Ll}+,?\s){0,5}?(?:doanh nghiệp|nhà đầu tư|tập đoàn|nghị sĩ|nghị sỹ|[Bb]ộ trưởng|chuyên gia|học giả|nhà khoa học|cựu chiến binh|doanh nhân|quan chức)(?:\s\p{Ll}+){0,4}?(?:\scủa)?\s)$/iu;

/** "tiếp đại diện doanh nghiệp Nhật Bản": a group of the other side with a day of its own. */
function groupOf(story: Story, scene: Scene, act: Act): Actor[] | null {
  const { text } = story;
  const country = scene.countries.find((place) => place.start >= act.end && place.start - act.end < 110);
  if (!country || country.value.country === null || country.value.country === story.home) return null;
  if (!scene.dates.some((date) => isSomeDay(date.value.edtf))) return null;
  const found = group.exec(text.slice(act.end, country.start));
  if (!found?.[1]) return null;
  const start = country.start - found[1].length;
  return [
    {
      start,
      end: country.end,
      person: null,
      organization: text.slice(start, country.end),
      side: country.value.country,
      kind: "body",
      plural: false,
    },
  ];
}

/** "Nhân dịp ông B được bầu …, A gửi điện chúc mừng": the one whose occasion it is. */
function congratulated(story: Story, scene: Scene, act: Act): Actor[] {
  if (act.word.kind !== "message" || !/^(?:Nhân|Được tin|Nhận được tin)/u.test(scene.sentence.text)) return [];
  const before = scene.actors.filter((actor) => actor.end <= act.start && actor.person);
  const [first] = before;
  const sender = before.at(-1);
  return first && sender && first.side !== sender.side && /,/u.test(story.text.slice(first.end, sender.start)) ? [first] : [];
}

const delegationActs =
  /(?:^|[,;]\s|(?:nhân dịp|trong thời gian|khi)\s)[Đđ]oàn\s(?:(?:sang|cũng|đã|sẽ|còn|có|tiếp tục|tiến hành|vừa|đến|tới)\s)*(?:cuộc\s|buổi\s|chuyến\s)?$/u;

/** "Đoàn cũng có cuộc hội đàm với …": the head of the delegation told of. */
export function theDelegation(story: Story, scene: Scene, act: Span): Actor | null {
  const found = delegationActs.exec(story.text.slice(scene.sentence.start, act.start));
  if (!found) return null;
  const start = scene.sentence.start + found.index + found[0].search(/[Đđ]/u);
  const guest = story.engagements.flatMap((each) => each.participants.filter(({ role, name }) => role === "guest" && name !== null)).at(-1);
  const person = guest ? (story.draft.people.find((each) => each.name === guest.name) ?? null) : story.chiefGuest;
  return person ? { start, end: start + 4, person, organization: null, side: person.side, kind: "delegation", plural: false } : null;
}

/** "đã thân mật tiếp Đoàn": the delegation spoken of, that is, its head. */
function bareDelegation(story: Story, scene: Scene, act: Act): Actor[] {
  const found = /^\s(?:thân mật\s|với\s|cùng\s)?(?:Đoàn(?![\p{L}]|\s(?:đại biểu|công tác|cán bộ))|đoàn(?=[.,;]|$))/u.exec(
    story.text.slice(act.end, scene.sentence.end),
  );
  // "cùng dự buổi tiếp Đoàn": who only sits by.
  if (!found || !story.chiefGuest || /(?:dự|tham gia)\s(?:cuộc\s|buổi\s)?$/u.test(story.text.slice(Math.max(0, act.start - 16), act.start)))
    return [];
  const end = act.end + found[0].length;
  return [
    { start: end - 4, end, person: story.chiefGuest, organization: null, side: story.chiefGuest.side, kind: "delegation", plural: false },
  ];
}

/** "ông A, khi đó là Thủ tướng, đã tiếp …": the post tells what A was. */
const whoWasThen = /(?:khi đó|lúc đó|khi ấy|lúc ấy|bấy giờ|đương thời|thời điểm đó)(?:\s(?:đang|còn))?\slà\s$/iu;

export function subjectBefore(story: Story, scene: Scene, act: Span): Actor | null {
  const { text } = story;
  const before = scene.actors.filter((actor) => actor.end <= act.start);
  for (let index = before.length - 1; index >= 0; index--) {
    const actor = before[index];
    if (!actor) break;
    const gap = text.slice(actor.end, act.start).replace(initials, "");
    if (!fromSubject.test(gap)) return null;
    const lead = text.slice(Math.max(scene.sentence.start, actor.start - 40), actor.start);
    if (whoWasThen.test(lead)) continue;
    const previous = before[index - 1];
    if (previous && actor.kind !== "person" && withDelegation.test(text.slice(previous.end, actor.start)) && !previous.plural) continue;
    if (
      toldOf.test(lead) &&
      !underWay.test(gap) &&
      !/^\s(?:trong|tại|nhân)\s(?:cuộc\s|buổi\s)?$/u.test(gap) &&
      (index > 0 || !/^\s?,/u.test(gap))
    )
      continue;
    if (
      actor.kind === "body" &&
      // "người đứng đầu Chính phủ": the body's head, not the body.
      (actor.side === null ||
        /(?:người đứng đầu|lãnh đạo|đại diện|phát ngôn)\s$/iu.test(lead) ||
        !/^\s(?:(?:đã|sẽ|vừa|cũng|có|tiến hành|tổ chức)\s)*(?:cuộc\s|buổi\s)?$/u.test(gap))
    )
      continue;
    if (reporting.test(gap) && !/(?:đã|sẽ|có)\s(?:cuộc\s|buổi\s)?$/u.test(gap)) continue;
    return actor;
  }
  return null;
}

/** "A, B và C đã gửi …": those named right before. */
export function besideOf(story: Story, scene: Scene, subject: Actor, { commas }: { commas: boolean } = { commas: false }): Actor[] {
  const found: Actor[] = [];
  let next = subject;
  for (let index = scene.actors.indexOf(subject) - 1; index >= 0; index--) {
    const before = scene.actors[index];
    const gap = before ? story.text.slice(before.end, next.start) : "";
    const joined =
      before?.person &&
      before.side === subject.side &&
      !before.plural &&
      (/^\s(?:\([^)]*\)\s)?và\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(gap) ||
        ((commas || found.length > 0) && before.kind === "person" && next.kind === "person" && /^[,;] $/u.test(gap)));
    if (!joined || !before) break;
    found.unshift(before);
    next = before;
  }
  return found;
}

/** "trong buổi tiếp B, A nhấn mạnh": who acts comes after. */
function subjectAfter(story: Story, scene: Scene, act: Act, objects: readonly Actor[]): Actor | null {
  const end = Math.max(act.end, ...objects.map((object) => object.end));
  const next = scene.actors.find((actor) => actor.start >= end && actor.kind !== "body" && !objects.includes(actor));
  return next && /^[^.;]{0,120},\s?(?:[^.;,]{0,40},\s)?$/u.test(story.text.slice(end, next.start)) ? next : null;
}
