import type { Composer } from "../../../language.ts";
import type { DateValue, Mention } from "../../../mention.ts";
import { type DateWords, datesIn } from "../find/date-words.ts";
import { saidInFull, two } from "../find/dates.ts";

/** Completes the dates that lean on the day of the report, on a day told before, or on the year the text speaks of. */
export const datesComposer: Composer = {
  name: "dates",
  compose(draft) {
    const day = draft.published && /^\d{4}-\d{2}-\d{2}$/.test(draft.published) ? draft.published : null;
    const year = day ? Number(day.slice(0, 4)) : null;
    let last: string | null = day;
    for (const mention of draft.mentions) {
      if (mention.kind !== "date") continue;
      if (mention.value.edtf === null) {
        const from = Math.max(0, mention.start - 16);
        const found = datesIn(draft.page.text.slice(from, mention.end + 24)).find(({ start }) => from + start === mention.start);
        const before = draft.page.text.slice(Math.max(0, mention.start - 170), mention.start);
        const until = /\b(?:through|until|till)\s$/.test(draft.page.text.slice(Math.max(0, mention.start - 10), mention.start));
        const over = told.test(draft.page.text.slice(Math.max(0, mention.start - 40), mention.start));
        const ahead = comes(before) || (!over && undertaken(before));
        const edtf = found ? completed(found.words, { day, year, last, ahead: ahead || until, over }) : null;
        if (edtf) mention.value = { ...mention.value, edtf, certainty: "inferred" } satisfies DateValue;
      }
      // A day of long ago is told in passing: "later in the day" goes on from the news.
      const full = mention.value.edtf && /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(mention.value.edtf) ? mention.value.edtf : null;
      if (full && (day === null || Math.abs(Date.parse(full) - Date.parse(day)) < 400 * 86_400_000)) last = full;
    }
    if (year === null) yearsFromNearDays(draft.mentions);
  },
};

/** How many days apart two dates of one stay may be. */
const oneStay = 6;

/** "on September 15 … from September 14-17, 2014": a day that lies beside one told in full, and beside no other year's, is of its year. */
function yearsFromNearDays(mentions: readonly Mention[]): void {
  const days = mentions.flatMap(({ kind, value }) =>
    kind === "date"
      ? [...((value as DateValue).edtf ?? "").matchAll(/(?<!\d)(\d{4})-(\d\d-\d\d)/g)].map(([, year, day]) => ({ year, day }))
      : [],
  );
  if (days.length === 0) return;
  const at = (day: string) => Number(day.slice(0, 2)) * 31 + Number(day.slice(3, 5));
  for (const mention of mentions) {
    if (mention.kind !== "date" || !mention.value.edtf?.startsWith("XXXX-")) continue;
    const day = /^XXXX-(\d\d-\d\d)/.exec(mention.value.edtf)?.[1];
    const years = new Set(days.filter((each) => day && Math.abs(at(each.day ?? "") - at(day)) <= oneStay).map(({ year }) => year));
    const [year] = years;
    if (years.size === 1 && year)
      mention.value = { ...mention.value, edtf: mention.value.edtf.replaceAll("XXXX", year), certainty: "inferred" } satisfies DateValue;
  }
}

/** Words right before a date that put it in the past. */
const told =
  /\b(?:held|signed|met|paid|visited|took place|issued|agreed(?!\sto\b)|arrived|was|were|had|launched|opened|began|started)\b[^.;]{0,30}$/;

const ofItsSentence = (before: string) => before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);

/** "agreed to open the road in June", "proposed they hold a fair in July": what is to be done lies ahead. */
const undertaken = (before: string) =>
  /\b(?:agreed to|(?:pledged|promised|vowed|committed|decided|invited|asked|urged)\b[^.;]{0,60}?\sto|proposed|suggested|should|look(?:s|ed|ing)? forward to|invitation)\b(?!.*\b(?:said|told|reported|after|following|since|during)\b)/.test(
    ofItsSentence(before),
  );

/** Words before a date that put it in the future; only those of its own sentence count. */
function comes(before: string): boolean {
  const sentence = ofItsSentence(before);
  return /\b(?:will|slated|scheduled|opening|opens|(?:is|are|was|were|due|set|plans?|planned|expected) to|upcoming|forthcoming)\b(?!.*\b(?:said|told|reported|after|following)\b)/.test(
    sentence,
  );
}

const iso = (date: Date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
export function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

interface Known {
  day: string | null;
  year: number | null;
  last: string | null;
  ahead: boolean;
  over: boolean;
}

function completed(words: DateWords, { day, year, last, ahead, over }: Known): string | null {
  if (words.sameDay) return last;
  if (words.span) return year === null ? null : saidInFull({ ...words, year: year + (words.away?.years ?? 0) });
  if (words.season) return year === null ? null : `${year + (words.away?.years ?? 0)}-${words.season}`;
  if (words.weekday !== undefined) return day && ofWeek(words, day, ahead);
  if (words.away && words.month === undefined) {
    const { days, months, years, weeks } = words.away;
    if (days !== undefined) return day && daysFrom(day, days);
    if (years !== undefined) return year === null ? null : String(year + years);
    if (months !== undefined && day) {
      const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
      return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
    }
    if (weeks !== undefined && day) {
      const monday = daysFrom(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + weeks * 7);
      return `${monday}/${daysFrom(monday, 6)}`;
    }
    return null;
  }
  if (words.month === undefined) return null;
  if (words.away?.years !== undefined && year !== null) return saidInFull({ ...words, year: year + words.away.years });
  if (!day) return year === null ? open(words) : saidInFull({ ...words, year });
  return saidInFull({ ...words, year: yearOf(words, day, { ahead, over }) });
}

/** A month or day without a year lies in the year that brings it nearest to the report; "last" and "next" say which way. */
function yearOf({ month = 1, day: dayOfMonth, which }: DateWords, day: string, { ahead, over }: Pick<Known, "ahead" | "over">): number {
  const year = Number(day.slice(0, 4));
  const at = (each: number) => each * 372 + (month - 1) * 31 + (dayOfMonth ?? 15);
  const now = year * 372 + (Number(day.slice(5, 7)) - 1) * 31 + Number(day.slice(8, 10));
  const years = [year - 1, year, year + 1];
  if (which === "this") return year;
  if (which === "last") return month < Number(day.slice(5, 7)) ? year : year - 1;
  if (which === "next") return month > Number(day.slice(5, 7)) ? year : year + 1;
  if (ahead) return at(year) >= now - 40 ? year : year + 1;
  if (over) return at(year) <= now + 3 ? year : year - 1;
  if (dayOfMonth === undefined) return at(year) <= now + 62 ? year : year - 1;
  return years.reduce((best, each) => (Math.abs(at(each) - now) < Math.abs(at(best) - now) ? each : best));
}

const open = ({ month = 1, day, until }: DateWords) => {
  const end = until?.day ? `/XXXX-${two(until.month ?? month)}-${two(until.day)}` : "";
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}${end}`;
};

/** A weekday is the last one before the report or its own day; where it is announced, the next one. */
function ofWeek({ weekday = 0, weekdayUntil, which }: DateWords, day: string, ahead: boolean): string {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  const on = (steps: number) => daysFrom(day, steps);
  let start = ahead && back !== 0 ? 7 - back : -back;
  if (which === "next") start = back === 0 ? 7 : 7 - back;
  if (which === "last" && back === 0) start = -7;
  if (weekdayUntil === undefined) return on(start);
  // Both days of a weekend just past, told on its last day.
  const length = (weekdayUntil - weekday + 7) % 7;
  return `${on(start)}/${on(start + length)}`;
}
