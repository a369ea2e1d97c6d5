import { useId } from "react";
import type { TenureView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { tenureTitle } from "../../parts/tenure-title.ts";
import { useWords } from "../../words/words.tsx";
import { spanWords } from "./span-words.ts";
import { axisOf, spansOf, type TenureSpan } from "./spans.ts";

const width = 720;
const row = 44;
const top = 24;

/** Posts as bars on an axis of years: solid where known, fading where an end is open, a dot for each day that a source shows. */
export function PostsChart({ tenures }: { tenures: TenureView[] }) {
  const { t } = useWords();
  const fade = useId();
  const spans = spansOf(tenures).filter(({ known }) => known !== null);
  const now = new Date();
  const axis = axisOf(spans, now.getFullYear() + now.getMonth() / 12);
  if (axis === null) return null;
  const { first, last, ticks } = axis;
  const x = (year: number) => 8 + ((Math.min(Math.max(year, first), last) - first) / (last - first)) * (width - 16);
  const height = top + spans.length * row;
  return (
    <figure className="posts-chart" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} role="presentation">
        <defs>
          <linearGradient id={`${fade}-right`}>
            <stop offset="0" className="fade-from" />
            <stop offset="1" className="fade-to" />
          </linearGradient>
          <linearGradient id={`${fade}-left`}>
            <stop offset="0" className="fade-to" />
            <stop offset="1" className="fade-from" />
          </linearGradient>
        </defs>
        {ticks.map((year) => (
          <g key={year}>
            <line x1={x(year)} x2={x(year)} y1={top - 6} y2={height} className="tick" />
            <text x={x(year)} y={12} textAnchor={x(year) < 20 ? "start" : x(year) > width - 20 ? "end" : "middle"}>
              {year}
            </text>
          </g>
        ))}
        {spans.map((span, at) => (
          <Bar key={span.tenure.record} span={span} y={top + at * row} x={x} last={last} first={first} fade={fade} />
        ))}
      </svg>
      <figcaption className="small soft">
        <span className="key-known">{t("person.barKnown")}</span>
        <span className="key-open">{t("person.barOpen")}</span>
        <span className="key-day">{t("person.barDay")}</span>
      </figcaption>
    </figure>
  );
}

interface BarProps {
  span: TenureSpan;
  y: number;
  x: (year: number) => number;
  first: number;
  last: number;
  fade: string;
}

const reach = 1.5;

function Bar({ span, y, x, first, last, fade }: BarProps) {
  const spoken = useWords();
  const { tenure, from, to, days, known } = span;
  if (known === null) return null;
  const [start, end] = known;
  const [before, after] = [Math.max(first, start - reach), Math.min(last, tenure.former ? end : end + reach)];
  const middle = y + 27;
  const title = tenureTitle(tenure);
  return (
    <g className="bar" data-state={tenure.state}>
      <title>{`${title}: ${spanWords(tenure, spoken)}`}</title>
      <text x={Math.min(x(start), width - title.length * 6.4)} y={y + 14} className="bar-title">
        {title}
      </text>
      {from === null && (
        <rect x={x(before)} width={Math.max(0, x(start) - x(before))} y={middle - 4} height={8} fill={`url(#${fade}-left)`} />
      )}
      {to === null && <rect x={x(end)} width={Math.max(0, x(after) - x(end))} y={middle - 4} height={8} fill={`url(#${fade}-right)`} />}
      <rect className="bar-known" x={x(start)} width={Math.max(2, x(end) - x(start))} y={middle - 4} height={8} />
      {days.map(({ at, date }) => (
        <circle key={date} cx={x(at)} cy={middle} r={4}>
          <title>{sayDate(date, spoken.language)}</title>
        </circle>
      ))}
    </g>
  );
}
