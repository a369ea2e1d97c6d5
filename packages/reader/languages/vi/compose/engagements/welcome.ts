import { type Actor, participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { whenOf, whereOf } from "./when-where.ts";

/** Given by the host for the guest: on arrival, on leaving, at table. */
export const receptions: ReadonlySet<string> = new Set([
  "lễ đón",
  "lễ tiếp đón",
  "lễ đón tiếp",
  "lễ tiễn",
  "lễ duyệt đội danh dự",
  "tiệc chiêu đãi",
  "chiêu đãi",
  "tiệc chào mừng",
  "quốc yến",
]);
/** "lễ đón (chính thức) A": whom it is given for stands right after. */
const toGuest =
  /^\s(?:(?:chính thức|trọng thể|cấp [Nn]hà nước|cấp cao|chào mừng)\s)*(?:và hội đàm với\s)?(?:(?:đồng chí|ông|bà|ngài)\s)?$/iu;
const chairs = /(?:đã\s|sẽ\s|cùng\s)*(?:(?:đồng\s)?chủ trì|tổ chức|mở)\s(?:buổi\s)?(?:trọng thể\s)?$/iu;
/** "đã diễn ra lễ đón …" */
const tookPlace = /(?:diễn ra|tổ chức|cử hành|tiến hành)\s(?:trọng thể\s)?$/u;
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
  const named = next && toGuest.test(text.slice(act.end, next.start)) ? next : null;
  const rule = `engagements/${act.words}`;
  const known = story.engagements.find((each) => each.kind === "ceremony" && each.rule === rule);
  if (known) {
    if (chair && !known.participants.some((each) => each.name === chair.person?.name))
      known.participants = [...known.participants, participant(chair, "host")];
    return;
  }
  // "Lễ tiễn được tổ chức tại sân bay", "ngay sau lễ đón chính thức": of the visitor told of, if one was.
  const visitor = story.engagements
    .findLast((each) => each.kind === "visit" && !each.rule.endsWith(" sight"))
    ?.participants.find((each) => each.role === "guest");
  const after = /(?:[Ss]au|[Kk]ết thúc)\s$/u.test(lead.slice(-10));
  if (!named) {
    const when = whenOf(story, scene, act, false);
    const happens = tookPlace.test(lead) || takesPlace.test(text.slice(act.end, act.end + 60)) || (after && when.evidence.length > 0);
    const received = chair?.person && visitor && chair.side !== visitor.side ? chair : null;
    if (received ? !visitor : !happens || chair || (!visitor && !after)) return;
    add(story, scene, {
      kind: "ceremony",
      when:
        when.date === null && story.lastDate
          ? { ...story.lastDate, certainty: "inferred", evidence: [], reason: "goes on with what was told before" }
          : when,
      place: after ? null : whereOf(story, scene, act).place,
      occasion: null,
      participants: [...(visitor ? [visitor] : []), ...(received ? [participant(received, "host")] : [])],
      status: "held",
      evidence: [{ start: act.start, end: clauseEnd(text, act.end, after ? act.end + 12 : sentence.end) }],
      rule,
    });
    return;
  }
  const guest = named;
  if (guest.side === null || guest.plural) return;
  if (!chair && !tookPlace.test(lead) && !takesPlace.test(text.slice(guest.end, sentence.end))) return;
  const planned = future.test(chaired || tookPlace.test(lead) ? lead.slice(-30) : text.slice(guest.end, guest.end + 80));
  // "Lễ đón A … do B chủ trì"
  const by = chair ?? chairLater(story, scene, guest);
  const inviter = story.engagements
    .find((each) => each.kind === "visit" && each.participants.some((one) => one.role === "guest" && one.name === guest.person?.name))
    ?.participants.find((each) => each.role === "host");
  const host = by ? participant(by, "host") : inviter;
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
    rule,
  });
  if (chair) scene.begun = { subject: chair, beside: [], planned, end: act.end };
}

function chairLater({ text }: Story, { actors, sentence }: Scene, guest: Actor): Actor | null {
  return (
    actors.find(
      (actor) =>
        actor.start > guest.end &&
        actor.person !== null &&
        actor.side !== guest.side &&
        /(?:do|dưới sự chủ trì của)\s(?:đồng chí\s|ông\s|bà\s)?$/u.test(text.slice(guest.end, actor.start)) &&
        /^\schủ trì|^[,.]|^$/u.test(text.slice(actor.end, Math.min(sentence.end, actor.end + 9))),
    ) ?? null
  );
}

function clauseEnd(text: string, from: number, end: number): number {
  return from + Math.max(0, text.slice(from, end).search(/[,;](?!\d)|\.(?!\d|\S)|$/u));
}
