import { useId } from "react";
import type { TenureView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { tenureTitle } from "../../parts/post-title.ts";
import { type Standing, standingOf } from "../../parts/standing.ts";
import { useWords } from "../../words/words.tsx";
import { spanWords } from "./span-words.ts";
import { axisOf, rowsOf, spansOf, type TenureSpan } from "./spans.ts";

const row = 40;
const top = 24;

/** What a machine proposes is a dashed outline; only what holds fades into the unknown. */
const fading: readonly Standing[] = ["confirmed", "pack"];

/** Posts as bars on an axis of years: solid where known, fading where an end is open, a dot for each day that a source shows. */
export function PostsChart({ tenures }: { tenures: TenureView[] }) {
  const { t, language } = useWords();
  const fade = useId();
  const spans = spansOf(tenures).filter(({ known }) => known !== null);
  const now = new Date();
  const axis = axisOf(spans, now.getFullYear() + now.getMonth() / 12);
  if (axis === null) return null;
  const { first, last, ticks } = axis;
  // In percent, so that words keep their size whatever the width.
  const x = (year: number) => 1 + ((Math.min(Math.max(year, first), last) - first) / (last - first)) * 98;
  const lines = rowsOf(spans, language);
  const standings = spans.map(({ tenure }) => standingOf(tenure));
  const height = top + lines.length * row;
  return (
    <figure className="posts-chart" aria-hidden="true">
      <svg width="100%" height={height} role="presentation">
        <defs>
          {fading.map((standing) => (
            <g key={standing} data-state={standing}>
              <linearGradient id={`${fade}-${standing}-right`}>
                <stop offset="0" className="fade-from" />
                <stop offset="1" className="fade-to" />
              </linearGradient>
              <linearGradient id={`${fade}-${standing}-left`}>
                <stop offset="0" className="fade-to" />
                <stop offset="1" className="fade-from" />
              </linearGradient>
            </g>
          ))}
        </defs>
        {ticks.map((year) => (
          <g key={year}>
            <line x1={`${x(year)}%`} x2={`${x(year)}%`} y1={top - 6} y2={height} className="tick" />
            <text x={`${x(year)}%`} y={12} textAnchor={anchorOf(x(year))}>
              {year}
            </text>
          </g>
        ))}
        {lines.map(({ title, spans: some, start }, at) => (
          <g key={title}>
            <text
              x={`${x(start)}%`}
              y={top + at * row + 13}
              className="bar-title"
              textAnchor={x(start) > 62 ? "end" : "start"}
              dx={x(start) > 62 ? 6 : 0}
            >
              {title}
            </text>
            {some.map((span) => (
              <Bar key={span.tenure.record} span={span} middle={top + at * row + 25} x={x} last={last} first={first} fade={fade} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="small soft">
        <span className="key-known">{t("person.barKnown")}</span>
        <span className="key-open">{t("person.barOpen")}</span>
        <span className="key-day">{t("person.barDay")}</span>
        {standings.includes("pack") && <span className="key-pack">{t("state.pack")}</span>}
        {standings.includes("proposed") && <span className="key-proposed">{t("state.proposed")}</span>}
      </figcaption>
    </figure>
  );
}

function anchorOf(percent: number): "start" | "middle" | "end" {
  if (percent < 3) return "start";
  return percent > 97 ? "end" : "middle";
}

interface BarProps {
  span: TenureSpan;
  middle: number;
  x: (year: number) => number;
  first: number;
  last: number;
  fade: string;
}

/** How far, in years, an open end fades. */
const reach = 1.5;

function Bar({ span, middle, x, first, last, fade }: BarProps) {
  const spoken = useWords();
  const { tenure, from, to, days, known } = span;
  if (known === null) return null;
  const [start, end] = known;
  const standing = standingOf(tenure);
  const open = fading.includes(standing) && !tenure.former;
  const [before, after] = [Math.max(first, start - reach), Math.min(last, end + reach)];
  const wide = (one: number, other: number) => `${Math.max(0, x(other) - x(one))}%`;
  return (
    <g className="bar" data-state={standing}>
      <title>{`${tenureTitle(tenure, spoken.language)}: ${spanWords(tenure, spoken)}`}</title>
      {open && from === null && (
        <rect x={`${x(before)}%`} width={wide(before, start)} y={middle - 4} height={8} fill={`url(#${fade}-${standing}-left)`} />
      )}
      {open && to === null && (
        <rect x={`${x(end)}%`} width={wide(end, after)} y={middle - 4} height={8} fill={`url(#${fade}-${standing}-right)`} />
      )}
      {end > start && <rect className="bar-known" x={`${x(start)}%`} width={wide(start, end)} y={middle - 4} height={8} />}
      {days.map(({ at, date }) => (
        <circle key={date} cx={`${x(at)}%`} cy={middle} r={4}>
          <title>{sayDate(date, spoken.language)}</title>
        </circle>
      ))}
    </g>
  );
}
