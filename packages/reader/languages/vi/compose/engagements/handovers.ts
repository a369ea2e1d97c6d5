/** Handovers told with a day of their own: "Ngày 12/5, Chính phủ A bàn giao cho Trung tâm B của nước C hai xe cứu thương". */
import { type Actor, participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Scene, Story } from "./scene.ts";
import { isDays, said, whereOf } from "./when-where.ts";

const gives = /(?<!\p{L})(?:bàn giao|trao tặng|chuyển giao|trao|tặng)(?!\s(?:đổi|quyền|truyền))(?!\p{L})/u;
/** Between the verb and who gets it: the gift, "cho". */
const to = /^\s(?:[^.;:]{0,120}?\s)?(?:cho|tới|đến)\s(?:phía\s|nước\s|ông\s|bà\s|đồng chí\s)?$/u;
const notYet = /(?<!\p{L})(?:sẽ|dự kiến|sắp|đề nghị|cam kết|nhất trí|cho biết|cảm ơn|khẳng định|lễ|buổi|nhân dịp|đánh giá)(?!\p{L})/iu;

export function tellHandover(story: Story, scene: Scene): void {
  const { text } = story;
  const { sentence, actors, dates } = scene;
  if (sentence.block.kind === "caption") return;
  const found = gives.exec(sentence.text);
  if (!found) return;
  const act = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  const day = dates.findLast((date) => date.end <= act.start && isDays(date.value.edtf));
  const giver = actors.findLast((actor) => actor.end <= act.start);
  const taker = actors.find((actor) => actor.start >= act.end) ?? peopleOf(text, scene, act.end);
  if (!day || !giver || !taker || giver.side === null || taker.side === null || giver.side === taker.side || giver.plural) return;
  const toAct = text.slice(giver.end, act.start).replace(text.slice(day.start, day.end), "");
  if (!/^,?\s(?:(?:đã|vừa|tổ chức|chính thức|tiến hành)\s|vào\s|ngày\s|,\s)*$/u.test(toAct.replace(/\s{2,}/gu, " "))) return;
  if (!to.test(text.slice(act.end, taker.start)) || notYet.test(text.slice(sentence.start, act.start))) return;
  // A gift handed over in a meeting is part of it.
  if (story.engagements.some((each) => each.date === day.value.edtf && each.kind !== "visit")) return;
  add(story, scene, {
    kind: "ceremony",
    when: said(day),
    place: whereOf(story, scene, act).place,
    occasion: null,
    participants: [participant(giver, "participant"), participant(taker, "participant")],
    status: "held",
    evidence: [{ start: Math.min(giver.start, day.start), end: clauseEnd(text, taker.end, sentence.end) }],
    rule: `engagements/${found[0]}`,
  });
}

/** "cho người nghèo tỉnh A": those of a place. */
function peopleOf(text: string, { places, sentence }: Scene, from: number): Actor | null {
  const place = places.find((each) => each.start >= from && each.value.country !== null);
  const found =
    place &&
    /\scho\s((?:(?:bà con|nhân dân|người dân|người nghèo|hộ nghèo|học sinh|các hộ|gia đình|trường|trạm y tế|cán bộ)\s)[^,.;:]{0,60})$/u.exec(
      text.slice(from, place.start),
    );
  if (!place || !found?.[1] || place.end > sentence.end) return null;
  const start = place.start - found[1].length;
  return {
    start,
    end: place.end,
    person: null,
    organization: text.slice(start, place.end),
    side: place.value.country,
    kind: "body",
    plural: false,
  };
}

function clauseEnd(text: string, from: number, end: number): number {
  return from + Math.max(0, text.slice(from, end).search(/[,;](?!\d)|\.(?!\d|\S)|$/u));
}
