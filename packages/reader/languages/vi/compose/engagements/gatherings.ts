/** Conferences and ceremonies told as the news themselves: who holds them together, or that they took place; what follows says who was there. */
import type { EngagementRead, ParticipantRead } from "@bilateral/records";
import { type Actor, participant } from "./actors.ts";
import { metLast } from "./pairs.ts";
import { add } from "./record.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { whenOf, whereOf } from "./when-where.ts";

const holds =
  /(?:(?:đã|sẽ|cùng|vừa)\s)*(?:(?:đồng|cùng)\s)?(chủ trì|phối hợp tổ chức|tổ chức|dự|tham dự|cắt băng|chứng kiến|tiến hành|thực hiện)\s(?:buổi\s|cuộc\s|khai mạc\s|nghi thức\s)?$/iu;
const takesPlace = /(?:đã\s|sẽ\s|vừa\s)*(?:diễn ra|tổ chức|tiến hành|(?<!lễ\s)khai mạc)\s(?:trọng thể\s|thành công\s|buổi\s|cuộc\s)?$/iu;
const tookPlace = /^[^.;]{0,200}?\s(?:đã\s|sẽ\s|vừa\s|được\s)*(?:diễn ra|tổ chức|khai mạc)(?![\p{L}])/iu;
const together = /^\s?(?:,|và|cùng|với|phối hợp với|phối hợp cùng|cùng với)\s(?:ông\s|bà\s|đồng chí\s)?$/iu;
const future = /(?<![\p{L}])(?:sẽ|dự kiến|chuẩn bị|sắp|tới đây)(?![\p{L}])/iu;
const attends =
  /^(?:Cùng |Đến |Cùng đến )?(?:[Tt]ham |[Đđ]ến )?[Dd]ự (?:buổi |cuộc )?(?:lễ|hội nghị|hội thảo|tọa đàm|diễn đàn|chương trình)?|^[Tt]ham gia (?:buổi|hội nghị)/iu;
const speaks = /^(?:Phát biểu|Chia sẻ|Trao đổi)? ?(?:[Tt]ại|khai mạc) (?:buổi |cuộc )?(?:lễ|hội nghị|hội thảo|tọa đàm|diễn đàn)/iu;

/** A và B đồng chủ trì hội nghị … · Bộ A phối hợp với Bộ B tổ chức hội thảo … · tại …, diễn ra lễ khánh thành … */
export function tellGathering(story: Story, scene: Scene, act: Act): void {
  const { text } = story;
  const { sentence } = scene;
  const lead = text.slice(sentence.start, act.start);
  const rest = text.slice(act.end, Math.min(sentence.end, act.end + 260));
  // "hai hội nghị", "các lễ": each is told by itself further on.
  if (/(?<![\p{L}\p{N}])(?:hai|ba|các|những|nhiều|\d+)\s$/iu.test(lead)) return;
  const verb = holds.exec(lead.slice(-60))?.[1]?.toLowerCase();
  const told = takesPlace.test(lead.slice(-60)) || (lead.trim().length < 60 && tookPlace.test(rest));
  const met = placesMeeting(scene, act, text);
  if (!verb && !told && !met) return;
  const before = scene.actors.filter((actor) => actor.end <= act.start);
  // "chúc mừng nước bạn tổ chức thành công Hội nghị …" praises what the other did.
  if (/(?:chúc mừng|đánh giá|hoan nghênh|cảm ơn|ủng hộ|chúc)\s[^;]*$/iu.test(lead.slice(-140))) return;
  const both =
    verb !== undefined && /(?<![\p{L}])hai (?:(?:nhà |vị )?lãnh đạo|Thủ tướng|Bộ trưởng|Chủ tịch|Phó Thủ tướng)\s[^.;]{0,30}$/iu.test(lead);
  const pair = verb ? (pairOf(text, before, act.start) ?? (both ? metLast(story) : null)) : null;
  const between = pair ? null : (met ?? placesBetween(scene, act, text));
  const when = whenOf(story, scene, act, future.test(lead.slice(-60)));
  // Told as the news: with both sides, or a day of its own and the other country in its name or its place.
  if (!pair && !between && !((told || /tổ chức/u.test(verb ?? "")) && when.evidence.length > 0 && concernsBoth(story, scene))) return;
  const known = story.engagements.some(
    (each) =>
      each.kind === act.word.kind &&
      each.rule === `engagements/${act.words} held` &&
      (when.evidence.length === 0 || (each.date === when.date && each.partOfDay === when.partOfDay)),
  );
  if (known) {
    // "Hội nghị …. A và B chủ trì hội nghị.": whose it is, told after.
    const open: EngagementRead | null = story.openGathering;
    if (pair && open && open.participants.length === 0 && open.kind === act.word.kind)
      open.participants = pair.map((actor) => participant(actor, verb === "chủ trì" ? "chair" : "participant"));
    return;
  }
  const role: ParticipantRead["role"] = verb === "chủ trì" ? "chair" : "participant";
  const planned = future.test(lead.slice(-60)) || future.test(rest.slice(0, 160).split(/[.;]/u)[0] ?? "");
  const record = add(story, scene, {
    kind: act.word.kind,
    when,
    place: whereOf(story, scene, act).place,
    occasion: null,
    participants: pair ? pair.map((actor) => participant(actor, role)) : (between ?? []),
    status: planned ? "planned" : "held",
    evidence: [{ start: sentence.start, end: clauseEnd(text, act.end, sentence.end) }],
    rule: `engagements/${act.words} held`,
  });
  if (!pair && !between) story.openGathering = record;
}

/** "Tham dự buổi lễ có A, B", "Phát biểu tại buổi lễ, A …": the first of each side takes part in the gathering last told. */
export function tellPresent(story: Story, scene: Scene): void {
  const record: EngagementRead | null = story.openGathering;
  if (!record || !(attends.test(scene.sentence.text) || speaks.test(scene.sentence.text))) return;
  for (const actor of scene.actors) {
    if (!actor.person || actor.side === null || record.participants.some((each) => each.side === actor.side)) continue;
    record.participants = [...record.participants, participant(actor, "participant")];
  }
}

function pairOf(text: string, before: readonly Actor[], end: number): Actor[] | null {
  const [first, second] = before.slice(-2);
  if (!first || !second || first.side === null || second.side === null || first.side === second.side) return null;
  // "Nhận lời mời của A, B dự …": A is not with them.
  if (/lời mời của\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(text.slice(Math.max(0, first.start - 30), first.start))) return null;
  if (first.plural || second.plural || !together.test(text.slice(first.end, second.start))) return null;
  return /[.;:]/u.test(text.slice(second.end, end)) || end - second.end > 60 ? null : [first, second];
}

/** "Hội nghị … giữa tỉnh A với tỉnh B": provinces of two countries. */
function placesBetween(scene: Scene, act: Act, text: string): ParticipantRead[] | null {
  const after = scene.places.filter((place) => place.start >= act.end && place.start - act.end < 90);
  const [first, second] = after;
  if (!first || !second || first.value.country === null || second.value.country === null || first.value.country === second.value.country)
    return null;
  if (!/(?:giữa)\s(?:hai tỉnh\s|các tỉnh\s)?$/u.test(text.slice(act.end, first.start))) return null;
  if (!/^(?:\s\([^)]*\))?\s(?:với|và)\s$/u.test(text.slice(first.end, second.start))) return null;
  return [first, second].map(({ value }) => ({ name: null, organization: value.name, side: value.country, role: "participant" as const }));
}

/** "Hà Tĩnh sẽ hội nghị … với tỉnh Khăm Muộn": provinces of two countries, one of them the subject. */
function placesMeeting(scene: Scene, act: Act, text: string): ParticipantRead[] | null {
  const first = scene.places.findLast((place) => place.end <= act.start);
  const second = scene.places.find((place) => place.start >= act.end);
  if (!first || !second || first.value.country === null || second.value.country === null || first.value.country === second.value.country)
    return null;
  if (!/^\s(?:(?:đã|sẽ|có|tổ chức|tiến hành)\s)+$/u.test(text.slice(first.end, act.start))) return null;
  if (!/^(?:\s\p{Ll}+){0,6}\svới\s$/u.test(text.slice(act.end, second.start))) return null;
  return [first, second].map(({ value }) => ({ name: null, organization: value.name, side: value.country, role: "participant" as const }));
}

function concernsBoth(story: Story, scene: Scene): boolean {
  const sides = new Set([...scene.places.map((place) => place.value.country), ...scene.actors.map((actor) => actor.side)]);
  return story.other !== null && sides.has(story.other) && sides.has(story.home);
}

function clauseEnd(text: string, from: number, end: number): number {
  const rest = text.slice(from, end);
  return from + Math.min(Math.max(rest.search(/[,;](?!\d)|\.(?!\d|\S)|$/u), 0), 240);
}
