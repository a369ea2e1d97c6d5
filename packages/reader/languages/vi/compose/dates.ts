import type { Draft } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { DateValue, MentionOf } from "../../../mention.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { daysBetween, isDay, isSomeDay, shifted, weekdayOf } from "./dates/days.ts";
import { solarDay } from "./dates/lunar.ts";
import { type YearAnchor, yearOf } from "./dates/year.ts";

/** Fills in what the words of the dates leave open: from the day of publication, from what fixes the year, from the date before. What nothing fixes stays open. */
export const datesComposer: Composer = {
  name: "dates",
  compose(draft) {
    const published = isDay(draft.published) ? draft.published : null;
    const anchor = published === null ? (nearDayYear(draft) ?? yearOf(draft)) : null;
    let today = published;
    const last: Known["last"] = { day: null, year: null, period: null };
    const resolved = new Map<MentionOf<"date">, DateValue>();
    const all = draft.mentions.filter((mention): mention is MentionOf<"date"> => mention.kind === "date");
    all.forEach((mention, index) => {
      const next = all[index + 1];
      const beside = next && /^\s?\((?:ngày\s)?$/u.test(draft.page.text.slice(mention.end, next.start)) ? next : null;
      const value = resolve(mention.value, {
        published,
        anchor,
        today,
        last,
        beside: beside ? resolve(beside.value, { published, anchor, today, last, beside: null }) : null,
      });
      resolved.set(mention, value);
      if (!isInArticle(draft, mention.start)) return;
      if (mention.value.relative?.to === "publication" && mention.value.relative.days === 0 && isSomeDay(value.edtf)) today ??= value.edtf;
      // A day of history ("ngày 7/11/1917") is not the day of which "cùng ngày" speaks.
      if (isSomeDay(value.edtf) && !(value.certainty === "said" && last.day !== null && last.day.slice(0, 4) !== value.edtf.slice(0, 4)))
        last.day = value.edtf;
      if (/^\d{4}/u.test(value.edtf ?? "")) last.year = Number(value.edtf?.slice(0, 4));
      if (value.edtf?.includes("/")) last.period = value.edtf;
    });
    draft.mentions = draft.mentions.map((mention) =>
      mention.kind === "date" ? { ...mention, value: resolved.get(mention) ?? mention.value } : mention,
    );
  },
};

/** What tells of another time: founding, signing, a birth. */
const ofHistory = /(?:ký|thành lập|thiết lập|sinh|từ trần|giải phóng|độc lập|ban hành|thông qua)[^.,;()]{0,40}$/iu;

/** A day near by given elsewhere with its year: "Ngày 16/5, …" and "… từ ngày 14 đến 17/5/2017". */
function nearDayYear(draft: Draft): YearAnchor | null {
  const dates = draft.mentions.filter(
    (mention): mention is MentionOf<"date"> => mention.kind === "date" && isInArticle(draft, mention.start),
  );
  const open = dates.flatMap(({ value }) =>
    value.edtf?.startsWith("X") && /^X{4}-\d\d-\d\d/u.test(value.edtf) ? [value.edtf.slice(4, 10)] : [],
  );
  const years = dates
    .filter(({ value, start }) => {
      const first = value.edtf?.slice(0, 10) ?? null;
      if (!isDay(first) || Number(first.slice(0, 4)) < 1990) return false;
      if (open.includes(first.slice(4))) return true;
      return (
        open.some((day) => Math.abs(daysBetween(first, `${first.slice(0, 4)}${day}`)) <= 45) &&
        !/tư liệu/iu.test(draft.page.text.slice(start, start + 90)) &&
        blockAt(draft.page, start)?.kind !== "caption" &&
        !ofHistory.test(draft.page.text.slice(Math.max(0, start - 60), start)) &&
        !/[-–]\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.test(
          draft.page.text.slice(Math.max(0, start - 16), start + 26).replace(value.edtf ?? "", ""),
        )
      );
    })
    .map(({ value }) => Number(value.edtf?.slice(0, 4)));
  return years.length > 0 ? { year: Math.max(...years), reason: "a day near by with its year" } : null;
}

function isInArticle(draft: Draft, offset: number): boolean {
  const block = blockAt(draft.page, offset);
  return block !== null && isArticle(block);
}

interface Known {
  published: string | null;
  anchor: YearAnchor | null;
  today: string | null;
  last: { day: string | null; year: number | null; period: string | null };
  /** The date in brackets right after this one. */
  beside: DateValue | null;
}

function resolve(value: DateValue, known: Known): DateValue {
  const { edtf, relative, lunar } = value;
  if (lunar) return inSolarYear(value, lunar, known);
  if (!relative) return edtf?.includes("XXXX") ? withYear(value, known) : value;
  if (relative.to === "last-date") return { ...value, edtf: fromLast(relative, known.last), reason: "the date before" };
  if (relative.to === "last-period") return samePeriod(value, known.last.period);
  if (known.beside) return { ...value, edtf: known.beside.edtf, reason: "the date beside it" };
  if (edtf !== null) return withYear(value, known);
  const today = relative.days === 0 || isDay(known.today) ? known.today : dayOfSpeech(value, known);
  return fromToday(value, known.published ?? today, known.anchor);
}

/** "cùng ngày", "hai ngày sau đó", "năm tiếp theo"; of "vài ngày" nobody knows how many. */
function fromLast({ days, years }: NonNullable<DateValue["relative"]>, { day, year }: Known["last"]): string | null {
  if (years !== undefined) return year === null ? null : String(year + years);
  return days === undefined ? null : day && addDays(day, days);
}

/** Days from the day of publication; weeks, months and years whole. */
function fromToday(value: DateValue, today: string | null, anchor: YearAnchor | null): DateValue {
  const { relative } = value;
  if (!relative) return value;
  if (relative.years !== undefined) {
    const year = today?.slice(0, 4) ?? (anchor && anchor.month === undefined ? String(anchor.year) : null);
    if (year && /^\d{4}$/u.test(year))
      return { ...value, edtf: String(Number(year) + relative.years), reason: "counted from the day of publication" };
    return relative.years === 0 ? { ...value, edtf: "XXXX", reason: "this year, whichever it is" } : value;
  }
  if (!today) return value;
  if (relative.days !== undefined) return { ...value, edtf: addDays(today, relative.days), reason: "counted from the day of publication" };
  if (!isDay(today)) return value;
  const reason = "counted from the day of publication";
  if (relative.weekday !== undefined) {
    const ahead = (relative.weekday - weekdayOf(today) + 7) % 7;
    return { ...value, edtf: shifted(today, relative.direction === 1 ? ahead || 7 : ahead === 0 ? 0 : ahead - 7), reason };
  }
  if (relative.weeks !== undefined) {
    const monday = shifted(today, -((weekdayOf(today) + 6) % 7) + 7 * relative.weeks);
    return { ...value, edtf: `${monday}/${shifted(monday, 6)}`, reason };
  }
  return { ...value, edtf: monthFrom(today, relative.months ?? 0), reason };
}

/** Of the years around, the one in which the day lies nearest to publication, or in the year that the article speaks in. */
function inSolarYear(value: DateValue, { month, day }: NonNullable<DateValue["lunar"]>, { published, anchor, today }: Known): DateValue {
  const base = published ?? (isDay(today) ? today : null);
  const year = base ? Number(base.slice(0, 4)) : anchor?.year;
  if (year === undefined) return value;
  const days = [year - 1, year, year + 1].flatMap((each) => solarDay(each, month, day) ?? []);
  const from = `${year}-${String(anchor?.month ?? 1).padStart(2, "0")}-01`;
  const edtf = base
    ? days.toSorted((a, b) => Math.abs(daysBetween(base, a)) - Math.abs(daysBetween(base, b)))[0]
    : days.find((each) => each >= from);
  return edtf === undefined ? value : { ...value, edtf, reason: base ? "the lunar day nearest to publication" : (anchor?.reason ?? "") };
}

/** Who looks ahead speaks on the day just told. */
function dayOfSpeech({ relative }: DateValue, { last }: Known): string | null {
  const ahead = relative && [relative.days, relative.weeks, relative.months, relative.years].some((count) => (count ?? 0) > 0);
  return ahead && isDay(last.day) ? last.day : null;
}

function withYear(value: DateValue, known: Known): DateValue {
  const { published, anchor, today } = known;
  const { edtf, relative } = value;
  if (edtf === null) return value;
  const base = published ?? (isDay(today) ? today : dayOfSpeech(value, known));
  if (edtf.startsWith("XXXX-XX-")) return inMonth(value, base, anchor);
  const put = (year: number, reason: string) => ({ ...value, edtf: edtf.replaceAll("XXXX", String(year)), reason });
  const [month, day] = [Number(edtf.slice(5, 7)), edtf.slice(8, 10)];
  if (base) {
    const year = Number(base.slice(0, 4));
    if (relative?.years !== undefined) return put(year + relative.years, "the year of publication");
    const distance = daysBetween(base, `${year}-${edtf.slice(5, 7)}-${day && /^\d\d$/u.test(day) ? day : "01"}`);
    if (relative?.direction === 1) return put(distance < -40 ? year + 1 : year, "the next one after publication");
    if (relative?.direction === -1) return put(distance > 0 ? year - 1 : year, "the last one before publication");
    return put(distance > 120 ? year - 1 : distance < -300 ? year + 1 : year, "the day of publication");
  }
  if (!anchor) return value;
  if (relative?.years !== undefined) return put(anchor.year + relative.years, anchor.reason);
  if (/^XXXX-01\//u.test(edtf)) return put(anchor.year, anchor.reason);
  // After a figure up to some month, the act is within the twelve months that follow.
  return put(anchor.month !== undefined && month < anchor.month ? anchor.year + 1 : anchor.year, anchor.reason);
}

/** "ngày 15 tháng này": the month is that of publication; of it only the year may be known. */
function inMonth(value: DateValue, base: string | null, anchor: YearAnchor | null): DateValue {
  const months = value.relative?.months ?? 0;
  const put = (month: string, reason: string) => ({ ...value, edtf: value.edtf?.replaceAll("XXXX-XX", month) ?? null, reason });
  if (base) return put(monthFrom(base, months), "counted from the day of publication");
  return anchor && months === 0 ? put(`${anchor.year}-XX`, anchor.reason) : value;
}

function monthFrom(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** "cùng kỳ năm 2023": the months of the period before, a year earlier. */
function samePeriod(value: DateValue, period: string | null): DateValue {
  const found = period && /^(\d{4})(-\d\d(?:-\d\d)?)\/(\d{4})(-\d\d(?:-\d\d)?)$/u.exec(period);
  if (!found) return value;
  const year = value.edtf ?? String(Number(found[1]) - 1);
  return {
    ...value,
    edtf: `${year}${found[2]}/${Number(year) + Number(found[3]) - Number(found[1])}${found[4]}`,
    reason: "the period before",
  };
}

function addDays(day: string, days: number): string {
  return days === 0 ? day : isDay(day) ? shifted(day, days) : day;
}
