import { participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { whenOf, whereOf } from "./when-where.ts";

/** "lễ đón (chính thức) A": whom it is given for stands right after. */
const toGuest = /^\s(?:(?:chính thức|trọng thể|cấp [Nn]hà nước|cấp cao)\s)*(?:và hội đàm với\s)?(?:(?:đồng chí|ông|bà|ngài)\s)?$/iu;
const chairs = /(?:đã\s|sẽ\s|cùng\s)*(?:đồng\s)?chủ trì\s(?:trọng thể\s)?$/iu;
const takesPlace = /diễn ra|tổ chức|tiến hành|cử hành/u;
const future = /(?<![\p{L}])(?:sẽ|dự kiến)(?![\p{L}])/iu;

/** chủ trì lễ đón Thủ tướng … · Lễ đón A diễn ra tại … · B chủ trì lễ đón, after the ceremony was told */
export function tellWelcome(story: Story, scene: Scene, act: Act): void {
  const { text } = story;
  const { sentence } = scene;
  const lead = text.slice(sentence.start, act.start);
  const chaired = chairs.exec(lead.slice(-40));
  const chair = chaired
    ? (scene.actors.findLast((actor) => actor.end <= act.start && actor.kind !== "body" && act.start - actor.end < 60) ?? null)
    : null;
  const next = scene.actors.find((actor) => actor.start >= act.end && actor.kind !== "body");
  const guest = next && toGuest.test(text.slice(act.end, next.start)) ? next : null;
  const known = story.engagements.find((each) => each.kind === "ceremony" && each.rule === "engagements/lễ đón");
  if (known) {
    if (chair && !known.participants.some((each) => each.name === chair.person?.name))
      known.participants = [...known.participants, participant(chair, "host")];
    return;
  }
  if (!guest || guest.side === null || guest.plural) return;
  if (!chair && !takesPlace.test(text.slice(guest.end, sentence.end))) return;
  const planned = future.test(chaired ? lead.slice(-30) : text.slice(guest.end, guest.end + 80));
  const inviter = story.engagements
    .find((each) => each.kind === "visit" && each.participants.some((one) => one.role === "guest" && one.name === guest.person?.name))
    ?.participants.find((each) => each.role === "host");
  const host = chair ? participant(chair, "host") : inviter;
  if (host && host.side === guest.side) return;
  const when = whenOf(story, scene, act, planned);
  add(story, scene, {
    kind: "ceremony",
    // A guest is welcomed on the day of the arrival just told.
    when:
      when.evidence.length === 0 && story.lastDate && !planned
        ? { ...story.lastDate, certainty: "inferred", evidence: [], reason: "goes on with what was told before" }
        : when,
    place: whereOf(story, scene, act).place,
    occasion: null,
    participants: [participant(guest, "guest"), ...(host ? [host] : [])],
    status: planned ? "planned" : "held",
    evidence: [{ start: lead.length < 160 ? sentence.start : (chair ?? act).start, end: guest.end }],
    rule: "engagements/lễ đón",
  });
}
