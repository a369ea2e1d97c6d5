import type { ObservationRead } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { rankedSubjects, rankHeads } from "../../words/ranks.ts";
import { periodOf } from "./period.ts";

const ordinals: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const number = "\\d{1,3}(?![\\d/.,]*\\d)|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười";
const place = `(?:(?:đứng\\s|ở vị trí\\s|xếp\\s)?(?:thứ|số)\\s(${number})|(nhất))(?![\\p{L}\\p{N}])`;
const among = "(?:\\s(?:thế giới|toàn cầu))?(?:\\s(?:của|tại|vào|ở|cho|trong|từ|trên)\\s(?!(?:những|nhiều) năm)[^,.;]{2,60}?)?";
const closed = "(?=[,.;)]|\\s(?:với|và|sau|có|đứng|là|đồng thời|trong khi|cũng như|đạt)\\s|$)";
const head = `(?:${rankHeads.join("|")})`;
/** "là bạn hàng lớn thứ tư của Lào trong khu vực", "nhà đầu tư lớn nhất tại Lào, đối tác thương mại lớn thứ ba" */
const standing = new RegExp(
  `(?<![\\p{L}])${head}(?:\\s(?!(?:lớn|của|với|và|có|là|này)\\s)\\p{L}+){0,6}?\\s(?:lớn\\s|đứng\\s)?${place}${among}${closed}`,
  "giu",
);
/** "đối tác số 1 về đầu tư, thứ 2 về hợp tác phát triển và du lịch" */
const inField = new RegExp(
  `(?:(?:lớn\\s)?(?:thứ|số)\\s(${number})|lớn\\s(nhất))\\s(?:cả\\s)?(?:về|trong lĩnh vực)\\s(?:${rankedSubjects})[^,.;]{0,40}?(?=[,.;)]|\\svà\\s(?:lớn\\s)?(?:thứ|số)\\s|\\s(?:của|tại)\\s|$)`,
  "giu",
);
/** "đứng thứ 7/40 nước đang đầu tư ở Lào", "xếp thứ ba trong số 60 quốc gia", "đứng đầu trong 80 quốc gia", "thương mại đứng thứ 4" */
const listed = new RegExp(
  `(?:(?:xếp|đứng|giữ|ở)\\s(?:hạng\\s|vị trí\\s)?(?:(?:thứ|số)\\s)?(${number}|đầu)|(?:xếp|đứng)\\sthứ\\s(\\d{1,3})(?=/))(?![\\p{L}])(?:\\s?/\\s?(\\d{1,3})|\\s(?:trên|trong)\\s(?:tổng\\s)?(?:số\\s)?(?:hơn\\s|gần\\s)?(\\d{1,3}))?([^,.;]{0,160}?)(?=[,.;)]|\\svới\\s|\\svà\\s(?:đã|là|có)\\s|$)`,
  "giu",
);
/** After one rank the next may be cut short: "FDI thứ hai" */
const short = new RegExp(`(?<![\\p{L}])(?:${rankedSubjects})\\s(?:lớn\\s)?thứ\\s(${number})(?![\\p{L}])`, "giu");

/** "… lớn thứ ba thế giới và lớn nhất trong khu vực": the rank among others, right behind. */
const besides = new RegExp(
  `^(\\svà\\s(?:là\\s)?)lớn\\s(?:thứ\\s(${number})|(nhất))\\s(?:trong|tại|ở)\\s[^,.;]{2,30}?(?=[,.;)]|\\s(?:với|và|sau|có)\\s|$)`,
  "u",
);

const indicators: readonly (readonly [RegExp, string])[] = [
  [/xuất khẩu/iu, "export-market-rank"],
  [/nhập khẩu/iu, "import-market-rank"],
  [/đầu tư|FDI/iu, "investment-rank"],
  [/tài trợ|viện trợ|ODA|hợp tác phát triển/iu, "aid-rank"],
  [/khách|du lịch/iu, "visitors-rank"],
  [/lao động/iu, "labour-rank"],
];
const indicatorOf = (words: string) => indicators.find(([pattern]) => pattern.test(words))?.[1] ?? "trade-rank";

/** One of several, or one still to become: no rank. */
const oneOf = /(?:một trong|những|các|nhóm|top|tốp)\s(?:(?:những|các|số|\d+)\s)?$/iu;
const ahead = /(?<!\p{L})(?:sẽ|sớm|để|mong muốn|phấn đấu|mục tiêu|hướng tới|nhằm|có thể|đưa|kỳ vọng|từng)(?!\p{L})[^,;.]{0,70}$/iu;
const subject =
  /(?:\p{Lu}[\p{L}]*\s(?:-\s)?){1,4}(?:(?:hiện nay|hiện|nay|tiếp tục|vẫn|luôn|liên tục|đã|đang|cũng|nhiều năm|duy trì|giữ|vị trí|vươn lên)\s)*(?:là|trở thành|xếp|đứng|vị trí)?\s?$/u;
const becoming = /đang\s(?:dần\s)?trở thành\s$/iu;
const worldwide = /^\s(?:trên\s)?(?:thế giới|toàn cầu|cả nước|châu lục|về xuất khẩu)/u;
const ranked = new RegExp(`(?<!\\p{L})(?:${rankedSubjects})(?!\\p{L})`, "iu");

/** Where one side stands among the partners of the other. */
export function ranksIn(draft: Draft, sentence: Sentence): ObservationRead[] {
  const { text } = sentence;
  if (!/thứ\s|số\s|lớn nhất|đứng|xếp|hạng/u.test(text)) return [];
  const found: ObservationRead[] = [];
  const add = (from: number, to: number, { said, of, field }: { said: string; of?: string; field: string }) => {
    if (found.some(({ evidence: [other] }) => other && sentence.start + from < other.end && other.start < sentence.start + to)) return;
    const lead = text.slice(Math.max(0, from - 80), from);
    if (becoming.test(lead)) return;
    if (ahead.test(lead.slice(lead.lastIndexOf(",") + 1))) return;
    const start = sentence.start + from - (subject.exec(lead)?.[0].length ?? 0);
    const words = { start, end: sentence.start + to };
    const period = periodOf(draft, sentence, words);
    found.push({
      indicator: indicatorOf(field),
      value: ordinals[said.toLowerCase()] ?? (said === "đầu" ? 1 : Number(said)),
      unit: "rank",
      period: period?.edtf ?? null,
      change: null,
      ...(of && { of }),
      evidence: [words],
      ...(period && { fields: { period: { certainty: "said", evidence: [{ start: period.start, end: period.end }] } } }),
      confidence: 0.8,
      rule: "rank",
    });
  };
  for (const { 0: words, 1: nth, 2: first, index } of matchesOf(inField, text))
    add(index, index + words.length, { said: nth ?? first ?? "", field: words });
  for (const { 0: words, 1: nth, 2: first, index } of matchesOf(standing, text)) {
    if (oneOf.test(text.slice(Math.max(0, index - 24), index))) continue;
    const of = /trong (?:tổng )?(?:số )?(?:hơn |gần )?(\d{1,3})/u.exec(text.slice(index, index + words.length + 20))?.[1];
    add(index, index + words.length, { said: nth ?? first ?? "", field: words, ...(of && { of }) });
    const next = besides.exec(text.slice(index + words.length));
    if (next) {
      const from = index + words.length + (next[1]?.length ?? 0);
      add(from, from + next[0].length - (next[1]?.length ?? 0), { said: next[2] ?? next[3] ?? "", field: words });
    }
  }
  for (const { 0: words, 1: nth, 2: slashed, 3: outOf, 4: ofMany, 5: tail = "", index } of matchesOf(listed, text)) {
    const of = outOf ?? ofMany;
    const lead = text.slice(Math.max(0, index - 120), index);
    if (!of && (worldwide.test(tail) || !ranked.test(lead + tail) || !/thứ|số/u.test(words))) continue;
    if (!of && !/^\s?(?:(?:trong|tại|ở|của|về|vào)\s|$)/u.test(tail)) continue;
    add(index, index + words.length, {
      said: nth ?? slashed ?? "",
      ...(of && { of }),
      field: of ? tail || lead : (ranked.exec(tail)?.[0] ?? lead.slice(lead.lastIndexOf(",") + 1)),
    });
  }
  if (found.length > 0)
    for (const { 0: words, 1: nth = "", index } of matchesOf(short, text)) add(index, index + words.length, { said: nth, field: words });
  return found;
}
