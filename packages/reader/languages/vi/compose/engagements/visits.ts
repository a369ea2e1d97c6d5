/** Visits, told by a verb, a noun or what they are for. Long, because who, where and when of a visit are read from the same few words. */
import type { EngagementRead, SideCode, VisitType } from "@bilateral/records";
import type { MentionOf } from "../../../../mention.ts";
import type { ReasonLeftOut } from "../../../../trace.ts";
import { isSomeDay } from "../dates/days.ts";
import { type Actor, participant } from "./actors.ts";
import { besideOf, subjectBefore, theDelegation } from "./clause.ts";
import { add } from "./record.ts";
import { overlapping } from "./roles.ts";
import type { Act, Begun, Scene, Story } from "./scene.ts";
import { isSight, sightAt, tellSight } from "./sights.ts";
import { isDays, monthOf, none, said, type When, whenOf } from "./when-where.ts";

const types: readonly (readonly [RegExp, VisitType])[] = [
  [/cấp [Nn]hà nước|cấp quốc gia/u, "state"],
  [/chính thức/u, "official"],
  [/hữu nghị/u, "friendship"],
  [/làm việc|công tác/u, "working"],
];
const strength: Record<VisitType, number> = { state: 4, official: 3, friendship: 2, working: 1, other: 0 };
/** Between "thăm" and where. */
const toPlace =
  /^(?:[\s,]+(?:và|làm việc|chính thức|cấp [Nn]hà nước|cấp cao|cấp quốc gia|cấp|hữu nghị|thiện chí|lại|nước|đất nước|tại|với|lãnh đạo|chính quyền|các|cơ quan|đơn vị|đối tác|địa phương|tổ chức|bộ|ngành|tới|đến|ở|sang|kết hợp|song phương|xã giao|công tác|của|lần đầu tiên|đầu tiên|tốt đẹp|ngắn|một số nước|thành công|lịch sử))*\s$/u;
const toThatCountry =
  /^(?:\s(?:và|làm việc|chính thức|cấp [Nn]hà nước|cấp cao|hữu nghị|lại|tới|đến|tại|ở))*\s(?:đất )?nước (?:này|chủ nhà|bạn)(?![\p{L}])/u;
const arriving = /(?:đến|tới|rời|sang|đặt chân đến|ở)\s(?:thăm\s)?(?:sân bay[^,.;]{0,40})?$/u;
const invited = /(?<![\p{L}])(?:(?<!(?:theo|nhận) lời )mời|mong|mong muốn|hy vọng|chờ|thu xếp|sớm|chuyển lời)(?![\p{L}])[^.;]{0,160}$/iu;
/** "thăm và nói chuyện với bà con kiều bào" is among compatriots. */
const compatriots =
  /^(?:,|\svà)?\s?(?:nói chuyện|gặp gỡ|gặp mặt|chúc Tết|động viên|tặng quà)?(?:\svới|\scho|,)?\s?(?:các\s|đông đảo\s|đại diện\s)?(?:bà con|kiều bào|Việt kiều|cộng đồng người Việt|cán bộ,? (?:nhân viên|chiến sĩ))/u;
const severalSights =
  /^(?:,?\s(?:và\s)?(?:khảo sát|tham quan|làm việc|với|tại|tới|đến))*\s(?:nhiều|một số|các|những|vài)\s(?:địa điểm|cơ sở|điểm|công trình|doanh nghiệp|đơn vị|mô hình|địa danh|di tích|gia đình|trường|nhà máy|khu)(?![\p{L}])/u;
/** On the way to it. */
const leaving = /(?<![\p{L}])lên đường(?: đi| sang| tới| đến)?\s$/iu;
const someTime = /thời gian (?:thích hợp|thuận lợi|phù hợp|tới|sớm nhất)/u;
const lately = /vừa qua|gần đây|vừa rồi|mới đây/u;
/** "Mới đây, A đã có chuyến thăm …" */
const latelyBefore = /(?:^|[,;.]\s)(?:mới đây|vừa qua|gần đây|thời gian qua)(?:nhất)?,\s[^.;]{0,80}$/iu;
const future = /(?<![\p{L}])(?:sẽ|dự kiến|sắp|chuẩn bị|dự định|có kế hoạch|tới đây|sắp tới)(?![\p{L}])/iu;
const host = /(?:[Tt]heo|[Nn]hận) lời mời của\s(?:ông\s|bà\s|đồng chí\s|ngài\s)?$/u;
const occasion =
  /(?<![\p{L}])(?:nhân dịp dự|nhân dịp|vào dịp(?: hai nước)?|và (?:tham )?dự|để (?:tham )?dự|tham dự|nhân(?!\s(?:dân|viên|loại|lực|sự|tố|quyền|đạo|văn)))\s((?:kỷ niệm\s)?[^,.;]{6,120})/u;

/** Nga · chuyến thăm chính thức của … từ ngày … · đang ở thăm · bắt đầu chuyến thăm. Returns why it is no visit of its own; null where it became one. */
export function tellVisit(story: Story, scene: Scene, act: Act, shared: Begun | null): ReasonLeftOut | null {
  const { text } = story;
  const { sentence } = scene;
  const lead = text.slice(sentence.start, act.start);
  // "mời A thăm … khi B thăm …": what comes after "khi" did take place.
  const scope = lead.slice(Math.max(0, lead.length - 170, lead.search(/\s(?:khi|lúc|trong khi)\s(?!.*\s(?:khi|lúc|trong khi)\s)/u)));
  if (/(?:các|những|nhiều|mọi)\s$/iu.test(lead)) return "plural";
  if (invited.test(scope)) return "not-fixed";
  if (act.word.use === "verb" && severalSights.test(text.slice(act.end, act.end + 60)) && !sightAt(story, scene, act)) return "plural";
  if (compatriots.test(text.slice(act.end, act.end + 90))) return "own-people";
  const noun = act.word.use === "noun";
  if (noun && takesPlace.test(text.slice(act.end, sentence.end)) && lead.trim() === "") return tellDays(story, scene, act);
  const sight = noun ? null : sightAt(story, scene, act);
  let places = sight ? [] : placesOf(story, scene, act);
  const owner = noun
    ? (ownerOf(story, scene, act, places) ?? sameVisitor(story, scene, act) ?? justReceived(story, scene, { places, lead }))
    : null;
  // "chuyến thăm của A tới Lào"
  if (owner && owner.end > act.end) {
    const later = placesOf(story, scene, { ...act, end: owner.end });
    if (later.some((each) => each.start >= owner.end)) places = later;
  }
  const named =
    owner ??
    shared?.subject ??
    subjectBefore(story, scene, act) ??
    theDelegation(story, scene, act) ??
    subjectLater(story, scene, act, places);
  const guest = guestAmong(scene, act, named, places[0]?.value.country ?? null, lead);
  const hosts = hostsOf(story, scene, act).filter((each) => !guest || each.side === null || each.side !== guest.side);
  if (!guest && noun && hosts.length > 0)
    addHosts(
      story.engagements.findLast((each) => each.kind === "visit"),
      hosts,
    );
  if (!guest || guest.plural) return guest ? "plural" : "nobody";
  if (!noun && guest.end <= act.start)
    scene.begun = {
      subject: guest,
      beside: shared?.beside ?? besideOf(story, scene, guest),
      planned: shared?.planned === true || future.test(text.slice(guest.end, act.start)),
      end: Math.max(act.end, ...places.map((each) => each.end)),
    };
  if (sight || isSight(act)) {
    const planned = shared?.planned === true || future.test(text.slice(guest.end <= act.start ? guest.end : sentence.start, act.start));
    return tellSight(story, scene, act, { guest, sight, planned, shared });
  }
  const guestSide = guest.side ?? (places.some((each) => each.value.country === story.home) ? story.other : null);
  if (places.length === 0 && act.word.use === "verb") places = placeLater(story, scene, act);
  if (places.length === 0 && /^[^,.;]{0,24}\s(?:hai|2) nước(?![\p{L}])/u.test(text.slice(act.end, sentence.end)))
    places = countriesOf(scene, hosts);
  const place = places.find((each) => each.value.country !== guestSide || each.value.country === null) ?? null;
  if (places.length > 0 && !place) return "one-side";
  const tail = tailOf(story, scene, act, owner, places);
  const tailText = text.slice(act.end, tail);
  const ownDate =
    scene.dates.find((date) => date.start >= act.start && date.end <= tail + 1 && date.rule !== "dates/year of a name") ??
    stretchOfDays(scene, act) ??
    dateRightBefore(story, scene, guest);
  const stretch = text.slice(
    guest.end <= act.start ? guest.end : Math.max(sentence.start, act.start - 30),
    noun && guest.start > act.end ? tail : act.end,
  );
  const soon = scene.dates.some((date) => date.start >= act.start && date.end <= tail + 1 && isAhead(date));
  const planned =
    future.test(stretch) ||
    soon ||
    future.test(tailText.slice(0, 60)) ||
    /^(?:Dự kiến|Theo kế hoạch)/u.test(sentence.text) ||
    leaving.test(lead);
  if (planned && someTime.test(text.slice(act.end, act.end + 90))) return "not-fixed";
  const underway = story.engagements.find(
    (each) =>
      each.kind === "visit" &&
      each.participants.some((one) => (one.name !== null ? one.name === guest.person?.name : one.organization === guest.organization)),
  );
  const abroad =
    place?.value.country ?? (place ? null : hostCountry(story, guestSide, text.slice(Math.max(sentence.start, act.start - 30), act.end)));
  // "chuyến thăm (lần này) của Tổng thống A": a guest from abroad comes to the paper's own country.
  const owned = noun && owner !== null && guest === owner && !underway && guestSide !== null;
  const implied = owned ? (guestSide === story.home ? null : story.home) : null;
  if (!place && !abroad && !implied && !(underway && ownDate)) return "no-place-or-day";
  if (abroad !== null && abroad === guestSide) return "one-side";
  if (guestSide === story.home && abroad === null && !underway) return "no-place-or-day";
  const visitType = typeOf(tailText.slice(0, 60), text.slice(act.start, act.end));
  const isTown = isActInTown(story, scene, act, place);
  const when =
    isTown && !ownDate
      ? whenOf(story, scene, act, planned)
      : whenOfVisit(story, scene, act, { ownDate: ownDate ?? null, planned, tailText, lead });
  const where = placeName(story, places, place);
  const known = story.engagements.find((each) => isSameVisit(story, each, guest, where, ownDate ? when.date : undefined, { isTown }));
  if (known) {
    if (visitType && strength[visitType] > strength[known.visitType ?? "other"]) known.visitType = visitType;
    if (ownDate && (known.date === null || !known.date.includes("/"))) {
      known.date = when.date;
      delete known.partOfDay;
    }
    addHosts(known, hosts);
    known.occasion ??= occasion.exec(text.slice(act.end, sentence.end))?.[1] ?? null;
    if (guest.person && known.participants.every((one) => one.name === null)) known.participants[0] = participant(guest, "guest");
    return "repeated";
  }
  const start = Math.min(act.start, guest.start);
  add(story, scene, {
    kind: "visit",
    visitType: visitType ?? "other",
    when,
    place: where ?? ((abroad ?? implied) === story.home ? "Việt Nam" : null),
    occasion: occasion.exec(text.slice(act.end, sentence.end))?.[1] ?? null,
    participants: [
      ...[...besideOf(story, scene, guest), guest].map((each) => ({ ...participant(each, "guest"), side: guestSide })),
      ...hosts.map((each) => participant(each, "host")),
    ],
    status: planned ? "planned" : "held",
    evidence: [{ start: isArrival(lead) ? sentence.start : start, end: Math.max(act.end, tail, guest.end) }],
    rule: `engagements/${act.words}${isTown ? " town" : ""}`,
  });
  return null;
}

/** "Chuyến thăm (này) diễn ra từ … đến …": of the visit told last. */
const takesPlace =
  /^(?:\s(?:chính thức|này|lần này|cấp \p{L}+ \p{L}+)){0,3}\s(?:(?:sẽ|được|dự kiến)\s)*(?:diễn ra|kéo dài|bắt đầu|được thực hiện)(?![\p{L}])/u;

function tellDays(story: Story, scene: Scene, act: Act): ReasonLeftOut {
  const visit = story.engagements.findLast((each) => each.kind === "visit" && !each.rule.endsWith(" sight"));
  const days = scene.dates.find((date) => date.start >= act.end && isDays(date.value.edtf));
  if (!visit) return "nobody";
  if (days && !visit.date?.includes("/")) visit.date = days.value.edtf;
  addHosts(visit, hostsOf(story, scene, act));
  return "repeated";
}

/** "đã đến thăm (và làm việc tại) thành phố A": an act of its own, not the name of the whole visit, as "đang ở thăm A" and "chuyến thăm A" are. */
function isActInTown(story: Story, scene: Scene, act: Act, place: MentionOf<"place"> | null): boolean {
  return (
    act.word.use === "verb" &&
    place?.rule === "places/town" &&
    place.start >= act.end &&
    !/(?:đang|đang ở|trong thời gian|nhân dịp|(?<!phu )nhân|lần|buổi)\s(?:ở\s|sang\s)?$/iu.test(
      story.text.slice(Math.max(scene.sentence.start, act.start - 24), act.start),
    ) &&
    !/đang dẫn đầu/u.test(story.text.slice(scene.sentence.start, act.start))
  );
}

/** "A (đã) hội đàm với B trong khuôn khổ chuyến thăm …": the one who does not come from there. */
function guestAmong(scene: Scene, act: Act, named: Actor | null, country: SideCode | null, lead: string): Actor | null {
  if (
    act.word.use !== "noun" ||
    country === null ||
    (named && named.side !== country) ||
    !/(?:[Tt]rong|[Nn]hân)\s(?:khuôn khổ\s)?$/u.test(lead)
  )
    return named;
  const away = scene.actors.filter(
    (actor) => actor.end <= act.start && actor.kind !== "body" && actor.side !== null && actor.side !== country,
  );
  return away.at(-1) ?? named;
}

function addHosts(visit: EngagementRead | undefined, hosts: readonly Actor[]): void {
  for (const each of hosts) {
    const made = participant(each, "host");
    if (visit && !visit.participants.some((one) => one.name === made.name && one.organization === made.organization))
      visit.participants.push(made);
  }
}

/** "theo lời mời của A (và B)" */
function hostsOf(story: Story, scene: Scene, act: Act): Actor[] {
  // Of two visits in a sentence the invitation after the second is to the second.
  const next = scene.acts.find((other) => other.word.kind === "visit" && other.start > act.end)?.start ?? scene.sentence.end;
  const at = scene.actors.findIndex(
    (actor) => actor.start < next && host.test(story.text.slice(Math.max(scene.sentence.start, actor.start - 40), actor.start)),
  );
  const [first, second] = at < 0 ? [] : scene.actors.slice(at, at + 2);
  if (!first) return [];
  const gap = second ? story.text.slice(first.end, second.start) : "";
  return second && (/^\s(?:và|cùng)\s$/u.test(gap) || (gap === ", " && second.side !== null && second.side === first.side))
    ? [first, second]
    : [first];
}

/** The country or town that is visited: right after the words, else right before ("tới Lào thăm"). */
function placesOf(story: Story, scene: Scene, act: Act): MentionOf<"place">[] {
  const { text } = story;
  const after: MentionOf<"place">[] = [];
  let end = act.end;
  for (const place of scene.places) {
    if (place.start < act.end) continue;
    const gap = text.slice(end, place.start);
    if (after.length === 0 ? toPlace.test(gap) : /^(?:\svà\s|,\s(?:tỉnh\s|thành phố\s)?)$/u.test(gap)) {
      after.push(place);
      end = place.end;
    } else break;
  }
  if (after.length > 0) return after;
  // "thăm chính thức nước này": the country spoken of last.
  if (toThatCountry.test(text.slice(act.end, scene.sentence.end))) {
    const spoken = scene.countries.findLast((place) => place.end <= act.start && place.value.country !== story.home);
    if (spoken) return [spoken];
  }
  return scene.places
    .filter(
      (place) =>
        place.end <= act.start &&
        act.start - place.end < 90 &&
        arriving.test(text.slice(Math.max(scene.sentence.start, place.start - 50), place.start)) &&
        !/[.;]/u.test(text.slice(place.end, act.start)),
    )
    .slice(-1);
}

/** "theo lời mời của A và B, … thăm hai nước": the countries of those who invite. */
function countriesOf(scene: Scene, hosts: readonly Actor[]): MentionOf<"place">[] {
  return hosts.flatMap((each) => scene.countries.find((place) => place.start >= each.start && place.end <= each.end) ?? []);
}

/** "đã thăm và tiến hành … tại Lào": where, some words on. */
function placeLater(story: Story, scene: Scene, act: Act): MentionOf<"place">[] {
  const found = scene.places.find(
    (place) =>
      place.start >= act.end &&
      place.start - act.end < 160 &&
      /(?:tại|ở)\s$/u.test(story.text.slice(act.end, place.start)) &&
      !/[;]/u.test(story.text.slice(act.end, place.start)),
  );
  return found ? [found] : [];
}

/** "từ ngày 3 đến 5/4" anywhere in a sentence that gives no other date. */
function stretchOfDays(scene: Scene, act: Act): MentionOf<"date"> | undefined {
  const days = scene.dates.filter((date) => /^[\dX]{4}-\d\d-\d\d\//u.test(date.value.edtf ?? ""));
  const [only, ...more] = days;
  if (!only || more.length > 0 || only.start < act.end) return undefined;
  // Another visit or a meeting between takes the days for itself.
  const between = scene.acts.some(
    (other) => other.start >= act.end && other.end <= only.start && other.word.use !== "event" && other.words !== "làm việc",
  );
  return between ? undefined : only;
}

/** "tháng 3/2016, A thăm …": the time stands right before who comes. */
function dateRightBefore(story: Story, scene: Scene, guest: Actor): MentionOf<"date"> | undefined {
  const date = scene.dates.findLast((each) => each.end <= guest.start);
  return date &&
    date.value.edtf !== null &&
    !isSomeDay(date.value.edtf) &&
    /^,?\s(?:nguyên\s|cựu\s|ông\s|bà\s)?$/u.test(story.text.slice(date.end, guest.start)) &&
    date.start - scene.sentence.start > 8
    ? date
    : undefined;
}

/** "chuyến thăm … của A" */
function ownerOf(story: Story, scene: Scene, act: Act, places: readonly MentionOf<"place">[]): Actor | null {
  const { text } = story;
  const end = Math.max(act.end, ...places.map((place) => place.end));
  for (const from of [act.end, end]) {
    const next = scene.actors.find((actor) => actor.start >= from);
    if (
      next &&
      !/lời mời của\s/u.test(text.slice(act.end, next.start)) &&
      /^(?:[\s,]+[\p{L}\s,]{0,50}?)?\scủa\s(?:đồng chí\s|ông\s|bà\s|ngài\s|cá nhân\s|các\s)?$/u.test(
        text.slice(act.end, next.start).replace(/\([^)]*\)/gu, ""),
      )
    )
      return next;
  }
  const bare = /^[^.;,]{0,60}\scủa\s(Đoàn|ông|bà|Ngài)(?![\p{L}]|\s(?:đại biểu|\p{Lu}))/u.exec(text.slice(act.end, scene.sentence.end));
  if (bare && story.chiefGuest) {
    const at = act.end + bare[0].length;
    return {
      start: at - (bare[1]?.length ?? 0),
      end: at,
      person: story.chiefGuest,
      organization: null,
      side: story.chiefGuest.side,
      kind: "pronoun",
      plural: false,
    };
  }
  return null;
}

/** "Chuyến thăm của A là chuyến thăm Lào đầu tiên của …": the same who is told right before. */
function sameVisitor(story: Story, scene: Scene, act: Act): Actor | null {
  const first = scene.acts.find((other) => other.word.kind === "visit" && other.word.use === "noun");
  if (!first || first.end >= act.start || !/^[^.;]{0,160}\s(?:là|cũng là|đồng thời là)\s$/u.test(story.text.slice(first.end, act.start)))
    return null;
  return ownerOf(story, scene, first, []);
}

/** "A tiếp B, trong khuôn khổ chuyến thăm (Việt Nam)": the visit of the one received. */
function justReceived(story: Story, scene: Scene, { places, lead }: { places: readonly MentionOf<"place">[]; lead: string }): Actor | null {
  if (!/(?:trong khuôn khổ|nhân|nhân dịp)\s$/u.test(lead) || (places[0] && places[0].value.country !== story.home)) return null;
  const met = story.engagements.at(-1);
  if (!met || (met.evidence[0]?.start ?? 0) < scene.sentence.start) return null;
  const name = met.participants.find((each) => each.role === "guest" && each.name !== null && each.side !== story.home)?.name;
  return name ? (scene.actors.find((actor) => actor.person?.name === name) ?? null) : null;
}

/** "Trong khuôn khổ chuyến thăm Lào, ngày 3/4, A …", "Bày tỏ vui mừng sang thăm Việt Nam, B …" */
function subjectLater(story: Story, scene: Scene, act: Act, places: readonly MentionOf<"place">[]): Actor | null {
  const country = places[0]?.value.country ?? null;
  const next = scene.actors.find(
    (actor) => actor.start >= act.end && actor.kind !== "body" && (country === null || actor.side !== country),
  );
  if (next && next.start - act.end > 260) return null;
  if (!next) return null;
  const gap = story.text.slice(act.end, next.start).replace(/(\d)[.](\d)/gu, "$1/$2");
  if (!/,\s(?:[^.;]{0,60},\s)?$|,\s[^.;,]{0,40}$/u.test(gap)) return null;
  return /[.;]/u.test(story.text.slice(act.end, next.start).replace(/\d[.]\d/gu, "")) ? null : next;
}

/** The end of the words about the visit. */
function tailOf(story: Story, scene: Scene, act: Act, owner: Actor | null, places: readonly MentionOf<"place">[]): number {
  const from = Math.max(act.end, ...places.map((place) => place.end), owner && owner.start >= act.end ? owner.end : 0);
  const rest = story.text.slice(from, scene.sentence.end);
  const stop = /^(?:\s\([^)]{0,25}\)|\d[.]\d|\.(?=\S)|(?!\s(?:kể từ|từ khi|sau khi|trước khi|khi)\s)[^,.;()])*/u.exec(
    rest.replace(/(?<=[\p{L}])\.(?=\p{Lu})/gu, "_"),
  );
  const length = stop?.[0].length ?? 0;
  // Dates a few words on still belong to the visit; another act does not.
  const nextAct = scene.acts.find((other) => other.start >= from && other.words !== "làm việc");
  return Math.min(from + length, nextAct && nextAct.start > act.end ? nextAct.start : Number.POSITIVE_INFINITY);
}

function typeOf(tail: string, words: string): VisitType | null {
  const close =
    /^(?:[\s,]+(?:và|làm việc|chính thức|cấp|[Nn]hà nước|cao|hữu nghị|quốc gia|thiện chí|công tác|tốt đẹp|thành công)(?![\p{L}]))+/u.exec(
      tail,
    )?.[0] ?? "";
  const further = /\s(?:và|,)?\s?(?:làm việc|thăm, làm việc)(?=\s(?:tại|ở)|$|\.)/u.exec(tail)?.[0] ?? "";
  for (const [pattern, type] of types)
    if (pattern.test(close) || pattern.test(further) || (type === "working" && /công tác/u.test(words))) return type;
  return null;
}

/** "sang thăm", "đang ở thăm" with no place: the paper's own country, for a guest from abroad. */
function hostCountry(story: Story, guestSide: SideCode | null, words: string): SideCode | null {
  return guestSide !== null && guestSide !== story.home && /(?:sang|đang|ở|đến|tới)\s(?:ở\s)?(?:thăm|tham quan)$/u.test(words)
    ? story.home
    : null;
}

function placeName(story: Story, places: readonly MentionOf<"place">[], place: MentionOf<"place"> | null): string | null {
  if (!place) return null;
  const last = places.at(-1);
  // "thăm cấp Nhà nước Belarus": the rank of the visit is no part of the country's name.
  // Named one beside the other, or each in the title of who invites.
  const name =
    places.length > 1 && last
      ? last.start - place.end > 16
        ? places.map((each) => each.value.name).join(" và ")
        : story.text.slice(place.start, last.end)
      : place.value.name;
  return name.replace(/^Nhà nước\s/u, "");
}

/** "tuần tới", "tháng 11 tới", "ngày mai" */
function isAhead({ value: { relative } }: MentionOf<"date">): boolean {
  if (relative?.to !== "publication") return false;
  return relative.direction === 1 || [relative.days, relative.weeks, relative.months, relative.years].some((count) => (count ?? 0) > 0);
}

function isArrival(lead: string): boolean {
  return /(?:bắt đầu|kết thúc|lên đường|rời|đã đến|đã tới)[^.;]{0,60}$/u.test(lead);
}

function whenOfVisit(
  story: Story,
  scene: Scene,
  act: Act,
  told: { ownDate: MentionOf<"date"> | null; planned: boolean; tailText: string; lead: string },
): When {
  if (told.ownDate) return said(told.ownDate);
  // "Năm 2013, Tổng thống … thăm …"
  const opening = scene.dates.find((date) => date.start - scene.sentence.start < 8 && date.end <= act.start);
  if (opening && (told.planned ? isSomeDay(opening.value.edtf) : /^\d{4}(?:-\d\d)?$/u.test(opening.value.edtf ?? ""))) return said(opening);
  if (lately.test(told.tailText) || latelyBefore.test(told.lead) || told.planned) return none;
  const before = scene.dates.filter(({ end, value }) => end <= act.start && /^[\dX]{4}-\d\d-\d\d/u.test(value.edtf ?? ""));
  const arrival = isArrival(told.lead) ? before.find((date) => isSomeDay(date.value.edtf)) : undefined;
  if (arrival) return said(arrival);
  const day = before.at(-1)?.value.edtf ?? scene.dates.find((date) => isSomeDay(date.value.edtf))?.value.edtf ?? story.mainDate;
  return { date: day, certainty: "inferred", evidence: [], reason: "under way on the day of the act" };
}

function isSameVisit(
  story: Story,
  each: EngagementRead,
  guest: Actor,
  place: string | null,
  ownDate: string | null | undefined,
  { isTown }: { isTown: boolean },
): boolean {
  if (each.kind !== "visit" || each.rule.endsWith(" sight")) return false;
  const [first] = each.participants;
  const same = guest.person
    ? first?.name === guest.person.name || (first?.name === null && first.side === guest.side && guest.side !== null)
    : first?.organization === guest.organization ||
      (guest.kind !== "post" && first?.side === guest.side && guest.side !== null) ||
      (first?.name === null && first.side === guest.side && guest.side !== null);
  if (!same) return false;
  if ((isTown || each.rule.endsWith(" town")) && place !== null && each.place !== place) return false;
  if (
    ownDate !== undefined &&
    each.date !== null &&
    ownDate !== null &&
    (!overlapping(each.date, ownDate) || (each.date.includes("/") && ownDate.includes("/") && each.date !== ownDate))
  )
    return false;
  if (ownDate === undefined && each.date !== null && !overlapping(each.date, story.mainDate) && each.status === "held" && place === null)
    return false;
  if (place === null || each.place === null) return true;
  return sameCountry(story, each.place, place);
}

function sameCountry(story: Story, a: string, b: string): boolean {
  const country = (name: string) =>
    story.draft.mentions.find(
      (mention): mention is MentionOf<"place"> =>
        mention.kind === "place" && (mention.value.name === name || name.startsWith(mention.value.name)),
    )?.value.country ?? name;
  return a.toLowerCase() === b.toLowerCase() || country(a) === country(b);
}

const attending =
  /(?:sang|đến|tới)\s(?:(Việt Nam|\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)\s)?(?:để\s)?(?:tham\s)?dự\s(?:và\s(?:đồng\s)?chủ trì\s)?([^,.;(]{6,140})/u;

/** "hoan nghênh B sang dự …": not yet come, where it is not the one received now. */
const welcomed = /(?:hoan nghênh|chờ đón|mong đón)\s(?:[^.;]{0,30}\s)?$/u;

/** "B sang (Việt Nam) dự Lễ kỷ niệm …": a visit told by what it is for. */
export function tellAttending(story: Story, scene: Scene): void {
  const found = attending.exec(scene.sentence.text);
  if (!found) return;
  const start = scene.sentence.start + found.index;
  const end = start + found[0].trimEnd().length;
  const actors = scene.actors.filter((actor) => actor.end <= start && actor.kind !== "body");
  const guest = actors.at(-1);
  if (
    !guest ||
    guest.side === null ||
    guest.plural ||
    !/^[\s,]{1,2}(?:(?:đã|sẽ|đang|vừa|cũng|dự kiến|sắp|dẫn đầu|có kế hoạch)\s){0,3}$/u.test(story.text.slice(guest.end, start))
  )
    return;
  const lead = story.text.slice(guest.end, start);
  const after = scene.dates.find(
    (date) =>
      date.start >= start &&
      date.end <= end + 30 &&
      /(?:vào|từ|trong|diễn ra)\s(?:ngày\s|các ngày\s|(?:hai|ba|\d)\s)?$/u.test(
        story.text
          .slice(Math.max(start, date.start - 14), date.start + (/^(?:từ|vào)/iu.test(story.text.slice(date.start, date.end)) ? 4 : 0))
          .replace(/\s*$/u, " "),
      ),
  );
  const planned =
    future.test(lead) || (after !== undefined && isAhead(after)) || welcomed.test(story.text.slice(scene.sentence.start, guest.start));
  const named = scene.places.find((place) => place.start >= start && place.end <= start + 5 + (found[1]?.length ?? 0) + 6);
  const country = named?.value.country ?? (guest.side === story.home ? null : story.home);
  if (country === null || country === guest.side) return;
  const visitors = delegationBehind(story, guest);
  const known = story.engagements.find((each) =>
    isSameVisit(story, each, guest, named?.value.name ?? "Việt Nam", undefined, { isTown: false }),
  );
  if (known) {
    known.occasion ??= found[2] ?? null;
    return;
  }
  const before = scene.dates.filter((date) => date.end <= start && isSomeDay(date.value.edtf)).at(-1);
  const month = before || planned ? null : monthOf(story, scene, { start, end });
  const told = after ?? month;
  add(story, scene, {
    kind: "visit",
    visitType: "other",
    when: told
      ? said(told)
      : planned
        ? none
        : { date: before?.value.edtf ?? story.mainDate, certainty: "inferred", evidence: [], reason: "under way on the day of the act" },
    place: named?.value.name ?? "Việt Nam",
    occasion: found[2]?.trim() ?? null,
    participants: [...visitors, participant(guest, "guest")],
    status: planned ? "planned" : "held",
    evidence: [{ start: guest.start, end }],
    rule: "engagements/sang dự",
  });
}

/** A high delegation that comes with nobody named is led by the other side's chief in the article. */
function delegationBehind(story: Story, guest: Actor) {
  if (guest.kind !== "delegation" || guest.person || !story.chiefGuest || !/cấp cao/u.test(guest.organization ?? "")) return [];
  return [{ name: story.chiefGuest.name, side: story.chiefGuest.side, role: "guest" as const }];
}
