import type { Area, FieldNote, ProjectRead, ProjectStatus } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import { isIn, matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { sectorWords, statusWords, undertakingWords } from "../words/projects.ts";
import { describedIn, type Found, groupsIn, namedIn, toldIn } from "./projects/found.ts";
import { linesIn } from "./projects/lines.ts";
import { ownedIn } from "./projects/owned.ts";
import { sidesOf } from "./sides.ts";

const alone = (words: string, flags: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);
const sectors = sectorWords.map(([words, sector]) => ({ sector, pattern: alone(words, "iu") }));
const statuses = statusWords.map(([words, status]) => ({ status, pattern: alone(words, "giu") }));
const undertaking = alone(undertakingWords.join("|"), "iu");
const worthLooking =
  /dự án|công trình|xây dựng|khánh thành|khởi công|vận hành|đi vào|đưa vào|nâng cấp|tẩy độc|bàn giao|triển khai|nhà máy|thủy điện|thuỷ điện|cao tốc|khu công nghiệp|tổ hợp|liên doanh|khai thác|khai trương|trùng tu|tôn tạo|mạng di động|mạng viễn thông|công viên phần mềm|bến cảng|mở lại|khai thông|động thổ|đường sắt/iu;

/** Named works and investments, each once: "sân bay Nậm Khan", "dự án khôi phục rừng đầu nguồn", "các dự án kết nối đường bộ theo hướng bắc - nam". */
export const projectComposer: Composer = {
  name: "projects",
  compose(draft) {
    if (sidesOf(draft).length < 2) return;
    const known = new Set<string>();
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      if (!isIn(worthLooking, sentence.text)) continue;
      const found = withoutOverlap([
        ...describedIn(sentence),
        ...groupsIn(sentence),
        ...namedIn(sentence),
        ...ownedIn(sentence),
        ...toldIn(sentence),
        ...linesIn(sentence),
      ]);
      for (const each of found) {
        const key = each.name.toLocaleLowerCase("vi");
        if (known.has(key)) continue;
        known.add(key);
        draft.projects.push(itemOf(draft, sentence, each));
      }
    }
  },
};

/** Where two ways of finding a project overlap, the longer stretch stands. */
function withoutOverlap(all: Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of all.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each;
  }
  return kept;
}

function itemOf(draft: Draft, sentence: Sentence, found: Found): ProjectRead {
  const evidence = [{ start: found.start, end: found.end }];
  const status = statusOf(sentence, found);
  const rest = clause(sentence.text.slice(found.end - sentence.start).slice(0, 60));
  const date = mentionsWithin(draft, "date", { start: found.end, end: found.end + rest.length }).find(({ value }) => value.edtf !== null);
  const dated: FieldNote | null = date ? { certainty: "said", evidence: [{ start: date.start, end: date.end }] } : null;
  return {
    name: found.name,
    sector: found.sector ?? sectorOf(found.name),
    place: found.place,
    status,
    date: date?.value.edtf ?? null,
    ...(found.parts && { parts: found.parts }),
    ...(found.group && { group: true }),
    evidence,
    fields: { name: { certainty: "said", evidence }, ...(dated && { date: dated }) },
    confidence: found.confidence,
    rule: found.rule,
  };
}

const sectorOf = (name: string): Area | null => sectors.find(({ pattern }) => pattern.test(name))?.sector ?? null;

/** What is said right behind the name counts before what stands in front of it, and the nearest word before the others. */
function statusOf(sentence: Sentence, { start, end }: Found): ProjectStatus | null {
  const behind = clause(behindOf(sentence, end).slice(0, 50));
  const before = sentence.text.slice(0, start - sentence.start).slice(-90);
  const said = statuses.find(({ pattern, status }) => status !== "ongoing" && behind.search(pattern) >= 0)?.status;
  if (said) return said;
  const [nearest] = statuses
    .flatMap(({ pattern, status }) => matchesOf(pattern, before).map((match) => ({ status, end: match.index + match[0].length })))
    .sort((a, b) => b.end - a.end);
  const done = nearest?.status === "completed" || nearest?.status === "operating";
  return nearest
    ? done && undertaking.test(sentence.text.slice(0, start - sentence.start).slice(-300))
      ? "ongoing"
      : nearest.status
    : null;
}

/** What is said of a work: over "…, quà tặng của A, đã …". */
const behindOf = (sentence: Sentence, end: number) =>
  sentence.text
    .slice(end - sentence.start, end - sentence.start + 140)
    .replace(/^,[^,.;]{3,70},(?=\s(?:đã|được|vừa|sẽ|chính thức|khởi công)\s)/u, "");

/** The words up to where the clause ends. */
const clause = (words: string) => words.slice(0, words.search(/[,;.]|\svà\s|$/u));
