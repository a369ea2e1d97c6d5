import type { ChangeRead } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { reach } from "./sense.ts";

const opening =
  /^(?:\s(?:năm|trong năm)\s\d{4}|\strong\s(?:\d{1,2}\stháng|quý|tháng|nửa|sáu\stháng)[^,.;]{0,30})?[,;]?\s(?:đã\s|và\s)?(tăng|giảm)(?:\s(?:trưởng|mạnh|nhanh|thêm|hơn|gấp|khoảng|gần|tới|tương đương|lên|bình quân))*\s?/u;
const numeral = /^(đôi|rưỡi|ba|bốn|năm|\d+(?:[.,]\d+)?)(?:\slần)?(?=[\s,.;])/u;
const times: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, ba: 3, bốn: 4, năm: 5 };
const against = /^[^,.;]{0,24}?\sso\svới\s([^,.;]{0,60})/u;
const sameTermOf = /cùng\s(?:kỳ|thời kỳ|thời điểm)(?:\s(?:của\s)?năm\s(\d{4}|ngoái|trước))?/u;

export interface Change {
  value: ChangeRead;
  end: number;
  /** The base of "so với cùng kỳ …": the figure's own period in the year compared with. */
  sameTerm?: (period: string) => string | null;
}

/** "tăng 16,7% so với cùng kỳ năm 2023", "giảm 3%", "tăng gấp đôi so với năm 2010", right after a figure. */
export function changeAfter(draft: Draft, sentence: Sentence, at: number): Change | null {
  const { text } = draft.page;
  const until = Math.min(sentence.end, at + reach);
  const rest = text.slice(at, until);
  const found = opening.exec(rest);
  if (!found) return null;
  const place = at + found[0].length;
  const sign = found[1] === "giảm" ? -1 : 1;
  const share = mentionsWithin(draft, "percent", { start: at, end: until }).find(({ start }) => start <= place + 1);
  const count = share ? null : numeral.exec(text.slice(place, until));
  const value = share?.value.value ?? (count?.[1] ? (times[count[1]] ?? Number(count[1].replace(",", "."))) : Number.NaN);
  if (Number.isNaN(value)) return null;
  let end = share?.end ?? place + (count?.[0].length ?? 0);
  const compared = against.exec(text.slice(end, until));
  const change: Change = { value: { value: sign * value, unit: share ? "percent" : "times", base: null }, end };
  if (!compared) return change;
  const from = end;
  end += compared[0].length;
  const term = sameTermOf.exec(compared[0]);
  if (term) {
    change.sameTerm = (period) => shifted(period, term[1]);
    change.end = from + term.index + term[0].length;
    return change;
  }
  const base = mentionsWithin(draft, "date", { start: from, end }).at(0);
  change.value.base = base?.value.edtf ?? /năm\s(\d{4})/u.exec(compared[0])?.[1] ?? null;
  change.end = base?.end ?? end;
  return change;
}

/** The same months in another year. */
function shifted(period: string, year: string | undefined): string | null {
  const own = /^(\d{4})/.exec(period)?.[1];
  if (!own) return null;
  const to = year && /^\d/.test(year) ? Number(year) : Number(own) - 1;
  return period.replace(/\d{4}(?=-|$|\/)/g, (found) => String(Number(found) - Number(own) + to));
}
