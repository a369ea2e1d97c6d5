/**
 * By when: a time stated within the undertaking itself.
 *
 *     đưa kim ngạch lên 3 tỷ USD vào năm 2030                    2030
 *     hoàn thành tuyến đường trước tháng 6/2027                  2027-06
 *     họp trực tuyến trong tuần tới                              the week after the day of publication
 *     trùng tu tháp cổ trong giai đoạn 2026–2030                 2026/2030
 *     thực hiện hiệu quả Thỏa thuận giai đoạn 2026–2030          none: the period is the instrument's
 */

import type { Span } from "@bilateral/records";
import type { DateValue, MentionOf } from "../../../../mention.ts";

/** What has a period or a year of its own. */
const instrument =
  /^.*(?<![\p{L}])(?:nhiệm kỳ|hiệp định|công ước|hiệp ước|nghị quyết|nghị định thư|kế hoạch|chương trình|tuyên bố|thông cáo|thỏa thuận|thoả thuận|chiến lược|định hướng|tầm nhìn|khóa|bản ghi nhớ|biên bản|đề án|luật(?! pháp))(?![\p{L}])([^.;]{0,80})$/isu;
/** After these it is no longer the instrument's, but the time by which something is done with it. */
const apart =
  /(?<![\p{L}])(?:trong(?! giai đoạn| lĩnh vực)|vào|trước|từ|cuối|đầu|ngay)(?![\p{L}])(?!\s(?:lĩnh vực|các))|\sđã\s|,\s(?:hoàn thành|hoàn tất)/iu;
const signedThen = /(?<![\p{L}])(?:ký|ký kết|đạt được|thông qua|ban hành)\s(?:(?:trong|vào|hồi|từ|tại)\s(?:[^.;,]{0,40}\s)?)?$/iu;
const compared = /(?<![\p{L}])(?:so với|hơn|bằng|như|kể từ|của)\s(?:cùng kỳ\s)?$/iu;
const jubilee = /kỷ niệm\s(?:[\p{L}\s]{0,20}\s)?(\d{2,3})\snăm[^.;()]{0,90}$/iu;

/** `dates` are those that stand within the undertaking. */
export function dueOf(text: string, { start }: Span, dates: readonly MentionOf<"date">[]): string | null {
  let due: string | null = null;
  for (const date of dates) {
    const before = text.slice(start, date.start);
    const open = before.lastIndexOf("(");
    const inBrackets = open > before.lastIndexOf(")");
    if (inBrackets && (before.slice(open + 1).trim() !== "" || text[date.end] !== ")")) continue;
    const told = inBrackets ? inBracketsOf(date, before.slice(0, open)) : date.value.edtf;
    if (told === null || isNoTerm(date)) continue;
    if (isOfInstrument(before, inBrackets ? before.slice(0, open) : before) || compared.test(before)) continue;
    due = told;
  }
  return due;
}

/** "kỷ niệm 50 năm … (1975–2025)" is done by the later year; else a stretch of months alone is a term. */
function inBracketsOf({ value: { edtf } }: MentionOf<"date">, before: string): string | null {
  const [first = "", last] = (edtf ?? "").split("/");
  const count = jubilee.exec(before)?.[1];
  if (last && count) return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) === Number(count) ? last : null;
  return last && /^\d{4}-\d\d$/u.test(first) ? edtf : null;
}

/** Tells of when something is or was, not by when it is to be done. */
function isNoTerm({ value: { edtf, relative }, rule }: MentionOf<"date">): boolean {
  if (edtf === "XXXX" || rule === "dates/year of a name") return true;
  return relative !== undefined && (relative.to !== "publication" || isNow(relative));
}

const isNow = ({ days, direction }: NonNullable<DateValue["relative"]>) => (days !== undefined && days <= 0) || direction === -1;

function isOfInstrument(before: string, upTo: string): boolean {
  const found = instrument.exec(upTo.slice(-110));
  if (!found) return false;
  return signedThen.test(before) || !apart.test(` ${found[1] ?? ""} `.replace(/giai đoạn\s*$/iu, ""));
}
