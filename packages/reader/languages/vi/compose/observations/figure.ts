import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { currencies } from "../../words/amounts.ts";
import { thingsCounted } from "./counted.ts";
import { growthOf } from "./growth.ts";
import { reach } from "./sense.ts";
import { lastDeed, lastSubject, type Subject, subjectBehind } from "./subject.ts";

const money = new Set(currencies.map(([, code]) => code));
/** "Năm 2016 đạt …", "9 tháng đầu năm, con số này là …": the subject stands before. */
const headless =
  /(?:^|[;,]\s(?:trong khi|còn)?\s?|\svà\s)(?:(?:(?:Trong|Riêng|Đến|Tính đến|Tới)\s)?(?:(?:hết\s)?năm|tháng|quý|nửa|\p{L}+ tháng|\d+ tháng|giai đoạn|tài khóa)[^,;]{0,30}?,?\s?)?(?:con số (?:này|đó|trên|ấy|nêu trên)[^,;]{0,40}?\s)?(?:đã\s|ước\s|chỉ\s|cũng\s)*(?:đạt|là|lên tới|lên đến|lên|vượt|tăng lên|tăng|giảm|ở mức)(?:\s(?:khoảng|mức|hơn|gần|trên))*\s?$/iu;
const rough = /(?<!\p{L})(?:ước tính|ước|khoảng|xấp xỉ)\s(?:đạt\s)?(?:khoảng\s|gần\s|hơn\s)?$/u;
/** "từ 500 triệu USD năm 2005 lên 10 tỷ USD", "1 tỷ USD năm 2014 và 1,2 tỷ USD năm 2015" */
const onward =
  /^(?:\s?\(?(?:vào |trong )?(?:năm|tháng|quý)?\s?[\d/.-]{0,9}\)?)(?:\snăm \d{4})?(?:[,;]|,?\s(?:tăng\s|giảm\s)?(?:lên|xuống|tới|đến|và|còn|rồi))(?:\s(?:và|đạt|tới|đến|mức|còn|hơn|gần|khoảng|trên))*\s?$/u;

/** The figure before this one in its sentence. */
export interface Before {
  subject: Subject;
  end: number;
}

/** "1.200 học viên, trong đó 300 cán bộ quản lý (40 cán bộ cấp vụ)": people among those counted before. */
function partOf(text: string, figure: MentionOf<"amount">, before: Before | null): Subject | null {
  if (figure.value.unit !== "people" || !before || !/(?:things|people) counted$/u.test(before.subject.rule)) return null;
  if (!/^[^.;]{0,60}(?:\(|trong đó|gồm|\svà|,)\s?(?:có\s|là\s)?$/u.test(text.slice(before.end, figure.start))) return null;
  const clause = text.slice(figure.end, figure.end + 80);
  const end = figure.end + Math.max(0, clause.search(/[,.;:)](?!\d)|\s\(|\svà\s(?=[^,;.]{0,25}\d)|$/u));
  return { ...before.subject, start: figure.start, end, confidence: 0.65, rule: "people counted" };
}

/** The subject of an amount: of money by the words around it, of things by their own noun. */
export function quantityOf(
  draft: Draft,
  sentence: Sentence,
  left: Span,
  figure: MentionOf<"amount">,
  { above, before }: { above: readonly Sentence[]; before: Before | null },
): Subject | null {
  if (figure.value.unit === "times") return growthOf(draft, left, figure);
  if (!money.has(figure.value.unit)) return thingsCounted(draft, sentence, left, figure) ?? partOf(draft.page.text, figure, before);
  const { text } = draft.page;
  const words = text.slice(left.start, left.end);
  const at = left.start + words.lastIndexOf(";") + 1;
  const clause = words.slice(at - left.start);
  const approximate = rough.test(words);
  const subject = lastSubject(clause, at);
  // A contract is worth what stands with it, not what some clause after it tells.
  const noun = subject?.indicator === "contracts" && /[,;:]/u.test(text.slice(subject.end, figure.start)) ? null : subject;
  const deed = lastDeed(clause, at);
  const named = subjectBehind(text.slice(figure.end, figure.end + 40));
  const later = noun && deed && deed.end > noun.end;
  const apart = later && (deed.indicator === "budget-contribution" || /[,:(]/u.test(text.slice(noun.end, deed.start)));
  const own = apart ? deed : (noun ?? deed);
  if (own && own.indicator !== "market-share" && own.indicator !== "interest-rate")
    return {
      ...own,
      indicator: named && own === deed ? named.indicator : own.indicator,
      end: figure.end + (named?.length ?? 0),
      approximate,
      rule: own === deed ? "amount of money done something with" : "amount of money",
    };
  if (named)
    return { indicator: named.indicator, start: figure.start, end: figure.end + named.length, confidence: 0.7, rule: "amount of money" };
  if (before && onward.test(text.slice(before.end, figure.start)))
    return { ...before.subject, end: figure.end, approximate, confidence: 0.75, rule: "amount of a subject named before" };
  const open = headless.exec(text.slice(Math.max(sentence.start, figure.start - reach), figure.start));
  if (!open) return null;
  const start = Math.max(sentence.start, figure.start - reach) + open.index + (/^[;,\s]*/u.exec(open[0])?.[0].length ?? 0);
  if (before) return { ...before.subject, start, end: figure.end, approximate, confidence: 0.7, rule: "amount of a subject named before" };
  for (let index = above.length - 1; index >= Math.max(0, above.length - 2); index--) {
    const earlier = above[index];
    const subject = earlier && lastSubject(earlier.text.slice(-reach), Math.max(earlier.start, earlier.end - reach));
    if (subject) return { ...subject, start, end: figure.end, approximate, confidence: 0.7, rule: "amount of a subject named before" };
  }
  return null;
}
