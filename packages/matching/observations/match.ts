import type { ObservationCard } from "../cards.ts";
import { daysIn, gapOf } from "../days.ts";
import { byLikelihood } from "../settle.ts";
import type { Judged, Reason } from "../verdict.ts";
import { roundsTo } from "./rounding.ts";
import { seriesOf } from "./series.ts";
import { unitOf } from "./units.ts";

/** A rate of exchange that the caller vouches for. `per`: how many of `to` one of `from` is. */
export interface ExchangeRate {
  /** ISO 4217. */
  from: string;
  to: string;
  per: number;
  /** EDTF: for which figures' periods it may be used; null for any. */
  period: string | null;
  /** Who published the rate: shown with every converted value. */
  source: string;
}

/** A figure as its source gives it, in the unit without scale. */
export interface FigureTold {
  record: string;
  /** The document that reports it and when that was published. */
  document: string | null;
  told: string | null;
  value: number;
  valueMax: number | null;
  unit: string;
  /** Where the value was brought into another currency: by which rate, of whom, and what the source gave. */
  converted: { value: number; unit: string; per: number; source: string } | null;
}

/** `same` within the rounding that the sources show; `rival` where they contradict each other: both stay, side by side. */
export interface FigureJudged extends Judged {
  relation: "same" | "rival" | "undated";
  seen: FigureTold;
  known: FigureTold;
}

export interface FigureContext {
  rates?: readonly ExchangeRate[];
}

/** Figures of the same series as `seen`; what is of another series is left out. Likeliest first. */
export function matchObservation(
  seen: ObservationCard,
  candidates: readonly ObservationCard[],
  { rates = [] }: FigureContext = {},
): FigureJudged[] {
  return candidates
    .filter(({ record }) => record !== seen.record)
    .map((known) => judge(seen, known, rates))
    .filter((judged) => judged !== null)
    .sort(byLikelihood);
}

function judge(seen: ObservationCard, known: ObservationCard, rates: readonly ExchangeRate[]): FigureJudged | null {
  const [left, right] = [seriesOf(seen), seriesOf(known)];
  if (left.indicator !== right.indicator || left.period !== right.period || left.of !== right.of) return null;
  const one = toldBy(seen);
  const other = left.unit === right.unit ? toldBy(known) : convert(toldBy(known), left.unit, known.period, rates);
  if (!other) return null;
  const equal =
    agree({ card: seen, figure: one }, { card: known, figure: other }) && (one.value === other.value || !growthsDiffer(seen, known));
  // Without a period, equal figures may still be of different years, and different ones of one.
  const relation = left.period === null ? "undated" : equal ? "same" : "rival";
  if (relation === "undated" && !equal) return null;
  const words = {
    seen: write(one),
    known: write(other),
    period: seen.period ?? "–",
    seenBy: seen.document ?? "–",
    knownBy: known.document ?? "–",
    ...(other.converted && {
      rate: `${other.converted.per}`,
      source: other.converted.source,
      given: `${other.converted.value} ${other.converted.unit}`,
    }),
  };
  const codes = { same: "figure-same", rival: "figure-rival", undated: "figure-undated" } as const;
  const reasons: [Reason, ...Reason[]] = [{ code: codes[relation], words }];
  if (other.converted) reasons.push({ code: "figure-converted", words });
  const verdict = relation === "same" ? (other.converted ? "unsure" : "same") : relation === "undated" ? "unsure" : "different";
  return {
    record: known.record,
    verdict,
    score: relation === "same" ? 0.95 : relation === "undated" ? 0.4 : 0.2,
    reasons,
    relation,
    seen: one,
    known: other,
  };
}

/** As its source gives it. */
export function toldBy({ record, document, told, value, valueMax, unit }: ObservationCard): FigureTold {
  const { unit: plain, factor } = unitOf(unit);
  return {
    record,
    document,
    told,
    value: scaled(value, factor),
    valueMax: valueMax === null ? null : scaled(valueMax, factor),
    unit: plain,
    converted: null,
  };
}

/** Products of decimals carry digits that no source wrote. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

function convert(figure: FigureTold, into: string, period: string | null, rates: readonly ExchangeRate[]): FigureTold | null {
  const days = daysIn(period);
  for (const { from, to, per, period: valid, source } of rates) {
    const validDays = daysIn(valid);
    if (valid !== null && !(days && validDays && gapOf(days, validDays) === 0)) continue;
    const by = from === figure.unit && to === into ? per : to === figure.unit && from === into ? 1 / per : null;
    if (by === null || !Number.isFinite(by) || by <= 0) continue;
    return {
      ...figure,
      value: scaled(figure.value, by),
      valueMax: figure.valueMax === null ? null : scaled(figure.valueMax, by),
      unit: into,
      converted: { value: figure.value, unit: figure.unit, per, source },
    };
  }
  return null;
}

/** A value rounds to another by chance; growth told since the same time that does not agree shows two counts. */
function growthsDiffer({ change: one }: ObservationCard, { change: other }: ObservationCard): boolean {
  if (!one || !other || one.base !== other.base || one.unit !== other.unit) return false;
  return !roundsTo(one.value, other.value, true) && !roundsTo(other.value, one.value, true);
}

interface Side {
  card: ObservationCard;
  figure: FigureTold;
}

function agree(one: Side, other: Side): boolean {
  const { figure: left } = one;
  const { figure: right } = other;
  if (left.valueMax !== null && right.valueMax !== null) return near(one, other, "value") && near(one, other, "valueMax");
  const [range, point] = left.valueMax !== null ? [left, right] : [right, left];
  if (range.valueMax !== null) return range.value <= point.value && point.value <= range.valueMax;
  return near(one, other, "value");
}

function near(one: Side, other: Side, field: "value" | "valueMax"): boolean {
  const [left, right] = [one.figure[field] ?? 0, other.figure[field] ?? 0];
  // A conversion is no more exact than its rate.
  if (other.figure.converted) return Math.abs(left - right) <= 0.01 * Math.max(Math.abs(left), Math.abs(right));
  return roundsTo(left, right, one.card.approximate ?? false) || roundsTo(right, left, other.card.approximate ?? false);
}

function write({ value, valueMax, unit }: FigureTold): string {
  return valueMax === null ? `${value} ${unit}` : `${value}–${valueMax} ${unit}`;
}
