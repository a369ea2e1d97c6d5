/** Those who meet each other, where both stand before the act, or both after it. */
import type { Span } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import type { Actor } from "./actors.ts";
import type { Act, Scene, Story } from "./scene.ts";

const paired = /^\s?(?:,|và|với|cùng)\s(?:các\s|ông\s|bà\s|đồng chí\s)?$/u;
const toAct =
  /^,?\s(?:(?:đã|sẽ|cũng|vừa|đang|có|tiến hành|đồng|chủ trì|dự|tham dự|cùng|nhau|dự kiến)\s)*(?:cuộc\s|buổi\s|lễ\s|phiên\s)?$/iu;
const bothSides =
  /(?<![\p{L}])(?:hai (?:bên|(?:nhà |vị )?lãnh đạo|Thủ tướng|Bộ trưởng|Ngoại trưởng|Chủ tịch|Tổng thống|Thứ trưởng|đoàn)(?:\s(?:Quốc hội|nước|Hạ viện|Thượng viện|Ngoại giao|Quốc phòng|Công an|Tư pháp))?)\s(?:[^.;]{0,60}(?:,|và)\s)?(?:(?:đã|sẽ|có|tiến hành|bước vào|cùng)\s)*(?:cuộc\s|buổi\s|phiên\s)?$/iu;

/** "A và B (của hai bên) đã hội đàm", "hai bên tiến hành hội đàm": those who meet all stand before. */
export function pairBefore(story: Story, scene: Scene, act: Act): [Actor, Actor] | null {
  const { text } = story;
  if (act.word.subject || act.word.kind === "message") return null;
  const before = scene.actors.filter((actor) => actor.end <= act.start);
  const [first, second] = before.slice(-2);
  if (
    first &&
    second &&
    first.side !== second.side &&
    first.side !== null &&
    second.side !== null &&
    first.kind !== "body" &&
    second.kind !== "body" &&
    paired.test(text.slice(first.end, second.start)) &&
    toAct.test(text.slice(second.end, act.start))
  )
    return [first, second];
  if (act.word.kind !== "talks" && act.words !== "gặp") return null;
  // "A và B đồng chủ trì Kỳ họp … và tiến hành hội đàm": those who chaired.
  const chaired = story.engagements.at(-1);
  if (
    chaired?.evidence.some((span) => span.start >= scene.sentence.start && span.start < act.start) === true &&
    chaired.participants.every(({ role }) => role === "chair") &&
    /\svà\s(?:(?:đã|sẽ|có|tiến hành|cùng)\s)*(?:cuộc\s|buổi\s)?$/u.test(text.slice(scene.sentence.start, act.start))
  )
    return metLast(story);
  if (!bothSides.test(text.slice(Math.max(scene.sentence.start, act.start - 110), act.start))) return null;
  const met = metLast(story);
  if (met) return met;
  const told = story.spoken.filter((actor) => actor.start < act.start && actor.kind === "person" && actor.side !== null);
  const last = told.at(-1);
  const other = told.findLast((actor) => actor.side !== last?.side);
  return last && other ? (last.side === story.home ? [last, other] : [other, last]) : null;
}

/** "Trong cuộc điện đàm ngày 9/4, A và B đã trao đổi …": those who meet both stand after. */
export function pairAfter(story: Story, scene: Scene, act: Act): [Actor, Actor] | null {
  const { text } = story;
  const recalled = recalledWith(story, scene, act);
  if (recalled) return recalled;
  if (!/(?:[Tt]ại|[Tt]rong)\s(?:cuộc|buổi)\s$/u.test(text.slice(Math.max(scene.sentence.start, act.start - 14), act.start))) return null;
  const [first, second] = scene.actors.filter((actor) => actor.start >= act.end);
  if (!first || !second || first.side === null || second.side === null || first.side === second.side) return null;
  if (first.kind === "body" || second.kind === "body" || !paired.test(text.slice(first.end, second.start))) return null;
  return /^\s?,\s$/u.test(untimed(scene, { start: act.end, end: first.start }, text)) ? [first, second] : null;
}

const opens = /^(?:Tại|Trong|Bước vào|Mở đầu|Phát biểu tại)\s(?:cuộc\s|buổi\s)?$/u;

/** "Bước vào hội đàm, A …", "Tại buổi làm việc, A …", where no meeting was told: of who speaks and the visitor. */
function recalledWith(story: Story, scene: Scene, act: Act): [Actor, Actor] | null {
  const { text } = story;
  if (!opens.test(text.slice(scene.sentence.start, act.start)) || story.engagements.some(isMeeting)) return null;
  const speaker = scene.actors.find((actor) => actor.start >= act.end && actor.kind !== "body");
  if (!speaker?.person || speaker.side === null || speaker.plural) return null;
  if (
    !/^(?:\s\p{Ll}+){0,6},\s(?:[^.;]{0,60},\s)?(?:ông\s|bà\s|đồng chí\s)?$/u.test(
      untimed(scene, { start: act.end, end: speaker.start }, text),
    )
  )
    return null;
  const visit = story.engagements.findLast((each) => each.kind === "visit" || each.kind === "ceremony");
  const other = visit?.participants.find((each) => each.side !== null && each.side !== speaker.side && each.name !== null)?.name;
  const person = other
    ? story.draft.people.find((each) => each.name === other)
    : speaker.side === story.home && !visit
      ? story.chiefGuest
      : null;
  if (!person || person.side === null || person.side === speaker.side) return null;
  const met: Actor = { start: act.start, end: act.end, person, organization: null, side: person.side, kind: "person", plural: false };
  return speaker.side === story.home ? [speaker, met] : [met, speaker];
}

/** The two principals of the act told last. */
export function metLast(story: Story): [Actor, Actor] | null {
  const two = story.engagements.at(-1)?.participants ?? [];
  const [first, second] = two.flatMap((each) => {
    const person = each.name === null ? undefined : story.draft.people.find((one) => one.name === each.name);
    return person ? [{ start: 0, end: 0, person, organization: null, side: person.side, kind: "person" as const, plural: false }] : [];
  });
  return two.length === 2 && first && second && first.side !== second.side
    ? first.side === story.home
      ? [first, second]
      : [second, first]
    : null;
}

/** Without the time and the place said on the way: "hội đàm sáng 9/4 tại Hà Nội với". */
export function untimed(scene: Scene, { start, end }: Span, text: string): string {
  let words = "";
  let at = start;
  for (const each of [...scene.dates, ...scene.places].toSorted((a, b) => a.start - b.start)) {
    if (each.start < at || each.end > end) continue;
    words += text.slice(at, each.start);
    if ("country" in each.value) words = words.replace(/\s?(?:,\s)?(?:tại|ở)\s$/u, "");
    else words = words.replace(/\s(?:vào|trong)\s$/u, " ");
    at = each.end;
  }
  words += text.slice(at, end);
  return at === start ? words : words.replace(/\(\s*\)/gu, "").replace(/\s{2,}/gu, " ");
}
