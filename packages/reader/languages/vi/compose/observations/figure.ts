import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { matchesOf } from "../../../../find/matches.ts";
import type { MentionOf } from "../../../../mention.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { currencies } from "../../words/amounts.ts";
import { countedSubjects, subjects } from "../../words/indicators.ts";
import { reach } from "./sense.ts";

/** What a figure is of, and the stretch of text that says so with the figure in it. */
export interface Subject extends Span {
  indicator: string;
  approximate?: boolean;
  confidence: number;
  rule: string;
}

const money = new Set(currencies.map(([, code]) => code));
const named = subjects.map(([words, indicator]) => ({ indicator, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu") }));
const nouns = countedSubjects.map(([words, indicator]) => ({
  indicator,
  pattern: new RegExp(`(?:${words.replace("thỏa", "th(?:ỏa|oả)")})$`, "iu"),
}));
/** "Năm 2016 đạt …": the subject stands in the sentence before. */
const headless = /^(?:Trong\s)?(?:[Nn]ăm|[Đđ]ến năm|\d+ tháng)[^,;]{0,30}?,?\s?(?:đã\s|ước\s)?(?:đạt|là|lên tới|vượt)\s/u;
const rough = /(?:ước tính|ước|khoảng|xấp xỉ)\s(?:đạt\s)?(?:khoảng\s|gần\s|hơn\s)?$/u;
const living = /sinh sống|cộng đồng|kiều bào|người gốc|định cư|cư trú/iu;
const attendance = /tham dự|tham gia|sự có mặt|dự hội|dự lễ|dự diễn đàn|tháp tùng|đi cùng/iu;
const training = /đào tạo|học tập|giảng dạy/iu;
/** Where the words about a counted thing end. */
const clauseEnd = /[,;:.]|\s(?:có|với|chính là|là|trong đó|xếp|đạt)\s|$/u;
const listEnd = /[;.]|\s(?:chính là|trong đó)\s|$/u;

/** The subject of an amount: of money by the words before it, of things by their own noun. */
export function quantityOf(draft: Draft, sentence: Sentence, left: Span, figure: MentionOf<"amount">, above?: Sentence): Subject | null {
  const { text } = draft.page;
  const before = text.slice(left.start, left.end);
  if (money.has(figure.value.unit)) {
    const own = lastSubject(before, left.start);
    if (own) return { ...own, end: figure.end, approximate: rough.test(before), rule: "amount of money" };
    if (!headless.test(text.slice(sentence.start, Math.min(figure.end, sentence.start + reach))) || !above) return null;
    const earlier = lastSubject(above.text.slice(-reach), Math.max(above.start, above.end - reach));
    return earlier && { ...earlier, start: sentence.start, end: figure.end, confidence: 0.7, rule: "amount of a subject named before" };
  }
  if (figure.value.unit === "times") return growthOf(draft, left, figure);
  const words = text.slice(figure.start, figure.end);
  const rest = text.slice(figure.end, Math.min(sentence.end, figure.end + reach));
  const over = figure.value.unit === "institutions" ? listEnd : clauseEnd;
  const clause = words + rest.slice(0, over.exec(rest)?.index ?? rest.length);
  const end = figure.start + clause.length;
  const noun = nouns.find(({ pattern }) => pattern.test(words));
  const around = before.slice(-80) + clause + rest.slice(0, 60);
  if (figure.value.unit === "enterprises" && (attendance.test(around) || !/đầu tư|hoạt động|kinh doanh|làm ăn/iu.test(around))) return null;
  if (attendance.test(clause.slice(0, 60)) && figure.value.unit !== "institutions") return null;
  if (/người$/iu.test(words)) {
    const students = /(?:lưu học sinh|du học sinh|sinh viên|học viên|lao động)[^.;]*$/iu.exec(before.slice(-90));
    const settled = /(?:cộng đồng|kiều bào|người Việt)[^.;]*$/u.exec(before.slice(-90));
    const start = left.end - (before.slice(-90).length - (students ?? settled ?? { index: 0 }).index);
    if (students)
      return {
        indicator: /lao động/iu.test(students[0]) ? "workers" : "students",
        start,
        end: figure.end,
        confidence: 0.8,
        rule: "people counted",
      };
    if (settled) return { indicator: "community", start, end: figure.end, confidence: 0.8, rule: "people counted" };
    return living.test(around) ? { indicator: "community", start: figure.start, end, confidence: 0.8, rule: "people counted" } : null;
  }
  if (!noun) return null;
  const indicator = noun.indicator === "institutions" && training.test(around) ? "training-institutions" : noun.indicator;
  if (indicator === "documents-signed" && !/ký/u.test(around)) return null;
  if (indicator === "delegations" && !/trao đổi|cử|đón|lượt/u.test(around)) return null;
  return { indicator, start: figure.start, end, confidence: 0.75, rule: "things counted" };
}

const rise = /(?:tăng|giảm)(?:\s(?:trưởng|mạnh|nhanh|liên tục|thêm|hơn|gấp|bình quân|trung bình|tới|đến|ở mức|lên|xuống))*\s?$/u;
const every =
  /^\s?(?:\/|mỗi\s|một\s|hằng\s|hàng\s)năm(?:\strong\s(?:những\s|\d+\s)?năm\s(?:gần đây|qua))?|^\strong\s(?:những\s|\d+\s)?năm\s(?:gần đây|qua|trở lại đây)|^\sso\svới\s[^,.;]{0,50}/u;
const volume = /(?<!\p{L})(lượng|số lượng|số|tổng số|sản lượng|lưu lượng)\s[^,.;]{4,120}$/iu;

/** The subject of a growth that stands by itself: "kim ngạch … tăng 15% mỗi năm". */
export function growthOf(draft: Draft, left: Span, figure: MentionOf<"percent"> | MentionOf<"amount">): Subject | null {
  const { text } = draft.page;
  const before = text.slice(left.start, left.end);
  if (!rise.test(before)) return null;
  const tail = every.exec(text.slice(figure.end, figure.end + 60))?.[0].length ?? 0;
  const own = lastSubject(before, left.start);
  if (own) {
    const growth = own.indicator === "trade-turnover" ? "trade-growth" : `${own.indicator}-growth`;
    return { ...own, indicator: growth, end: figure.end + tail, rule: "growth" };
  }
  const amount = volume.exec(before);
  if (!amount) return null;
  const indicator = /container/iu.test(amount[0]) ? "container-traffic-growth" : /khách/iu.test(amount[0]) ? "tourists-growth" : "growth";
  return { indicator, start: left.start + amount.index, end: figure.end + tail, confidence: 0.6, rule: "growth" };
}

/** The last subject named in these words, and where its phrase begins. */
function lastSubject(words: string, at: number): { indicator: string; start: number; end: number; confidence: number } | null {
  let best: { indicator: string; start: number; end: number } | null = null;
  for (const { indicator, pattern } of named) {
    for (const { 0: found, index } of matchesOf(pattern, words)) {
      if (best === null || index >= best.end - at) best = { indicator, start: at + index, end: at + index + found.length };
    }
  }
  if (!best) return null;
  const open = /(?:[Tt]ổng|trị giá|giá trị|mối quan hệ|quan hệ)\s(?:\p{L}+\s)?$/u.exec(words.slice(0, best.start - at));
  return { ...best, start: open ? at + open.index : best.start, confidence: 0.85 };
}
