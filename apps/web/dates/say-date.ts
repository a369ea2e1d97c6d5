import type { UiLanguage } from "@bilateral/records";
import dayjs from "dayjs";
import "dayjs/locale/vi.js";
import "dayjs/locale/lo.js";
import { type Ends, isInterval, type Point, readEdtf } from "./edtf.ts";
import { patterns } from "./patterns.ts";

export type DateStyle = "short" | "long";

/**
 * An EDTF date in words: `2025-09-02` → `02/09/2025`, `XXXX-10-20` → `20/10, chưa rõ năm`, `2021/2030` → `2021–2030`.
 * Browsers lack Lao dates, so nothing of theirs is asked. A text that is no date is given back as it is.
 */
export function sayDate(edtf: string, language: UiLanguage, style: DateStyle = "short"): string {
  const date = readEdtf(edtf);
  if (date === null) return edtf;
  return isInterval(date) ? sayInterval(date, language, style) : sayPoint(date, language, style);
}

/** A moment (ISO 8601) as day and time, in the reader's own time zone. */
export function sayMoment(iso: string, language: UiLanguage): string {
  const moment = dayjs(iso);
  return moment.isValid() ? moment.locale(language).format(patterns[language].time) : iso;
}

/** The name of a month, 1–12. */
export function sayMonth(month: number, language: UiLanguage): string {
  return calendar({ year: 2024, month, day: 1 }, language).format(patterns[language].long.monthOfYear);
}

function sayInterval({ from, to }: Ends, language: UiLanguage, style: DateStyle): string {
  const words = patterns[language];
  if (from === null) return to === null ? "" : fill(words.until, sayPoint(to, language, style));
  if (to === null) return fill(words.since, sayPoint(from, language, style));
  const oneMonth = from.day !== null && to.day !== null && from.year === to.year && from.month === to.month;
  if (oneMonth && from.month !== null && from.day !== null) {
    const first = calendar({ year: from.year ?? 2024, month: from.month, day: from.day }, language);
    return `${first.format(words[style].dayOfMonth)}–${sayPoint(to, language, style)}`;
  }
  const bare = from.month === null && to.month === null;
  return [sayPoint(from, language, style), sayPoint(to, language, style)].join(bare ? "–" : " – ");
}

function sayPoint(point: Point, language: UiLanguage, style: DateStyle): string {
  const words = patterns[language];
  let said = sayKnown(point, language, style);
  if (point.approximate) said = fill(words.about, said);
  if (point.uncertain) said = fill(words.perhaps, said);
  return said;
}

function sayKnown(point: Point, language: UiLanguage, style: DateStyle): string {
  const words = patterns[language];
  const { year, month, day } = point;
  if (year === null) {
    if (month === null) return fill(words.openYear, "–");
    const known = calendar({ year: 2024, month, day: day ?? 1 }, language);
    return fill(words.openYear, known.format(day === null ? words[style].monthOfYear : words[style].dayOfYear));
  }
  if (point.within === "decade") return fill(words.decade, String(year));
  if (point.within === "century") return fill(words.century, String(year / 100 + 1));
  if (point.quarter !== null) return words.quarter.replace("{q}", String(point.quarter)).replace("{y}", String(year));
  if (point.half !== null) return fill(words.half[point.half - 1] ?? "{}", String(year));
  if (point.season !== null) return fill(words.season[point.season - 1] ?? "{}", String(year));
  if (month === null) return String(year);
  return calendar({ year, month, day: day ?? 1 }, language).format(day === null ? words[style].month : words[style].day);
}

function calendar({ year, month, day }: { year: number; month: number; day: number }, language: UiLanguage) {
  return dayjs(new Date(year, month - 1, day)).locale(language);
}

function fill(phrase: string, value: string): string {
  return phrase.replace("{}", value);
}
