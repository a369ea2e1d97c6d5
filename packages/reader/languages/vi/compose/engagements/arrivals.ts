/** Visits that no word of visiting tells: "vui mừng được trở lại Hà Nội", "đoàn đã làm việc tại tỉnh A". */
import type { EngagementRead } from "@bilateral/records";
import { type Actor, participant } from "./actors.ts";
import { subjectBefore } from "./clause.ts";
import { add } from "./record.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { none, whenOf } from "./when-where.ts";

const glad =
  /(?<!\p{L})(?:vui mừng|vinh dự|hân hạnh|phấn khởi|xúc động|hạnh phúc)\s(?:(?:được|khi|lần đầu|lần này|một lần nữa|có dịp)\s)*(?:(?:quay|trở) lại|trở về|đến|sang|tới|có mặt tại|đặt chân đến)(?:\s(?:thăm|với|đất nước|thủ đô|thành phố|tỉnh))*\s$/u;

const says = /^,?\s(?:(?:bày tỏ|cho biết|nói|chia sẻ|cũng|đã|rất|hết sức|vô cùng|sự|cảm thấy|niềm|ông|bà|mình)\s)*$/u;

/** Whoever is glad to be here is on a visit, where the article tells of none. */
export function tellGladToBeHere(story: Story, scene: Scene): void {
  const { text } = story;
  if (scene.sentence.block.kind === "caption") return;
  for (const place of scene.places) {
    if (place.value.country === null) continue;
    const lead = text.slice(Math.max(scene.sentence.start, place.start - 70), place.start);
    const found = glad.exec(lead);
    if (!found) continue;
    const start = place.start - lead.length + found.index;
    const guest = scene.actors.findLast((actor) => actor.end <= start);
    if (
      !guest?.person ||
      !says.test(text.slice(guest.end, start)) ||
      guest.side === null ||
      guest.side === place.value.country ||
      isVisiting(story, guest)
    )
      return;
    const day = story.lastDate;
    add(story, scene, {
      kind: "visit",
      visitType: "other",
      when: day ? { date: day.date, certainty: "inferred", evidence: [], reason: "under way on the day of the act" } : none,
      place: place.value.name,
      occasion: null,
      participants: [participant(guest, "guest")],
      status: "held",
      evidence: [{ start: Math.min(guest.start, start), end: place.end }],
      rule: "engagements/vui mừng",
    });
    return;
  }
}

const worksThere = /^\stại\s(?:tỉnh\s|thành phố\s|huyện\s|thủ đô\s)?$/u;

/** "đoàn … của Lào đã làm việc tại tỉnh A": with nobody named, the delegation's working visit, on a day that the sentence tells. */
export function tellWorkingThere(story: Story, scene: Scene, act: Act): void {
  if (act.words !== "làm việc" || scene.sentence.block.kind === "caption") return;
  const place = scene.places.find((each) => each.start >= act.end);
  const next =
    place && (worksThere.test(story.text.slice(act.end, place.start)) || /^\stại\s$/u.test(story.text.slice(act.end, place.start)));
  if (!place || !next || place.rule === "places/hall") return;
  const guest = subjectBefore(story, scene, act);
  if (!guest || guest.plural || guest.side === null || place.value.country === null || guest.side === place.value.country) return;
  if (
    guest.kind === "body" ||
    !/^,?\s(?:(?:làm [Tt]rưởng [Đđ]oàn|dẫn đầu|đứng đầu|đã|có|vừa|đến|tới|sang),?\s)*(?:buổi\s|chuyến\s)?$/u.test(
      story.text.slice(guest.end, act.start),
    )
  )
    return;
  const when = whenOf(story, scene, act, false);
  if (when.evidence.length === 0 || isVisiting(story, guest)) return;
  add(story, scene, {
    kind: "visit",
    visitType: "working",
    when,
    place: place.value.name,
    occasion: null,
    participants: [participant(guest, "guest")],
    status: "held",
    evidence: [{ start: scene.sentence.start, end: place.end }],
    rule: "engagements/làm việc tại",
  });
}

const isVisiting = ({ engagements }: Story, guest: Actor): boolean => engagements.some((each) => isVisitOf(each, guest));
const isVisitOf = ({ kind, participants }: EngagementRead, { person, organization }: Actor) =>
  kind === "visit" && participants.some((one) => (one.name !== null ? one.name === person?.name : one.organization === organization));
