/** What a programme holds: "sẽ có các hoạt động: Hội thảo …; Tọa đàm giữa A và B …; ký kết …", each item an act of its own. */
import type { ParticipantRead, Span } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import { participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Act, Scene, Story } from "./scene.ts";
import { none, said } from "./when-where.ts";

const opening =
  /(?<!\p{L})(?:hoạt động|sự kiện|nội dung)(?:\s(?:chính|chủ yếu|quan trọng|nổi bật|cụ thể|thiết thực|có ý nghĩa|phong phú|được tổ chức|diễn ra|sau|như sau|kỷ niệm|đối ngoại))*,?\s?(?:như|gồm|bao gồm|gồm có|là|:)\s?:?\s/iu;
const planned = /(?<!\p{L})(?:sẽ|dự kiến|sắp|chuẩn bị|tới đây)(?!\p{L})/iu;
const separators = /;\s(?:và\s)?|\svà\s(?=ký)/gu;
const lead = /^(?:(?:tổ chức|cuộc|buổi|các|chương trình|đồng)\s)*$/iu;
/** "do A chủ trì" */
const heldBy = /\sdo\s([^,;.]{4,80}?)\s(?:(?:đồng|phối hợp)\s)?(?:chủ trì|tổ chức)/u;
/** "giữa A và B" */
const between =
  /\sgiữa\s([^;.]{3,110}?)\svà\s((?:Bộ|Cục|Vụ|Sở|Ban|Viện|Học viện|Trường|Đại học|Trung tâm|Hội|Ủy ban|Đoàn|Liên đoàn|Liên hiệp|Tổng cục|Tập đoàn|Công ty|Quốc hội|Chính phủ|Mặt trận|Phòng|Đài|Báo|tỉnh|thành phố)\s[^;.]{3,110}?)(?=\s(?:về|tại|ở|trong|vào|nhằm|để|do|với)\s|$)/u;
const group = /\sgiữa\s((?:các|hai)\s[^;.,]{4,60})$/u;

export function tellProgramme(story: Story, scene: Scene): void {
  const { sentence } = scene;
  const found = opening.exec(sentence.text);
  if (!found || sentence.block.kind === "caption") return;
  const from = found.index + found[0].length;
  const list = sentence.text.slice(from);
  if (!list.includes(";")) return;
  const status = planned.test(sentence.text.slice(0, from)) ? "planned" : "held";
  let at = 0;
  const cuts = [
    ...matchesOf(separators, list).map((cut) => ({ start: cut.index, end: cut.index + cut[0].length })),
    { start: list.length, end: list.length },
  ];
  for (const cut of cuts) {
    const item = { start: sentence.start + from + at, end: sentence.start + from + cut.start };
    at = cut.end;
    tellItem(story, scene, item, status);
  }
}

function tellItem(story: Story, scene: Scene, item: Span, status: "planned" | "held"): void {
  const { text } = story;
  const act = scene.acts.find((each) => each.start >= item.start && each.end <= item.end && lead.test(text.slice(item.start, each.start)));
  if (!act || !isAct(act)) return;
  const end = item.end - (/[.…]+$/u.exec(text.slice(item.start, item.end))?.[0].length ?? 0);
  if (story.engagements.some((each) => each.evidence.some((span) => span.start < end && act.start < span.end))) return;
  // "Tọa đàm hữu nghị" alone names no one event.
  if (end - act.start < 30) return;
  const day = scene.dates.find((date) => date.start >= item.start && date.end <= end && date.value.edtf !== null);
  add(story, scene, {
    kind: act.word.kind,
    when: day ? said(day) : none,
    place: null,
    occasion: null,
    participants: whoTakePart(story, scene, { start: act.start, end }),
    status,
    evidence: [{ start: act.start, end }],
    rule: `engagements/${act.words} in a programme`,
  });
}

const isAct = ({ word }: Act) => word.use === "event" || word.kind === "signing";

function whoTakePart({ text }: Story, scene: Scene, item: Span): ParticipantRead[] {
  const words = text.slice(item.start, item.end);
  const host = heldBy.exec(words)?.[1];
  const named = (organization: string, role: ParticipantRead["role"]): ParticipantRead => {
    const start = item.start + words.indexOf(organization);
    const actor = scene.actors.find((each) => each.start >= start && each.end <= start + organization.length && each.side !== null);
    if (actor?.person) return participant(actor, role);
    const lands = scene.countries.filter((each) => each.start >= start && each.end <= start + organization.length);
    const land = lands.every((each) => each.value.country === lands[0]?.value.country) ? lands[0]?.value.country : null;
    return { name: null, organization, side: actor?.side ?? land ?? null, role };
  };
  if (host) return [named(host, "chair")];
  const two = between.exec(words);
  if (two?.[1] && two[2]) return [named(two[1], "participant"), named(two[2], "participant")];
  const all = group.exec(words)?.[1];
  return all ? [named(all, "participant")] : [];
}
