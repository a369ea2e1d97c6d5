import type { Judged, Reason } from "./verdict.ts";

/** A judgement with what weighs for it: `firm` rests on something that only one record can have, such as a day, a period or a number. */
export interface Weighed extends Judged {
  firm: boolean;
}

/**
 * Judgements seen together. Candidates that are themselves different things cannot all be what was seen: the firm one stays, and where none or
 * several are firm, all become a doubt. Beside a firm one, what had been a doubt is one no longer.
 */
export function settle<One extends Weighed>(
  judged: readonly One[],
  { apart, doubt }: { apart(one: One, other: One): boolean; doubt(one: One): Reason },
): One[] {
  const same = judged.filter(({ verdict }) => verdict === "same");
  const rivals = new Set(same.filter((one) => same.some((other) => other !== one && apart(one, other))));
  const firm = same.filter((one) => one.firm);
  const firmRivals = firm.some((one) => firm.some((other) => other !== one && apart(one, other)));
  const settled = judged.map((one): One => {
    if (one.verdict === "same" && rivals.has(one)) {
      const stays = one.firm && !firmRivals;
      return stays
        ? one
        : { ...one, verdict: firm.length > 0 && !one.firm ? "different" : "unsure", reasons: [doubt(one), ...one.reasons] };
    }
    if (one.verdict === "unsure" && firm.length > 0 && !firmRivals && firm.every((other) => apart(one, other)))
      return { ...one, verdict: "different" };
    return one;
  });
  return settled.sort(byLikelihood);
}

const order = { same: 0, unsure: 1, different: 2 };

/** The likeliest first; the record's id decides where nothing else does, so that the order of candidates never matters. */
export function byLikelihood(one: Judged, other: Judged): number {
  return order[one.verdict] - order[other.verdict] || other.score - one.score || (one.record < other.record ? -1 : 1);
}
