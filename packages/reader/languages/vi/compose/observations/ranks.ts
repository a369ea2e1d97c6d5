import type { ObservationRead } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
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
const place = "(?:thứ\\s(\\d{1,3}|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|(nhất))";
/** "là bạn hàng lớn thứ tư của Lào trong khu vực", "tiếp tục là nhà đầu tư lớn nhất tại Lào" */
const standing = new RegExp(
  `(?<=(?<!trở thành|một trong những)\\s(?:hiện\\s|tiếp tục\\s|vẫn\\s|đang\\s)?là\\s|trở thành\\s)(bạn hàng|đối tác thương mại|đối tác|thị trường(?: xuất khẩu| nhập khẩu)?|nhà đầu tư|nước đầu tư|quốc gia đầu tư|nhà tài trợ|nước tài trợ|nước viện trợ)(?:\\s(?:ODA|thương mại|nước ngoài|song phương))?\\slớn\\s${place}(?:\\s(?:của|tại|vào|ở|cho|trong)\\s[^,.;]{2,60}?)?(?=[,.;]|\\s(?:với|và|sau|có|đứng)\\s|$)`,
  "gu",
);
/** "đứng thứ 7/40 nước đang đầu tư ở Lào" */
const listed =
  /(?:xếp|đứng)\s(?:hạng\s|vị trí\s)?(?:thứ\s)?(\d{1,3})(?:\/|\strên tổng số\s|\strong (?:số|tổng số)\s)(\d{1,3})\s[^,.;]*?(?=[,.;]|\svới\s|$)/gu;

const indicators: readonly (readonly [RegExp, string])[] = [
  [/xuất khẩu/u, "export-market-rank"],
  [/nhập khẩu/u, "import-market-rank"],
  [/đầu tư|FDI/u, "investment-rank"],
  [/tài trợ|viện trợ/u, "aid-rank"],
];
const indicatorOf = (words: string) => indicators.find(([pattern]) => pattern.test(words))?.[1] ?? "trade-rank";

/** Where one side stands among the partners of the other. */
export function ranksIn(draft: Draft, sentence: Sentence): ObservationRead[] {
  const found: ObservationRead[] = [];
  const add = (words: string, index: number, value: number, of?: string) => {
    const start = sentence.start + index;
    const evidence = [{ start, end: start + words.length }];
    const period = periodOf(draft, sentence, { start, end: start + words.length });
    found.push({
      indicator: indicatorOf(words),
      value,
      unit: "rank",
      period: period?.edtf ?? null,
      change: null,
      ...(of && { of }),
      evidence,
      ...(period && { fields: { period: { certainty: "said", evidence: [{ start: period.start, end: period.end }] } } }),
      confidence: 0.8,
      rule: "rank",
    });
  };
  for (const match of matchesOf(standing, sentence.text)) {
    const said = match[2] ?? match[3] ?? "";
    if (/trở thành\s$/u.test(sentence.text.slice(0, match.index))) continue;
    add(match[0], match.index, ordinals[said] ?? Number(said));
  }
  for (const match of matchesOf(listed, sentence.text)) add(match[0], match.index, Number(match[1]), match[2]);
  return found;
}
