import type { UiLanguage } from "@bilateral/records";
import type { TenureView } from "../../client/shapes.ts";
import { isInterval, type Point, readEdtf } from "../../dates/edtf.ts";
import { tenureTitle } from "../../parts/post-title.ts";

/** A tenure on the axis of years (2025.5 is the middle of 2025). A null end is open: nobody says when it was. */
export interface TenureSpan {
  tenure: TenureView;
  from: number | null;
  to: number | null;
  /** The days on which a source shows the person in the post. */
  days: { at: number; date: string }[];
  /** What is surely covered: between the outermost known points. */
  known: [number, number] | null;
}

export function spansOf(tenures: readonly TenureView[]): TenureSpan[] {
  return tenures.map(spanOf).sort((one, other) => startOf(one) - startOf(other));
}

export interface PostRow {
  title: string;
  spans: TenureSpan[];
  start: number;
}

/** One row a post, though several sources may each have said it, in whatever language: all that share a name share a line. */
export function rowsOf(spans: readonly TenureSpan[], language: UiLanguage): PostRow[] {
  const rows = new Map<string, PostRow>();
  for (const span of spans) {
    const { titles } = span.tenure;
    const shown = tenureTitle(span.tenure, language);
    const names = [tenureTitle({ ...span.tenure, titles: null }, language), shown, ...Object.values(titles ?? {})].map(fold);
    const row = names.map((name) => rows.get(name)).find((one) => one !== undefined) ?? { title: shown, spans: [], start: startOf(span) };
    if (titles) row.title = shown;
    row.spans.push(span);
    for (const name of names) rows.set(name, row);
  }
  return [...new Set(rows.values())];
}

function fold(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase();
}

/** Each day once, though several sources may show the person in the post on it. */
export function daysOf({ attested }: Pick<TenureView, "attested">): string[] {
  return [...new Set(attested.map(({ date }) => date))];
}

function spanOf(tenure: TenureView): TenureSpan {
  const from = placeOf(tenure.from, "start");
  const to = placeOf(tenure.to, "end");
  const days = daysOf(tenure).flatMap((date) => {
    const at = placeOf(date, "middle");
    return at === null ? [] : [{ at, date }];
  });
  const points = [from, to, ...days.map(({ at }) => at)].filter((point) => point !== null);
  const known: [number, number] | null = points.length === 0 ? null : [Math.min(...points), Math.max(...points)];
  return { tenure, from, to, days, known };
}

function startOf({ known }: TenureSpan): number {
  return known?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Where a date lies on the axis; of a month or year, its start, middle or end. Null for an open year. */
export function placeOf(edtf: string | null, which: "start" | "middle" | "end"): number | null {
  const read = edtf === null ? null : readEdtf(edtf);
  const point = read && isInterval(read) ? (which === "end" ? (read.to ?? read.from) : (read.from ?? read.to)) : read;
  if (!point || point.year === null) return null;
  const share = { start: 0, middle: 0.5, end: 1 }[which];
  return point.year + withinYear(point, share);
}

function withinYear({ month, day, within }: Point, share: number): number {
  if (within !== null) return share * (within === "decade" ? 10 : 100);
  if (month === null) return share;
  return (month - 1 + (day === null ? share : (day - 1) / 31)) / 12;
}

/** Round years that enclose all spans, and the ones to write on the axis. */
export function axisOf(spans: readonly TenureSpan[], now: number): { first: number; last: number; ticks: number[] } | null {
  const all = spans.flatMap(({ known }) => known ?? []);
  if (all.length === 0) return null;
  const open = spans.some(({ to, tenure }) => to === null && !tenure.former);
  const first = Math.floor(Math.min(...all)) - (spans.some(({ from }) => from === null) ? 1 : 0);
  const last = Math.max(Math.ceil(Math.max(...all)), open ? Math.min(Math.ceil(now), Math.ceil(Math.max(...all)) + 2) : 0, first + 2);
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years <= 8) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return { first, last, ticks };
}
