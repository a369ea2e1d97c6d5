/** Sessions of standing bodies, conferences, ceremonies and signings: together and so long, because each must know what the others leave. What is only the occasion of a visit or a meeting is none of them. */
import type { EngagementRead, ParticipantRead, Span } from "@bilateral/records";
import type { MentionOf } from "../../../../mention.ts";
import { type Actor, participant } from "./actors.ts";
import { subjectBefore } from "./clause.ts";
import { tellGathering } from "./gatherings.ts";
import { metLast, pairBefore } from "./pairs.ts";
import { add } from "./record.ts";
import type { Act, Begun, Scene, Story } from "./scene.ts";
import { receptions, tellWelcome } from "./welcome.ts";
import { isDays, none, onDaysOf, said, type When, whenOf, whereOf } from "./when-where.ts";

const numbered = /^(?:(?:\s(?:[\p{L}]+|[-–])){0,12}?\s(?:(?:lần thứ|thứ)\s[\p{L}\d]+|lần\s\d+)(?:\s\([IVXLC]+\))?|\s\d{1,3}(?=\s\p{L})),?/u;
const nameEnds =
  /[,.;)“”"]|\svà\s(?:tham\s)?dự\s|\s(?:tại|ở|từ ngày|vào|ngày|diễn ra|được|sẽ|đã|cũng|cùng|với|do|nhằm|trong|để|tổ chức|theo|có|là|đang|vừa)\s/u;
const standing =
  /liên Chính phủ|Ủy ban (?:hợp tác|hỗn hợp|liên hợp|chỉ đạo)|hai nước|hai Đảng|hai Bộ|song phương|(?:tham khảo|tham vấn) chính trị|[Đđ]ối thoại/iu;
const domestic = /Quốc hội khóa|Ban Chấp hành|Trung ương khóa|Hội đồng Nhân dân|HĐND|Chính phủ thường kỳ/iu;
const future = /(?<![\p{L}])(?:sẽ|dự kiến|sắp|chuẩn bị)(?![\p{L}])/iu;

export function tellEvent(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  if (receptions.has(act.words)) {
    tellWelcome(story, scene, act);
    return;
  }
  const told = story.engagements.length;
  if (act.word.kind === "session") tellSession(story, scene, act, before);
  else if (act.word.kind === "conference") tellConference(story, scene, act, before);
  else if (act.word.kind === "ceremony") tellCeremony(story, scene, act, before);
  else tellWitnessed(story, scene, act, before);
  if (story.engagements.length === told && (act.word.kind === "conference" || act.word.kind === "ceremony"))
    tellGathering(story, scene, act);
}

/** kỳ họp lần thứ 12 Ủy ban liên Chính phủ · phiên tham khảo chính trị lần thứ ba */
function tellSession(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  const { text } = story;
  const name = nameOf(story, scene, act);
  const words = text.slice(act.start, name.end);
  const yearly = /thường niên|thường kỳ/u.test(words) ? pairBefore(story, scene, act) : null;
  if (
    !numbered.test(text.slice(act.end, name.end)) ||
    domestic.test(words) ||
    !(yearly || standing.test(words) || countries(scene, name) > 1)
  )
    return;
  const number =
    /(?:lần thứ|thứ|lần|\p{L})\s([\p{L}\d]*\d[\p{L}\d]*)/u.exec(words)?.[1] ?? /(?:lần thứ|thứ)\s(\p{L}+)/u.exec(words)?.[1] ?? "";
  const known = story.engagements.find(
    (each) => each.kind === "session" && ` ${text.slice(each.evidence[0]?.start, each.evidence[0]?.end)} `.includes(` ${number} `),
  );
  if (known?.participants.some((each) => each.name !== null)) return;
  const lead = text.slice(Math.max(scene.sentence.start, act.start - 60), act.start);
  const chairs = /(?:đồng )?chủ trì\s$/u.test(lead);
  const takesPart = chairs || /(?:tiến hành|dự|tham dự|họp|tổ chức|tham gia)\s(?:cuộc\s)?$/u.test(lead);
  // "trong khuôn khổ chuyến thăm … kết hợp đồng chủ trì Kỳ họp …": the visitor chairs.
  const onVisit = scene.acts.some(
    (each) =>
      each.word.kind === "visit" &&
      each.word.use === "noun" &&
      each.end <= act.start &&
      !scene.actors.some((actor) => actor.start >= each.end && actor.end <= act.start && actor.kind !== "body") &&
      !/[;]/u.test(text.slice(each.end, act.start)),
  );
  const subject = takesPart ? ((onVisit ? guestOf(story) : null) ?? attendee(story, scene, act, before) ?? guestOf(story)) : null;
  const body = scene.actors.find((actor) => actor.kind === "body" && actor.start >= act.end && actor.end <= name.end + 1);
  if (known && !subject && !chairsAfter(story, scene, name)) return;
  const partner = subject && chairs ? chairBeside(story, scene, subject) : null;
  const chaired = chairsAfter(story, scene, name);
  const participants: ParticipantRead[] = yearly
    ? yearly.map((each) => participant(each, "participant"))
    : chaired
      ? chaired.map((each) => participant(each, "chair"))
      : subject
        ? [...(partner ? [partner] : []), subject].map((each) => participant(each, chairs ? "chair" : "participant"))
        : body
          ? [{ ...participant(body, "participant"), side: null }]
          : [];
  if (participants.length === 0) return;
  const tail = { start: name.end, end: Math.min(scene.sentence.end, name.end + 80) };
  const date = scene.dates.find(
    (each) => each.start >= tail.start && each.end <= tail.end && !/,\s/u.test(text.slice(tail.start, each.start)),
  );
  const place = scene.places.find(
    (each) => each.start >= tail.start && each.end <= tail.end && /(?:tại|ở)\s$/u.test(text.slice(tail.start, each.start)),
  );
  const planned = future.test(lead) || (takesPart && /(?:sang|đến|tới)\s[^,.;]*$/u.test(lead)) || /(?:chuẩn bị|hướng tới)/u.test(lead);
  // "Ngày 12/1, tại Viêng Chăn, A và B đồng chủ trì Kỳ họp …"
  const opening =
    (chairs || chaired) && !onVisit && !planned
      ? scene.dates.findLast((each) => each.end <= act.start && isDays(each.value.edtf))
      : undefined;
  const hall = opening ? whereOf(story, scene, act).place : null;
  if (known) story.engagements.splice(story.engagements.indexOf(known), 1);
  // "sang thăm và đồng chủ trì Kỳ họp … từ ngày … đến ngày …"
  const visit = chairs ? lastVisit(story, subject ?? undefined) : undefined;
  add(story, scene, {
    kind: "session",
    when: (date ?? opening) ? said((date ?? opening) as MentionOf<"date">) : visit?.date?.includes("/") ? onDaysOf(visit) : none,
    place:
      place?.value.name ??
      hall ??
      (partner ? (lastVisit(story, subject ?? undefined) ?? lastVisit(story))?.place : null) ??
      (chairs && subject && !partner && subject.side !== story.home ? "Việt Nam" : null),
    occasion: null,
    participants,
    status: planned ? "planned" : "held",
    evidence: [{ start: opening ? scene.sentence.start : act.start, end: date ? date.end : name.end }],
    rule: `engagements/${act.words}`,
  });
}

/** "… do A và B đồng chủ trì", "… dưới sự đồng chủ trì của A và B" */
function chairsAfter(story: Story, scene: Scene, name: Span): [Actor, Actor] | null {
  const { text } = story;
  const [first, second] = scene.actors.filter((actor) => actor.start >= name.end && actor.kind !== "body");
  if (!first || !second || first.side === null || second.side === null || first.side === second.side) return null;
  if (!/^,?\s(?:và|cùng)\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(text.slice(first.end, second.start))) return null;
  const lead = text.slice(name.end, first.start);
  const by =
    /(?:^|\s)do\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(lead) &&
    /^,?\s(?:cùng\s)?(?:đồng\s)?chủ trì/u.test(text.slice(second.end, second.end + 20));
  return by || /(?:chủ trì|chủ tọa)\scủa\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(lead) ? [first, second] : null;
}

/** "A và B đồng chủ trì": the other chair. */
function chairBeside(story: Story, scene: Scene, subject: Actor): Actor | null {
  const before = scene.actors[scene.actors.indexOf(subject) - 1];
  return before &&
    before.kind !== "body" &&
    before.side !== null &&
    before.side !== subject.side &&
    /^\s(?:và|cùng)\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(story.text.slice(before.end, subject.start))
    ? before
    : null;
}

/** Hội nghị … tổ chức tại … ngày … · dự Tọa đàm … Việt Nam - Lào · Tại buổi tọa đàm, A và B */
function tellConference(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  const { text } = story;
  const name = nameOf(story, scene, act);
  // A numbered conference of two sides ("Hội nghị Bộ trưởng … hai nước lần thứ 2") meets as a standing body does.
  if (
    !/thượng đỉnh|cấp cao|doanh nghiệp|xúc tiến/iu.test(text.slice(act.start, name.end)) &&
    numbered.test(text.slice(act.end, name.end)) &&
    (countries(scene, name) > 1 || /hai (?:nước|Bộ|bên|Chính phủ)/u.test(text.slice(act.start, name.end)))
  ) {
    tellSession(story, scene, act, before);
    return;
  }
  const lead = text.slice(Math.max(scene.sentence.start, act.start - 70), act.start);
  const rest = text.slice(name.end, Math.min(scene.sentence.end, name.end + 90));
  const evidence = [{ start: act.start, end: name.end }];
  const tell = (when: When, participants: ParticipantRead[], status: EngagementRead["status"], place: string | null, ends = name.end) => {
    if (
      story.engagements.some(
        (each) =>
          each.kind === "conference" &&
          (each.status === status || each.participants.length === participants.length) &&
          sameEvent(story, each, act, name),
      )
    )
      return;
    add(story, scene, {
      kind: "conference",
      when,
      place,
      occasion: null,
      participants,
      status,
      evidence: evidence.map((each) => ({ ...each, end: ends })),
      rule: `engagements/${act.words}`,
    });
  };
  const held = /^\s?(?:được\s)?(?:tổ chức|diễn ra)\s(?:tại|ở|ngày|từ|sáng|chiều)/u.test(rest);
  if (held) {
    const date = scene.dates.find((each) => each.start >= name.end && each.end <= name.end + 90);
    const place = scene.places.find((each) => each.start >= name.end && each.end <= name.end + 60);
    const guest = guestOf(story);
    if (date && place && guest) tell(said(date), [participant(guest, "participant")], "held", place.value.name, date.end);
    return;
  }
  const bilateral = countries(scene, name) > 1 || /hai nước/u.test(text.slice(act.start, name.end));
  const attends = attending.exec(lead);
  if (attends) {
    const from = act.start - lead.length + attends.index;
    const onTrip = tripOf(story, scene, from);
    const subject = attendee(story, scene, { ...act, start: from }, before) ?? onTrip;
    if (!subject) return;
    // Two sides that attend it together hold it.
    if (bilateral && chairBeside(story, scene, subject)) return;
    const planned = before?.planned === true || future.test(lead);
    scene.begun = { subject, beside: [], planned, end: name.end };
    // A conference of many is a record where a visitor is told to go to it, not where it is only what the visit is for.
    const onVisit = lastVisit(story, subject);
    const ofVisit =
      /^[^,;]{0,60}\svà\s(?:tham\s)?$/u.test(text.slice(visitBefore(scene, act)?.end ?? 0, from).slice(-90)) && visitBefore(scene, act);
    const goes =
      !ofVisit &&
      onVisit &&
      subject.side !== null &&
      name.end - act.end > 3 &&
      (before !== null || onTrip !== null || /(?:sẽ|đã|cũng)\s/u.test(attends[0]));
    const inviter = invitedBy(story, scene, name);
    if (inviter && inviter.side !== subject.side && subject.side !== null && !scene.acts.some(({ word }) => word.kind === "visit")) {
      const invited = [participant(subject, "guest"), participant(inviter, "host")];
      tell(planned ? none : whenOf(story, scene, act, false), invited, planned ? "planned" : "held", null, inviter.end);
      return;
    }
    if (!bilateral && !goes) return;
    const where = whereOf(story, scene, act);
    const place = where.mention && (where.mention.start > act.end || before) ? where.place : null;
    tell(
      goes && !planned ? whenOf(story, scene, act, false) : planned ? withinVisitOf(onVisit) : none,
      [participant(subject, /chủ trì/u.test(attends[0]) ? "chair" : subject.side === story.home ? "participant" : "guest")],
      planned ? "planned" : "held",
      place ?? (planned ? (placeSoFar(story) ?? visitFrame(story, scene, act)) : null),
    );
    return;
  }
  if (/(?:Tại|tại|Trong)\s(?:buổi|cuộc)\s$/u.test(lead)) {
    const there = scene.actors.filter((actor) => actor.start >= act.end && actor.kind !== "body");
    const host = there.find((actor) => actor.side === story.home);
    const guest = there.find((actor) => actor.side !== null && actor.side !== story.home);
    if (host && guest && /diễn ra|tổ chức|sau đó/u.test(rest))
      tell(whenOf(story, { ...scene }, act, false), [participant(host, "host"), participant(guest, "guest")], "held", null, guest.end);
    return;
  }
  if (/^\s?lần này/u.test(rest) || / lần này$/u.test(text.slice(act.start, name.end))) {
    const visit = lastVisit(story);
    if (visit) tell(onDaysOf(visit), [], "held", null);
  }
}

const attending =
  /(?:(?:đã|sẽ|cũng)\s)*(?:(?:tham\s)?(?:dự|gia)(?:(?:,|\svà)\s(?:có\s)?(?:bài\s)?(?:phát biểu(?: khai mạc)?(?: tại)?|(?:đồng\s)?chủ trì))?|(?:tham gia\s)?(?:đồng\s)?chủ trì)\s(?:buổi\s|cuộc\s|một\s|phiên khai mạc\s|lễ khai mạc\s)*$/iu;

/** "Chuyến thăm của A …, trong đó có lịch trình tham gia …": the visitor's. */
function tripOf({ text }: Story, { sentence, actors }: Scene, from: number): Actor | null {
  if (!/^Chuyến (?:thăm|công tác)/u.test(sentence.text) || !/lịch trình\s$/u.test(text.slice(sentence.start, from))) return null;
  const first = actors.find((actor) => actor.end <= from && actor.person !== null);
  return first && /\scủa\s(?:ông\s|bà\s)?$/u.test(text.slice(sentence.start, first.start)) ? first : null;
}

/** "dự Hội nghị … theo lời mời của B" */
function invitedBy({ text }: Story, { sentence, actors }: Scene, name: Span): Actor | null {
  const host = actors.find((actor) => actor.start >= name.end && actor.side !== null);
  return host &&
    host.start - name.end < 70 &&
    host.end <= sentence.end &&
    /^[^,.;]{0,40}\stheo lời mời của\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(text.slice(name.end, host.start))
    ? host
    : null;
}

/** The visit told right before in the same sentence. */
function visitBefore(scene: Scene, act: Act): Act | undefined {
  const before =
    scene.acts[scene.acts.indexOf(act) - 1] ?? scene.acts.findLast((other) => other.end <= act.start && other.words !== act.words);
  return before?.word.kind === "visit" ? before : undefined;
}

function withinVisitOf(visit: EngagementRead | undefined): When {
  return visit?.date?.includes("/") ? onDaysOf(visit) : none;
}

/** "Trong chuyến thăm Nhật Bản lần này, …": where it is planned. */
function visitFrame(story: Story, scene: Scene, act: Act): string | null {
  const frame = scene.acts.find((other) => other.word.kind === "visit" && other.end <= act.start);
  const place = frame && scene.places.find((each) => each.start >= frame.end && each.start - frame.end < 30);
  return place && /(?:Trong|trong|Nhân|nhân)\s[^,.;]{0,30}$/u.test(story.text.slice(scene.sentence.start, frame.start))
    ? place.value.name
    : null;
}

/** dự lễ kỷ niệm … · dự lễ khai trương … */
function tellCeremony(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  const { text } = story;
  const lead = text.slice(Math.max(scene.sentence.start, act.start - 80), act.start);
  const attends = /(?:(ông|bà|Ông|Bà)\s(?:vừa\s|đã\s)?)?(?:tham\s)?dự\s(?:buổi\s)?$/u.exec(lead);
  if (!attends || /sang\s[^,.;]{0,20}$/u.test(lead.slice(0, attends.index))) return;
  const at = act.start - attends[0].length;
  const subject =
    before?.subject ??
    (attends[1]
      ? (scene.actors.findLast((actor) => actor.end <= at && actor.person) ?? null)
      : subjectBefore(story, scene, { start: at, end: act.end }));
  if (!subject || subject.side === null || subject.plural) return;
  // Two sides that attend it together hold it.
  if (chairBeside(story, scene, subject)) return;
  const planned = before?.planned === true || future.test(lead);
  if (subject.side === story.home && lastVisit(story, subject) === undefined) return;
  const name = nameOf(story, scene, act);
  const end = clauseEnd(story, scene, name.end);
  if (story.engagements.some((each) => each.kind === "ceremony" && each.participants.some((one) => one.name === subject.person?.name)))
    return;
  add(story, scene, {
    kind: "ceremony",
    when: planned ? none : ownDay(whenOf(story, scene, act, false)),
    place: planned ? placeSoFar(story) : whereOf(story, scene, act).place,
    occasion: /kỷ niệm\s(.{4,120})/u.exec(text.slice(act.start, end))?.[1] ?? null,
    participants: [participant(subject, "guest")],
    status: planned ? "planned" : "held",
    evidence: [{ start: at, end }],
    rule: `engagements/${act.words}`,
  });
}

/** A day that the sentence gives, or of which it plainly goes on. */
const ownDay = (when: When) => (when.evidence.length > 0 || when.reason?.startsWith("goes on") ? when : none);

const joint =
  /(?<![\p{L}])((?:các )?(?:doanh nghiệp )?(?:hai|2) (?:bên|nước|Bộ|bộ|Chính phủ|Ban|cơ quan)|(?:các |nhiều )?(?:doanh nghiệp|DN|bộ, ngành|địa phương|đối tác) (?:của )?(?:hai|2) (?:bên|nước))[^,.;]{0,24}$/iu;

/** "hai bên (đã, sẽ) ký …" */
export function tellSigning(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  const { text } = story;
  const lead = text.slice(Math.max(scene.sentence.start, act.start - 60), act.start);
  if (/chứng kiến\s(?:việc\s|lễ\s|buổi\s|nghi thức\s)*$/u.test(lead)) {
    tellWitnessed(story, scene, act, before);
    return;
  }
  const found = joint.exec(lead);
  const pair = signers(story, scene, act);
  if (pair) {
    tellSigners(story, scene, act, pair);
    return;
  }
  // At the head of a sentence "Hai bên" may be anybody, until two sides have met in the article.
  if (found && /^Hai/u.test(found[1] ?? "") && story.engagements.length === 0) return;
  if (!found || /(?:được|đã được|cần|nên|để|sớm|việc)\s$/u.test(lead)) return;
  const planned = future.test(found[0]);
  if (act.words !== "ký được" && !document.test(text.slice(act.end, act.end + 70))) return;
  if (story.engagements.some((each) => each.kind === "signing")) return;
  const when = planned ? none : whenOf(story, scene, act, false);
  const visit = lastVisit(story);
  const companies = /doanh nghiệp/iu.test(found[1] ?? "");
  add(story, scene, {
    kind: "signing",
    when: when.date === null && !planned && visit ? onDaysOf(visit) : when,
    place: null,
    occasion: null,
    participants: companies ? [{ name: null, organization: found[1] ?? "", side: null, role: "participant" }] : [],
    status: planned ? "planned" : "held",
    evidence: [{ start: act.start - found[0].length, end: clauseEnd(story, scene, act.end) }],
    rule: `engagements/${act.words}`,
  });
}

const toSign = /^,?\s(?:thay mặt [^,.;]{4,60}\s)?(?:(?:đã|sẽ|cùng|cùng nhau|vừa|tiến hành)\s)+$/u;
const document =
  /^\s(?:kết\s)?(?:[^,.;]{0,30}\s)?(?:biên bản|bản ghi nhớ|thỏa thuận|thoả thuận|hiệp định|kế hoạch|chương trình|tuyên bố|hợp đồng|văn kiện|nghị định thư|ý định thư|quy chế)/iu;

/** "hai Bộ trưởng đã ký …" */
const bothOfThem =
  /(?<![\p{L}])hai\s(?:nhà lãnh đạo|vị lãnh đạo|Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Ngoại trưởng)(?:\s\p{Lu}\p{L}+(?:\s\p{Ll}+)?)?\s(?:(?:đã|sẽ|cùng|cùng nhau|vừa|tiến hành)\s)+$/iu;

/** "A và B đã ký Bản ghi nhớ …": who sign, of both sides. */
function signers(story: Story, scene: Scene, act: Act): [Actor, Actor] | null {
  if (!document.test(story.text.slice(act.end, act.end + 70))) return null;
  const told = story.engagements.some((each) => each.kind === "signing");
  if (!told && bothOfThem.test(story.text.slice(Math.max(scene.sentence.start, act.start - 70), act.start))) return metLast(story);
  const [first, second] = scene.actors.filter((actor) => actor.end <= act.start).slice(-2);
  if (!first || !second || first.side === null || second.side === null || first.side === second.side) return null;
  if (!/^,?\s(?:và|cùng|với)\s(?:ông\s|bà\s|đồng chí\s)?$/u.test(story.text.slice(first.end, second.start))) return null;
  return toSign.test(story.text.slice(second.end, act.start)) ? [first, second] : null;
}

function tellSigners(story: Story, scene: Scene, act: Act, pair: readonly [Actor, Actor]): void {
  const planned = future.test(story.text.slice(pair[1].end, act.start));
  add(story, scene, {
    kind: "signing",
    when: whenOf(story, scene, act, planned),
    place: whereOf(story, scene, act).place,
    occasion: null,
    participants: pair.map((each) => participant(each, "participant")),
    status: planned ? "planned" : "held",
    evidence: [{ start: pair[0].end > 0 ? pair[0].start : act.start, end: clauseEnd(story, scene, act.end) }],
    rule: `engagements/${act.words}`,
  });
}

/** "A và B chứng kiến lễ ký …" */
function tellWitnessed(story: Story, scene: Scene, act: Act, before: Begun | null): void {
  const { text } = story;
  const lead = text.slice(Math.max(scene.sentence.start, act.start - 60), act.start);
  const found =
    /(?:đã\s|sẽ\s|cùng\s|nhau\s|tham dự và\s)*(?:chứng kiến|dự|chủ trì)\s(?:việc\s|buổi\s|nghi thức\s|lễ\s)*$/u.exec(lead) ??
    /(?<=\s)tại\s$/u.exec(scene.sentence.block.kind === "caption" ? lead : "");
  if (!found || story.engagements.some((each) => each.kind === "signing")) return;
  const last = story.engagements.findLast((each) => each.kind === "talks" || each.kind === "meeting");
  const several = /(?<![\p{L}])hai\s[\p{L}\s]{2,30}$/u.test(lead.slice(0, found.index));
  const subject = several ? null : (before?.subject ?? subjectBefore(story, scene, { start: act.start - found[0].length, end: act.end }));
  const partner = subject ? chairBeside(story, scene, subject) : null;
  const participants =
    several && last
      ? last.participants.map((each) => ({ ...each, role: "participant" as const }))
      : subject
        ? [...(partner ? [partner] : []), subject].map((each) => participant(each, "participant"))
        : [];
  if (
    participants.length === 0 ||
    (participants.every((each) => each.side === story.home) && !last && !(subject && lastVisit(story, subject)))
  )
    return;
  const planned = future.test(found[0]) || before?.planned === true;
  add(story, scene, {
    kind: "signing",
    when: planned ? withinVisitOf(lastVisit(story)) : whenOf(story, scene, act, false),
    place: null,
    occasion: null,
    participants,
    status: planned ? "planned" : "held",
    evidence: [
      {
        start: several ? Math.max(scene.sentence.start, act.start - found[0].length - 30) : (partner?.start ?? subject?.start ?? act.start),
        end: clauseEnd(story, scene, act.end),
      },
    ],
    rule: `engagements/${act.words}`,
  });
}

const jubilee = /(trong năm (20\d\d), )?hai nước\s(?:đang|sẽ|cùng|cùng nhau)[^,.;]{0,40}kỷ niệm\s([^.;]{8,160})/u;

/** "Trong năm …, hai nước đang tổ chức kỷ niệm …": a year's celebration by both. */
export function tellJubilee(story: Story, scene: Scene): void {
  const found = jubilee.exec(scene.sentence.text);
  if (!found || story.engagements.some((each) => each.kind === "ceremony")) return;
  const start = scene.sentence.start + found.index;
  const date = scene.dates.find(
    (each) => /^\d{4}$/u.test(each.value.edtf ?? "") && Math.abs(each.end - start) < 40 + (found[1]?.length ?? 0),
  );
  if (!date) return;
  add(story, scene, {
    kind: "ceremony",
    when: said(date),
    place: null,
    occasion: found[3] ?? null,
    participants: [],
    status: /sẽ/u.test(found[0].slice(0, 40)) ? "planned" : "held",
    evidence: [{ start, end: start + found[0].length }],
    rule: "engagements/kỷ niệm",
  });
}

/** Who attends: the one right before "(sang) dự", else the subject that the list of acts shares. */
function attendee(story: Story, scene: Scene, act: Act, before: Begun | null): Actor | null {
  const lead = story.text.slice(Math.max(scene.sentence.start, act.start - 70), act.start);
  const verb =
    /(?:(?:sang|đến|tới)\s(?:Việt Nam\s)?)?(?:(?:đã|sẽ)\s)?(?:(?:tham\s)?dự|chủ trì|đồng chủ trì|tiến hành|tham gia)(?:\svà\s(?:đồng\s)?chủ trì)?\s(?:buổi\s|cuộc\s)?$/u.exec(
      lead,
    )?.[0].length ?? 0;
  const from = act.start - verb;
  const near = scene.actors.findLast((actor) => actor.end <= from && from - actor.end < 12 && actor.kind !== "body");
  return before?.subject ?? near ?? subjectBefore(story, scene, { start: from, end: act.end });
}

function nameOf(story: Story, scene: Scene, act: Act): Span {
  const rest = story.text.slice(act.end, scene.sentence.end);
  const number = numbered.exec(rest)?.[0].length ?? 0;
  const stop = nameEnds.exec(rest.slice(number));
  // "dự tọa đàm và gặp gỡ …": the next act is no part of the name.
  const next = scene.acts.find(
    (other) => other.start > act.end + number && /\svà\s$/u.test(story.text.slice(other.start - 4, other.start)),
  );
  return {
    start: act.start,
    end: Math.min(act.end + number + (stop ? stop.index : rest.length - number), next ? next.start - 4 : Number.POSITIVE_INFINITY),
  };
}

function clauseEnd(story: Story, scene: Scene, from: number): number {
  const rest = story.text.slice(from, scene.sentence.end);
  return from + Math.min(rest.search(/[,.;](?!\d)|$/u), 200);
}

function countries(scene: Scene, span: Span): number {
  return new Set(scene.countries.filter((place) => place.start >= span.start && place.end <= span.end).map((place) => place.value.country))
    .size;
}

function lastVisit(story: Story, actor?: Actor): EngagementRead | undefined {
  return story.engagements.findLast(
    (each) => each.kind === "visit" && (!actor || each.participants.some((one) => one.name !== null && one.name === actor.person?.name)),
  );
}

function guestOf(story: Story): Actor | null {
  const guest = story.engagements
    .flatMap((each) => (each.kind === "visit" ? each.participants : []))
    .findLast((each) => each.role === "guest" && each.name !== null);
  const person = guest?.name ? story.draft.people.find((each) => each.name === guest.name) : undefined;
  return person ? { start: 0, end: 0, person, organization: null, side: person.side, kind: "person", plural: false } : null;
}

/** Where the last planned act takes place: the next ones of the list are there too. */
function placeSoFar(story: Story): string | null {
  return story.engagements.findLast((each) => each.status === "planned" && each.place !== null)?.place ?? null;
}

function sameEvent(story: Story, each: EngagementRead, act: Act, name: Span): boolean {
  const [evidence] = each.evidence;
  const words = (span: Span | undefined) => story.text.slice(span?.start, span?.end).toLowerCase();
  return words(evidence).startsWith(words({ start: act.start, end: name.end }).slice(0, 24));
}
