import type { ObservationCard } from "../cards.ts";
import { type FigureTold, matchObservation, toldBy } from "./match.ts";
import { type Series, seriesOf } from "./series.ts";

/** Figures of one series. Those within each other's rounding stand together; more than one group are rivals. */
export interface SideBySide {
  series: Series;
  /** Each group says one value, the most exact one first; every figure names the document that reports it. */
  groups: readonly (readonly FigureTold[])[];
}

/** All figures by series, sorted by series and value; figures without a period are left out, since nothing can be held against them. */
export function sideBySide(cards: readonly ObservationCard[]): SideBySide[] {
  const bySeries = new Map<string, ObservationCard[]>();
  for (const card of cards) {
    const { key, period } = seriesOf(card);
    if (period !== null) bySeries.set(key, [...(bySeries.get(key) ?? []), card]);
  }
  return [...bySeries.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members;
      return first ? [{ series: seriesOf(first), groups: grouped(members) }] : [];
    });
}

function grouped(members: readonly ObservationCard[]): FigureTold[][] {
  const exactFirst = [...members].sort(
    (one, other) => exactness(other.value) - exactness(one.value) || (one.record < other.record ? -1 : 1),
  );
  const groups: { lead: ObservationCard; figures: FigureTold[] }[] = [];
  for (const card of exactFirst) {
    const home = groups.find(({ lead }) => matchObservation(lead, [card])[0]?.relation === "same");
    const figure = toldBy(card);
    if (home) home.figures.push(figure);
    else groups.push({ lead: card, figures: [figure] });
  }
  return groups.map(({ figures }) => figures).sort((one, other) => (one[0]?.value ?? 0) - (other[0]?.value ?? 0));
}

function exactness(value: number): number {
  return value.toExponential().split("e")[0]?.length ?? 0;
}
