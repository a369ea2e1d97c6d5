import type { EngagementRead, Span } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import { mentionsWithin } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { isSomeDay } from "../dates/days.ts";
import type { Scene, Story } from "./scene.ts";

export interface When {
  date: string | null;
  partOfDay?: EngagementRead["partOfDay"];
  certainty: "said" | "inferred";
  evidence: Span[];
  reason?: string;
}

export const none: When = { date: null, certainty: "inferred", evidence: [], reason: "not told" };
/** What a visit includes, without a day of its own. */
export const onDaysOf = ({ date, evidence }: EngagementRead): When => ({
  date,
  certainty: "inferred",
  evidence,
  reason: "within the visit",
});
export const isDays = (edtf: string | null) =>
  edtf !== null && (isSomeDay(edtf) || /^[\dX]{4}-[\dX]{2}-\d\d(?:\/[\dX]{4}-[\dX]{2}-\d\d)?$/u.test(edtf));
const goesOn =
  /^(?:\*\s?)?(?:Tại đây|Tại cuộc|Tại buổi|Tại các|Tại hội|Tại lễ|Tại tọa|Cũng|Tiếp|Bước vào|Mở đầu|Đoàn (?:cũng|đã|còn|có|tiếp tục) |Hai (?:nhà lãnh đạo|bên|đoàn|Bộ trưởng|Thủ tướng|Chủ tịch|Tổng thống|Ngoại trưởng) (?:đã )?(?:tiến hành|cùng|có cuộc|hội đàm)|(?:Ngay sau|Sau)(?! khi(?! (?:\p{L}+ ){0,3}(?:lễ|hội đàm|hội kiến|cuộc|buổi|gặp|tiếp|dự|kết thúc|ký|chào)(?!\p{L})))|Trước đó|Trước khi|Cùng ngày|Nhân dịp|Trong thời gian|Trong khuôn khổ|Trong chuyến|Đón|Phát biểu|Kết thúc|Ngoài ra|Đồng thời|Nhân chuyến)/u;
/** Goes on with the plan for the same day. */
const sameDayPlan = /^(?:\*\s?)?(?:Trước đó|Sau đó|Tiếp đó|Cùng ngày|Ngay sau)/u;

/** What is planned within a visit of which the days are told takes place on them. */
function withinVisit(story: Story): When {
  const visit = story.engagements.findLast((each) => each.kind === "visit" && each.date?.includes("/") === true && isDays(each.date));
  return visit ? onDaysOf(visit) : none;
}

/** The day in the sentence nearest before the act, else right after it; else that of what was told before, where the sentence goes on with it. */
export function whenOf(story: Story, scene: Scene, act: Span, planned: boolean): When {
  const days = scene.dates.filter((date) => isDays(date.value.edtf) && !isInBrackets(story, scene, date));
  const before = days.filter((date) => date.end <= act.start);
  const after = days.filter((date) => date.start >= act.end && date.start - act.end < 220);
  // "Sáng nay (2/9)": of dates beside each other the one with the part of the day says more.
  const found =
    before.findLast((date) => date.value.partOfDay) && before.length > 1 && sameDay(before)
      ? before.findLast((date) => date.value.partOfDay)
      : (before.at(-1) ?? after[0]);
  if (found) return said(found);
  const unknown = scene.dates.find(({ end, value }) => end <= act.start && value.edtf === null && value.relative?.to === "last-date");
  if (unknown) return none;
  if (isOfToday(story, scene, act)) return { date: story.mainDate, certainty: "inferred", evidence: [], reason: "the day of the report" };
  const month = planned ? null : monthOf(story, scene, act);
  if (month) return said(month);
  const last = lastDay(story);
  if (planned) {
    if (!sameDayPlan.test(scene.sentence.text) || !last) return withinVisit(story);
    return { date: last.date, certainty: "inferred", evidence: [], reason: "goes on with what was told before" };
  }
  if (scene.sentence.block.kind === "lead" && story.mainDate)
    return { date: story.mainDate, certainty: "inferred", evidence: [], reason: "the day of the report" };
  const visit = story.engagements.findLast((each) => each.kind === "visit" && each.status === "held" && each.date?.includes("/") === true);
  if (/^(?:Trong chuyến thăm|Trong thời gian|Trong khuôn khổ chuyến)/u.test(scene.sentence.text) && !visit) return none;
  if (
    (goesOn.test(scene.sentence.text) && !/^Trong (?:chuyến|thời gian)/u.test(scene.sentence.text)) ||
    scene.sentence.block.kind === "caption"
  ) {
    if (last) return { ...last, certainty: "inferred", evidence: [], reason: "goes on with what was told before" };
    if (!visit && story.mainDate) return { date: story.mainDate, certainty: "inferred", evidence: [], reason: "the day of the report" };
  }
  if (inRow(story, scene, act) && last)
    return { ...last, certainty: "inferred", evidence: [], reason: "goes on with what was told before" };
  if (!visit && !last) {
    const day = dayOfBlock(story, scene, act);
    if (day) return { ...said(day), certainty: "inferred", reason: "the day told just before" };
  }
  if (!visit || isRetold(story, scene, act)) return none;
  return onDaysOf(visit);
}

/** "Ngày 5/8, hai đơn vị tổ chức hội đàm. A và B đồng chủ trì hội đàm.": who led it is told after. */
function dayOfBlock({ draft, text }: Story, { sentence }: Scene, act: Span): MentionOf<"date"> | null {
  if (!/chủ trì\s(?:cuộc\s|buổi\s)?$/u.test(text.slice(Math.max(sentence.start, act.start - 20), act.start))) return null;
  const days = mentionsWithin(draft, "date", { start: sentence.block.start, end: sentence.start }).filter((date) =>
    isDays(date.value.edtf),
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** "A gặp B. C gặp D.": one sentence after the other in a paragraph, each beginning with who acts. */
function inRow({ text, engagements }: Story, { sentence, actors, dates }: Scene, act: Span): boolean {
  const before = engagements.at(-1);
  const [first] = actors;
  return (
    before !== undefined &&
    (isMeeting(before) || before.kind === "visit") &&
    (before.evidence[0]?.start ?? -1) >= sentence.block.start &&
    dates.length === 0 &&
    first !== undefined &&
    first.start === sentence.start &&
    /^(?:[^.;:]{0,80}\s)?(?:(?:đã|cũng|có|cuộc|buổi)\s)*$/u.test(text.slice(first.end, act.start)) &&
    !/(?<![\p{L}])(?:từng|trước đây|lần đầu|khi|sẽ)(?![\p{L}])/u.test(text.slice(first.end, act.start)) &&
    !isRetold({ text }, { sentence }, act)
  );
}

const retelling =
  /(?<![\p{L}])(?:cho biết|nhắc lại|nêu rõ|nhấn mạnh|đánh giá cao|vui mừng|khẳng định|cho rằng|hoan nghênh|bày tỏ|ghi nhận)(?![\p{L}])[^.;]*$/u;

/** Within another's words an act has a day only if they say so. */
const isRetold = ({ text }: Pick<Story, "text">, { sentence }: Pick<Scene, "sentence">, act: Span) =>
  retelling.test(text.slice(sentence.start, act.start));

/** The day that a sentence goes on with: within the days of a visit told last, that of the report. */
function lastDay({ lastDate, mainDate }: Story): Story["lastDate"] {
  const [first = "", until] = lastDate?.date.split("/") ?? [];
  return until && mainDate !== null && first <= mainDate && mainDate <= until ? { date: mainDate } : lastDate;
}

/** "chiều nay", where the report tells elsewhere which day it is of. */
function isOfToday({ mainDate }: Story, { dates }: Scene, act: Span): boolean {
  return mainDate !== null && dates.some(({ end, value }) => end <= act.start && value.edtf === null && value.relative?.days === 0);
}

/** Where no day is told: "Tháng 12/2015, A …", "… hồi tháng 4", "… vào năm 2013". */
export function monthOf({ text }: Story, { dates, sentence, acts }: Scene, act: Span): MentionOf<"date"> | null {
  const told = dates.filter(({ value }) => /^[\dX]{4}-\d\d$|^\d{4}$/u.test(value.edtf ?? ""));
  const opening = told.find(
    ({ start, end }) => start - sentence.start < 12 && end <= act.start && /^[,:]\s/u.test(text.slice(end, end + 2)),
  );
  if (opening) return opening;
  // "…, tháng 12/2015 ông đã dẫn đầu đoàn … thăm …": right at the head of the clause.
  const before = told.findLast(({ end }) => end <= act.start);
  if (
    before &&
    /(?:,|rằng|trong đó|biết)\s(?:hồi\s|vào\s|trong\s)?$/u.test(text.slice(sentence.start, before.start)) &&
    !/[.,;:]/u.test(text.slice(before.end, act.start))
  )
    return before;
  // "đã gửi thư mời … khi C sang A hồi tháng 4": then, whatever else was done then.
  const then = /^[^.;]{0,160}\skhi\s/u.test(text.slice(act.end, sentence.end));
  const next = (then ? undefined : acts.find(({ start }) => start > act.end)?.start) ?? sentence.end;
  return (
    told.find(
      ({ start, end }) =>
        start >= act.end &&
        end <= next &&
        /(?<![\p{L}])(?:hồi|vào|trong)\s(?:(?:đầu|giữa|cuối)\s)?$/u.test(text.slice(act.end, start)) &&
        !/[,.;:]/u.test(text.slice(act.end, start)),
    ) ?? null
  );
}

export function said(date: MentionOf<"date">): When {
  return {
    date: date.value.edtf,
    ...(date.value.partOfDay && { partOfDay: date.value.partOfDay }),
    certainty: date.value.certainty,
    evidence: [{ start: date.start, end: date.end }],
    ...(date.value.reason && { reason: date.value.reason }),
  };
}

const sameDay = (dates: readonly MentionOf<"date">[]) => new Set(dates.map((date) => date.value.edtf)).size === 1;

/** "(từ 1 đến 3/4)" and "(2/9)" give a day; a year or a history in brackets does not. */
function isInBrackets(story: Story, scene: Scene, date: MentionOf<"date">): boolean {
  const before = story.text.slice(scene.sentence.start, date.start);
  const open = before.lastIndexOf("(");
  return (
    open >= 0 &&
    !before.slice(open).includes(")") &&
    /^\d{4}/u.test(date.value.edtf ?? "") &&
    /[-–]\d{1,2}\/\d{1,2}\/\d{4}/u.test(story.text.slice(date.end, date.end + 12))
  );
}

export interface Where {
  place: string | null;
  mention: MentionOf<"place"> | null;
}

const here = /^(?:Tại đây|Tại đó|Ở đây)/u;
const at = /(?:^|[\s,(])(?:tại|ở|Tại|Ở)\s(?:khu\s|phòng họp của\s)?$/u;
/** "từng chiến đấu tại Việt Nam", "cộng đồng người Việt Nam tại Đức": where people live or lived. */
const ofPeople =
  /(?:chiến đấu|sinh sống|học tập|công tác|sống|du học|định cư|đầu tư|kinh doanh|hoạt động|người Việt(?: Nam)?|cộng đồng|kiều bào|Đại sứ quán|Đại sứ)\s(?:tại|ở)\s$/u;
const rank = (place: MentionOf<"place">) => (place.rule === "places/hall" ? 2 : place.rule === "places/town" ? 1 : 0);

/** "tiếp B đang ở thăm và làm việc tại Việt Nam": the place of the visit, not of the reception. */
function isOfVisit(story: Story, scene: Scene, act: Span, place: Span): boolean {
  return scene.acts.some(
    (other) =>
      other.word.kind === "visit" &&
      other.start > act.start &&
      other.end <= place.start &&
      place.start - other.end < 40 &&
      !/[,.;]/u.test(story.text.slice(other.end, place.start)),
  );
}

/** The most exact place that the sentence gives with "tại" or "ở". */
export function whereOf(story: Story, scene: Scene, act: Span): Where {
  const told = scene.places.filter((place) => {
    const before = story.text.slice(Math.max(scene.sentence.start, place.start - 30), place.start);
    if (ofPeople.test(before)) return false;
    // After another act of the sentence, it is that one's place.
    if (
      place.start > act.end &&
      place.rule === "places/country" &&
      scene.acts.some((other) => other.start >= act.end && other.end <= place.start)
    )
      return false;
    return at.test(before) && !(place.rule === "places/country" && isOfVisit(story, scene, act, place));
  });
  const best = told.toSorted(
    (a, b) => rank(b) - rank(a) || Number(a.start > act.start) - Number(b.start > act.start) || b.start - a.start,
  )[0];
  if (best) {
    const city =
      best.rule === "places/hall"
        ? scene.places.find(
            (place) =>
              place.rule === "places/town" && /^(?:,\s(?:tại\s|ở\s)?|\s(?:ở|tại)\s|\s\()$/u.test(story.text.slice(best.end, place.start)),
          )
        : undefined;
    return { place: city ? `${best.value.name}, ${city.value.name}` : best.value.name, mention: best };
  }
  if (here.test(scene.sentence.text) && story.lastPlace) return { place: story.lastPlace.value.name, mention: story.lastPlace };
  return { place: null, mention: null };
}
