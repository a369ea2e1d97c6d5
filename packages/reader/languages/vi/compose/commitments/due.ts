/**
 * By when: a time stated within the undertaking itself.
 *
 *     đưa kim ngạch lên 3 tỷ USD vào năm 2030                    2030
 *     hoàn thành tuyến đường trước tháng 6/2027                  2027-06
 *     thực hiện hiệu quả Thỏa thuận giai đoạn 2026–2030          none: the period is the instrument's
 */

import type { Span } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";

const time =
  /(?:(?:tháng|quý)\s(?<month>\d{1,2}|I{1,3}|IV)(?:\/|\snăm\s)(?<monthYear>20\d{2}))|(?<before>năm|đến|tới|trước|vào)\s(?<year>20\d{2})(?![\d/–-]|\s?[–-]\s?20)/giu;
const ofInstrument =
  /(?:giai đoạn|nhiệm kỳ|hiệp định|công ước|hiệp ước|nghị quyết|kế hoạch|chương trình|tuyên bố|thỏa thuận|chiến lược|định hướng|tầm nhìn|khóa|ký)\s(?:[\p{L}\s]{0,40}\s)?$/iu;

export function dueOf(text: string, { start, end }: Span): string | null {
  const words = text.slice(start, end);
  let due: string | null = null;
  for (const { 0: found, index, groups } of matchesOf(time, words)) {
    if (!groups || inBrackets(words, index) || ofInstrument.test(words.slice(Math.max(0, index - 60), index))) continue;
    if (groups.monthYear)
      due = /^\d/u.test(groups.month ?? "")
        ? `${groups.monthYear}-${(groups.month ?? "").padStart(2, "0")}`
        : quarter(groups.month ?? "", groups.monthYear);
    else if (found) due = groups.year ?? due;
  }
  return due;
}

function inBrackets(words: string, at: number): boolean {
  return words.lastIndexOf("(", at) > words.lastIndexOf(")", at);
}

function quarter(roman: string, year: string): string {
  const last = { I: 3, II: 6, III: 9, IV: 12 }[roman.toUpperCase()] ?? 12;
  const month = (value: number) => `${year}-${String(value).padStart(2, "0")}`;
  return `${month(last - 2)}/${month(last)}`;
}
