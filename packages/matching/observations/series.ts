import type { ObservationCard } from "../cards.ts";
import { daysIn, dayText } from "../days.ts";
import { fold } from "../fold.ts";
import { unitOf } from "./units.ts";

/** Figures that may be set side by side: one indicator, one period, one unit. */
export interface Series {
  key: string;
  indicator: string;
  /** First and last day, `2024-01-01/2024-07-31`; null where the source tells no period. */
  period: string | null;
  unit: string;
  of: string | null;
}

/** The series of a figure. Money of two currencies is two series: see `matchObservation` for how they meet. */
export function seriesOf(card: ObservationCard): Series {
  const indicator = indicatorOf(card.indicator);
  const days = daysIn(card.period);
  const period = days ? `${dayText(days.first)}/${dayText(days.last)}` : card.period;
  const { unit } = unitOf(card.unit);
  const of = card.of === null ? null : fold(card.of).plain;
  return { key: ["figure", indicator, period ?? "?", unit, of ?? ""].join("|"), indicator, period, unit, of };
}

/** Under what a figure is indexed and looked for; money also stands under no currency, for those that a rate can bring together. */
export function observationKeys(card: ObservationCard): string[] {
  const { key, indicator, period, of } = seriesOf(card);
  return unitOf(card.unit).currency && period !== null ? [key, ["figure", indicator, period, "money", of ?? ""].join("|")] : [key];
}

function indicatorOf(written: string): string {
  return written
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[\s_–—-]+/g, "-");
}
