import type { EngagementRead, FieldNote, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";

const attached = /\s?\(?(?:được\s)?ký(?:\skết)?\s(?:vào\s)?(?:ngày|tháng|năm)\s/u;
/** "40 năm Ngày ký Hiệp ước …": the year is counted back from the year of the anniversary. */
const anniversary = /(\d{1,3})\snăm\s(?:[Nn]gày\s)?ký(?:\skết)?\s(?:bản\s)?$/u;
/** "đã ký Hiệp định A và Bản ghi nhớ B"; but "các thỏa thuận đã ký, nhất là …" were signed before. */
const signing = /(?:^|\s)(?:ký|trao)(?:\skết|\sđược)?\s(?!đổi|vào|năm|ngày)(?:(?!nhất là|đặc biệt|như|trong đó)[^.;])*$/u;
/** "lễ trao đổi các văn kiện, gồm: Hiệp định A; Bản ghi nhớ B": everything in the list. */
const signingOfList =
  /(?:^|\s)(?:ký|trao)(?:\s(?:kết|đổi|được))?\s[^.;:]*(?:văn kiện|văn bản|thỏa thuận|thoả thuận|hiệp định)[^.;:]*:\s[^.]*$/iu;
/** "Thỏa thuận A được ký sáng nay". */
const signedAfter = /^\s(?:đã\s|vừa\s|cũng\s)*được\s(?:hai bên\s)?ký/u;
const later =
  /(?:sẽ|dự kiến|sắp|thúc đẩy|nhất trí|đề nghị|mong muốn|hướng tới|tiến tới|đi đến|đàm phán|xúc tiến|chuẩn bị|sớm|trước khi)\s[^.;]*$/u;

/** "(11/7/1995-11/7/2017)": the first of the two is the day of what is commemorated. */
const jubilee = /^\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}/u;

/** How far from a title the words are that tell of its signing. */
const reach = 300;
/** A list of signed documents may be long. */
const longestList = 1200;
const inList = /;\s(?:và\s)?$/u;

/** When it was signed: said beside the title, counted from an anniversary, or on the day of the act that tells of the signing. */
export function signedOf(draft: Draft, { start, end }: MentionOf<"instrument">): { date: string; note: FieldNote } | null {
  const sentence = draft.page.sentences.find((other) => other.start <= start && end <= other.end);
  if (!sentence) return null;
  const near = { start: Math.max(sentence.start, start - reach), end: Math.min(sentence.end, end + reach) };
  const { text } = draft.page;
  const dates = mentionsWithin(draft, "date", near).filter(
    ({ value, end: last }) => value.edtf !== null && !jubilee.test(text.slice(last, last + 16)),
  );

  const inside = attached.exec(text.slice(start, end + 24));
  if (inside) {
    const place = start + inside.index;
    const date = dates.find((other) => other.start >= place && other.start <= place + inside[0].length + 2);
    if (date?.value.edtf) return { date: date.value.edtf, note: { certainty: "said", evidence: [{ start: date.start, end: date.end }] } };
  }
  const before = text.slice(near.start, start);
  const years = anniversary.exec(before);
  if (years) {
    const now = dates.find((date) => /^\d{4}/.test(date.value.edtf ?? ""))?.value.edtf ?? draft.published;
    const count = { start: near.start + years.index, end: start };
    return now
      ? {
          date: String(Number(now.slice(0, 4)) - Number(years[1])),
          note: { certainty: "inferred", evidence: [count], reason: "an anniversary" },
        }
      : null;
  }
  const titles = mentionsWithin(draft, "instrument", near);
  const list = text.slice(Math.max(sentence.start, start - longestList), start);
  const told = signing.test((inList.test(before) ? before.replaceAll(";", ",") : before).slice(-200)) || signingOfList.test(list);
  const after = signedAfter.test(text.slice(end, end + 40));
  if ((!told && !after) || later.test(before)) return null;
  const isDay = ({ value }: MentionOf<"date">) => /-\d{2}-\d{2}$/.test(value.edtf ?? "");
  const own = dates.findLast(
    (date) => date.end <= start && isDay(date) && !titles.some((title) => title.start <= date.start && date.end <= title.end),
  );
  const following = after && !own ? dates.find((date) => date.start >= end && isDay(date)) : undefined;
  if (following?.value.edtf)
    return { date: following.value.edtf, note: { certainty: "said", evidence: [{ start: following.start, end: following.end }] } };
  if (own?.value.edtf) return { date: own.value.edtf, note: { certainty: "said", evidence: [{ start: own.start, end: own.end }] } };
  const act = actOf(draft, { start, end });
  if (act?.date)
    return { date: act.date, note: { certainty: "inferred", evidence: act.evidence.slice(0, 1), reason: "the act it was signed in" } };
  const day = mentionsWithin(draft, "date", { start: Math.max(0, start - 4 * reach), end: start }).findLast(isDay);
  if (!day?.value.edtf) return null;
  const evidence = [{ start: day.start, end: day.end }];
  return { date: day.value.edtf, note: { certainty: "inferred", evidence, reason: "the last day named before" } };
}

/** The act in which a document was signed: one that tells of its signing, the visit under way, or the last act told of before it. */
function actOf(draft: Draft, { start, end }: Span): EngagementRead | undefined {
  const dated = draft.engagements.filter(({ status, date }) => status === "held" && date !== null);
  const told = dated.find(({ kind, evidence }) => kind === "signing" && evidence.some((span) => span.start < end && start < span.end));
  const visit = dated.find(({ kind }) => kind === "visit");
  return told ?? visit ?? dated.findLast(({ evidence }) => evidence.some((span) => span.end <= start));
}
