/** An engagement is told more than once in an article; here the tellings become one record. */
import type { EngagementRead, ParticipantRead, Span } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import type { ReasonLeftOut } from "../../../../trace.ts";
import { type Actor, participant } from "./actors.ts";
import type { Clause } from "./clause.ts";
import { overlapping, rolesOf } from "./roles.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { seatOf, visitedCountry } from "./seats.ts";
import { isDays, type When, whenOf, whereOf } from "./when-where.ts";

const occasionWords =
  /(?<![\p{L}])(?:[Nn]hân dịp|[Tt]rong khuôn khổ|[Vv]ào dịp|[Bb]ên lề|[Nn]hân(?!\s(?:dân|viên|loại|lực|sự|tố|quyền|đạo|văn)))\s((?:kỷ niệm\s)?[^,.;]{6,140})/u;

const leaveTaking = /^,?\s(?:nhân dịp\s)?(?:(?:và phu nhân|đến|tới)\s)*(?:chào từ biệt|chào xã giao|chào cáo biệt)/u;

/** A meeting, talks, a call or a message that a clause tells. */
export function tellMeeting(story: Story, scene: Scene, clause: Clause): void {
  const { act, objects } = clause;
  const lead = story.text.slice(Math.max(0, act.start - 14), act.start);
  const many = /(?:các|những)\s(?:cuộc|buổi)\s$|lần lượt\s$/iu.test(lead);
  // "hội kiến A, B và C": one meeting each, but for a chair and the deputies, who sit together.
  const together = /(?:^|\s)(?:cuộc|buổi)\s$/iu.test(lead) || objects.some(isDeputy);
  const apart =
    act.word.kind !== "message" && objects.length > 1 && (many || (!together && (objects.length > 2 || act.word.kind === "courtesy-call")));
  // "A và B (đã) lần lượt tiếp C": one each.
  if (!apart && clause.subject && clause.beside.length > 0 && /lần lượt\s$/iu.test(lead)) {
    for (const subject of [...clause.beside, clause.subject]) {
      const none = tellOne(story, scene, { ...clause, subject, beside: [] });
      if (none) story.draft.trace.leftOut("engagements", act, none);
    }
    return;
  }
  for (const each of apart ? objects.map((object) => ({ ...clause, objects: [object] })) : [clause]) {
    const none = tellOne(story, scene, each);
    if (none) story.draft.trace.leftOut("engagements", act, none);
  }
}

const isDeputy = ({ person }: Actor) => person?.posts.some((post) => /^(?:Phó|Thứ trưởng)(?![\p{L}])/u.test(post.title)) === true;

/** Why it is no record of its own; null where it became one. */
function tellOne(story: Story, scene: Scene, clause: Clause): ReasonLeftOut | null {
  const { act, subject } = clause;
  if (!subject) return "nobody";
  if (clause.objects.length === 0) return "no-partner";
  // "thăm và làm việc với lãnh đạo tỉnh A": the visit itself.
  if (act.words === "làm việc" && clause.objects.every((each) => isOfPlace(story, each)) && isWithVisit(story, scene, act))
    return "repeated";
  // Greetings passed on inside a meeting are part of it.
  if (/^gửi (?:những )?lời (?!chia buồn)/u.test(act.words) && story.engagements.some((each) => isMeeting(each) || each.kind === "visit"))
    return "greeting";
  // "tiếp Đại sứ B (đến) chào từ biệt"
  const courtesy =
    act.word.subject === "host" &&
    leaveTaking.test(story.text.slice(Math.max(...clause.objects.map((each) => each.end)), scene.sentence.end));
  const objects = clause.objects.map((each) =>
    // "tiếp đoàn cấp cao Đảng …": whose country no word tells, the article's other one; a foreign host's guest is the paper's own.
    each.kind === "delegation" && each.side === null && subject.side !== null
      ? { ...each, side: subject.side === story.home ? story.other : story.home }
      : // A body named without its country is of the land in which the act takes place; with a guest from abroad, the paper's own.
        each.kind === "body" && each.side === null
        ? {
            ...each,
            side:
              visitedCountry(story, subject) ??
              seatOf(story, scene, { act, subject, each }) ??
              (subject.side === null || subject.side === story.home ? null : story.home),
          }
        : each,
  );
  const people = [subject, ...clause.beside, ...objects];
  if (!twoSides(story, people)) return "one-side";
  if (!official(people)) return "unofficial";
  // "gặp lãnh đạo tỉnh A": whom of them, another sentence has told.
  if (
    people.some((each) => isOfPlace(story, each)) &&
    story.engagements.some(
      (each) => isMeeting(each) && people.some((one) => one.person && each.participants.some(({ name }) => name === one.person?.name)),
    )
  )
    return "repeated";
  const told = people.map((actor) => nameOf(participant(actor, "participant")));
  const known = story.engagements.find(
    (each) => (isMeeting(each) || (each.kind === act.word.kind && each.kind === "ceremony")) && haveNames(each, told),
  );
  const when = whenOf(story, scene, act, clause.planned);
  const where = whereOf(story, scene, act);
  if (known && !(when.evidence.length > 0 && known.date !== null && when.date !== known.date && !overlapping(known.date, when.date))) {
    // A day of its own says more than the days of the visit.
    if (when.evidence.length > 0 && (known.date === null || (known.date.includes("/") && !when.date?.includes("/")))) {
      known.date = when.date;
      if (when.partOfDay) known.partOfDay = when.partOfDay;
    }
    if (known.place === null && where.place && scene.sentence.block.kind !== "caption" && act.word.kind !== "call")
      known.place = where.place;
    return "repeated";
  }
  if (scene.sentence.block.kind === "caption" && story.engagements.some((each) => isMeeting(each) && sameBySide(each, people)))
    return "repeated";
  // Abroad, a body that no word gives a country has that of its seat.
  const seat =
    subject.side === story.home ? objects.find((each, index) => each.kind === "body" && clause.objects[index]?.side === null)?.side : null;
  const roles = rolesOf(story, clause, { country: where.mention?.value.country ?? seat ?? null, date: when.date });
  const place = where.place ?? placeOfVisitBefore(story, scene, act, clause) ?? (clause.planned ? placeOfFrame(story, scene, act) : null);
  const evidence = { start: evidenceStart(story, scene, clause), end: Math.max(...people.map((actor) => actor.end), act.end) };
  const made = add(story, scene, {
    kind: courtesy ? "courtesy-call" : act.word.kind,
    when,
    place: act.word.kind === "message" || (act.word.kind === "call" && !where.mention?.rule.endsWith("hall")) ? null : place,
    occasion: occasionWords.exec(story.text.slice(scene.sentence.start, act.start))?.[1] ?? null,
    participants: [
      ...[...clause.beside, subject].map((each) => participant(each, roles[0])),
      ...objects.map((each) => participant(each, roles[1])),
    ],
    status: clause.cancelled ? "cancelled" : clause.planned ? "planned" : "held",
    evidence: [evidence],
    rule: `engagements/${act.words}`,
  });
  // Who is the guest may be told only later ("… sang thăm …"): the roles are settled at the end.
  if (!act.word.subject && where.mention === null)
    story.unsettled.push({
      record: made,
      first: clause.beside.length + 1,
      settle: () => rolesOf(story, { ...clause, objects }, { country: null, date: made.date }),
    });
  return null;
}

const isOfPlace = ({ text }: Story, { person, kind, start }: Actor) =>
  person === null && kind === "delegation" && /^(?:lãnh đạo|chính quyền)\s/iu.test(text.slice(start, start + 12));

const isWithVisit = ({ text }: Story, { acts, sentence }: Scene, act: Act) =>
  acts.some((other) => other.word.kind === "visit" && other.end <= act.start && /^(?:,|\svà)\s$/u.test(text.slice(other.end, act.start))) &&
  sentence.start < act.start;

/** "sẽ thăm Nhật Bản và hội đàm với …": the talks are where the visit goes. */
function placeOfVisitBefore(story: Story, scene: Scene, act: Act, clause: Clause): string | null {
  const before = scene.acts[scene.acts.indexOf(act) - 1];
  if (before?.word.kind !== "visit" || !/^[^,.;]{0,60}\svà\s$/u.test(story.text.slice(before.end, act.start))) return null;
  return (
    story.engagements.findLast(
      (each) => each.kind === "visit" && each.participants.some((one) => one.name !== null && one.name === clause.subject?.person?.name),
    )?.place ?? null
  );
}

/** "Dự kiến, trong chuyến thăm Pháp, A sẽ gặp …": what is planned within a visit is where it goes. */
function placeOfFrame(story: Story, scene: Scene, act: Act): string | null {
  const frame = scene.acts.find((other) => other.word.kind === "visit" && other.end <= act.start);
  if (!frame || !/(?:trong|nhân)\s[^,.;]{0,40}$/iu.test(story.text.slice(scene.sentence.start, frame.start))) return null;
  const place = scene.places.find((each) => each.start >= frame.end && each.start - frame.end < 40);
  return place && !/[,.;]/u.test(story.text.slice(frame.end, place.start)) ? place.value.name : null;
}

export interface Told {
  kind: EngagementRead["kind"];
  visitType?: EngagementRead["visitType"];
  when: When;
  place: string | null;
  occasion: string | null;
  participants: ParticipantRead[];
  status: EngagementRead["status"];
  evidence: Span[];
  rule: string;
}

export function add(story: Story, scene: Scene, told: Told): EngagementRead {
  const { when, ...rest } = told;
  const record: EngagementRead = {
    kind: rest.kind,
    ...(rest.visitType && { visitType: rest.visitType }),
    date: when.date,
    ...(when.partOfDay && { partOfDay: when.partOfDay }),
    place: rest.place,
    occasion: rest.occasion,
    participants: rest.participants,
    status: rest.status,
    evidence: rest.evidence,
    fields: { date: { certainty: when.certainty, evidence: when.evidence, ...(when.reason && { reason: when.reason }) } },
    confidence: when.date === null ? 0.75 : 0.9,
    rule: rest.rule,
  };
  story.engagements.push(record);
  // The same day once more, without its part, tells nothing new.
  const again = when.date === story.lastDate?.date && when.evidence.length === 0 && !when.partOfDay;
  if (isDays(when.date) && when.date !== null && !again && scene.sentence.block.kind !== "caption")
    story.lastDate = { date: when.date, ...(when.partOfDay && { partOfDay: when.partOfDay }) };
  return record;
}

const nameOf = (each: { name: string | null; organization?: string }) => (each.name ?? each.organization ?? "").toLowerCase();

const haveNames = ({ participants }: EngagementRead, names: readonly string[]) =>
  names.length === participants.length && participants.every((each) => names.includes(nameOf(each)));

/** A caption spells a name in another way: one is the same, and the other is of the same side. */
function sameBySide(record: EngagementRead, actors: readonly Actor[]): boolean {
  const told = actors.map((actor) => participant(actor, "participant"));
  return (
    record.participants.some((each) => told.some((other) => nameOf(other) === nameOf(each))) &&
    // Two names that are not of one person are two meetings.
    record.participants.every((each) => told.some((other) => other.side === each.side && other.name === each.name))
  );
}

/** One of the paper's own country with another's; two others only where one of them is an international body's. */
function twoSides(story: Story, actors: readonly Actor[]): boolean {
  const sides = new Set(actors.map((actor) => actor.side ?? (actor.person ? "international" : null)).filter((side) => side !== null));
  return sides.size > 1 && sides.has(story.home);
}

/** Somebody among them holds a post or comes as a delegation. */
function official(actors: readonly Actor[]): boolean {
  return (
    (actors.some((actor) => (actor.person?.posts.length ?? 0) > 0) ||
      actors.every((actor) => actor.kind === "delegation" || actor.kind === "body")) &&
    actors.every((actor) => actor.kind !== "body" || actor.side !== null)
  );
}

function evidenceStart(story: Story, scene: Scene, { act, subject, objects }: Clause): number {
  const first = Math.min(act.start, ...[subject, ...objects].flatMap((actor) => (actor ? [actor.start] : [])));
  // The time and place at the head of the sentence belong to the clause.
  const lead = story.text.slice(scene.sentence.start, first);
  return lead.length < 160 && !/[.;]/u.test(lead.replace(/\d[.]\d/gu, "")) ? scene.sentence.start : first;
}
