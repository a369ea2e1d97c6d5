import { matchObservation, type ObservationCard, observationKeys } from "@bilateral/matching";
import type { ObservationGold } from "../gold.ts";
import { keyed } from "../keyed.ts";
import { type Link, pairOf, scorePairs } from "../score/pairs.ts";
import type { Scored } from "../score/result.ts";

/** Which figures are the same told twice, and which are rivals for one point of a series. */
export function scoreObservations(gold: readonly ObservationGold[]): Scored {
  const cards = gold.map(({ series: _series, point: _point, says: _says, why: _why, ...card }): ObservationCard => card);
  const known = keyed(cards, observationKeys);
  const judged = cards.flatMap((seen) =>
    matchObservation(
      seen,
      known.near(observationKeys(seen)).filter(({ record }) => record < seen.record),
    ).map((figure) => ({ one: seen.record, other: figure.record, judged: figure })),
  );
  const given = new Map(judged.map(({ one, other, judged: { relation } }) => [pairOf(one, other), relation]));
  const links: Link[] = judged;
  const byRecord = new Map(gold.map((figure) => [figure.record, figure]));
  const scored = (["same", "rival"] as const).map((relation) =>
    scorePairs(`figures, ${relation}`, {
      records: [...byRecord.keys()],
      isOne: (one, other) => relationOf(byRecord.get(one), byRecord.get(other)) === relation,
      isGiven: (one, other) => given.get(pairOf(one, other)) === relation,
      links,
      wordsOf: (record) => wordsOf(byRecord.get(record)),
    }),
  );
  return { results: scored.flatMap(({ results }) => results), misses: scored.flatMap(({ misses }) => misses) };
}

/** Null where they are of two series or points. */
function relationOf(one: ObservationGold | undefined, other: ObservationGold | undefined): "same" | "rival" | null {
  if (!one || !other || one.series !== other.series || one.point !== other.point) return null;
  return saysOf(one) === saysOf(other) ? "same" : "rival";
}

function saysOf({ says, value, valueMax }: ObservationGold): string {
  return says ?? `${value}–${valueMax}`;
}

function wordsOf(figure: ObservationGold | undefined): string {
  return figure ? `${figure.indicator} ${figure.value} ${figure.unit} ${figure.period} ${figure.document}` : "";
}
