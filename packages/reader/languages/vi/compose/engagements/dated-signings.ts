/** Signings told by their document and day, as histories of a relationship tell them one after the other. */
import type { ParticipantRead, Span } from "@bilateral/records";
import { mentionsWithin } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { add } from "./record.ts";
import { overlapping } from "./roles.ts";
import type { Scene, Story } from "./scene.ts";
import { said } from "./when-where.ts";

/** "Ngày 5/9/2010, …", "…; năm 1992, …": the day opens its clause. */
const opensClause = /(?:^|[,;:]\s)(?:(?:Vào|Trong|Đến|vào|đến|trong|Sau đó|Tiếp đó|Trước đó|Cũng),?\s)*$/u;
/** "Hiệp ước A (đã) được (hai nước) ký kết" */
const wasSigned = /^[^,.;]{0,24}?\s(?:(?:đã|vừa|chính thức|cũng)\s)*được\s(?:[^,.;]{0,60}\s)?ký(?:\skết)?(?!\p{L}|\s(?:ức|giả|hiệu))/u;
const wasSignedSince = /^\s(?:(?:đã|vừa|chính thức)\s)+được\s(?:[^,.;]{0,40}\s)?ký(?:\skết)?\s(?:vào\s)?(?:ngày\s|tháng\s|năm\s)?$/u;
/** "Chính phủ A và Chính phủ B (đã) ký (kết)", "hai nước ký" */
const signedBy =
  /(?:^|,\s|\s)((?:hai|2)\s(?:nước|bên|Chính phủ|Đảng|Nhà nước|Bộ|tỉnh|cơ quan)|\p{Lu}[^,;:]{2,90}?\s(?:và|với)\s\p{Lu}[^,;:]{2,90}?)\s(?:(?:đã|cùng|cùng nhau|tiến hành|chính thức|lại)\s)*ký(?:\skết)?\s(?:bản\s|được\s)?$/u;
const ahead = /(?<!\p{L})(?:sẽ|dự kiến|sắp|cần|đề nghị|đề xuất|mong muốn|sớm|kỷ niệm|từ khi|kể từ|sau khi|trên cơ sở)(?!\p{L})/iu;

export function tellDatedSignings(story: Story, scene: Scene): void {
  const { text } = story;
  const { sentence } = scene;
  if (sentence.block.kind === "caption" || !/\ský(?!\p{L})/u.test(sentence.text)) return;
  for (const document of mentionsWithin(story.draft, "instrument", sentence)) {
    if (document.rule.endsWith("in general")) continue;
    const before = text.slice(sentence.start, document.start);
    if (ahead.test(before.slice(-160))) continue;
    const passive = wasSigned.exec(text.slice(document.end, Math.min(sentence.end, document.end + 110)));
    const active = passive ? null : signedBy.exec(before.slice(-220));
    if (!passive && !active) continue;
    const from = active?.[1] ? document.start - (active[0].length - active[0].indexOf(active[1])) : document.start;
    const date = dayOf(story, scene, { start: from, end: document.end }, { after: passive !== null });
    if (date?.value.edtf && !isTold(story, document, date.value.edtf))
      tell(story, scene, { date, from, end: passive ? document.end + passive[0].length : document.end });
  }
}

function dayOf(
  { text }: Story,
  { dates, sentence }: Scene,
  { start, end }: Span,
  { after }: { after: boolean },
): MentionOf<"date"> | undefined {
  const dated = dates.filter(({ value }) => /^(?:\d{4}|X{4}-\d\d-\d\d)/u.test(value.edtf ?? "") && !value.edtf?.includes("/"));
  const opening = dated.findLast(
    (date) =>
      date.end <= start &&
      opensClause.test(text.slice(sentence.start, date.start)) &&
      /^,?\s(?:[^,;:.]{0,50},\s)?$/u.test(text.slice(date.end, start)),
  );
  if (opening || !after) return opening;
  return dated.find((date) => date.start >= end && wasSignedSince.test(text.slice(end, date.start)));
}

/** The day, or the paper, has been told of before. */
function isTold({ engagements }: Story, document: Span, date: string): boolean {
  return engagements.some(
    (each) =>
      each.kind === "signing" &&
      (each.evidence.some((span) => span.start < document.end && document.start < span.end) || overlapping(each.date, date)),
  );
}

function tell(story: Story, scene: Scene, { date, from, end }: { date: MentionOf<"date">; from: number; end: number }): void {
  add(story, scene, {
    kind: "signing",
    when: said(date),
    place: null,
    occasion: null,
    participants: parties(story, scene, { start: from, end }),
    status: "held",
    evidence: [{ start: Math.min(from, date.start), end: Math.max(end, date.end) }],
    rule: "engagements/ký dated",
  });
}

/** The two bodies, else the two countries, that the words name. */
function parties(story: Story, scene: Scene, span: Span): ParticipantRead[] {
  const actors = scene.actors.filter((actor) => actor.start >= span.start && actor.end <= span.end && actor.side !== null);
  const [first, second] = actors;
  if (first && second && first.side !== second.side)
    return [first, second].map(({ person, organization, side }) =>
      person
        ? { name: person.name, side, role: "participant" }
        : { name: null, organization: organization ?? "", side, role: "participant" },
    );
  const countries = mentionsWithin(story.draft, "place", span).filter(({ rule }) => rule === "places/country");
  const [one, other] = countries;
  if (!one || !other || one.value.country === other.value.country) return [];
  return [one, other].map(({ value }) => ({ name: null, organization: value.name, side: value.country, role: "participant" }));
}
