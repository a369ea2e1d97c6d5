import type { CommitmentFeatures } from "../features.ts";
import type { Objection } from "./objection.ts";
import type { Overlap } from "./overlap.ts";

/** A sum to reach is another aim than a rate of growth, than another sum, and than the same for another year. */
export function ofAims(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  if (!features.includes("trade-turnover")) return null;
  const [later, earlier] = [left.figures[0], right.figures[0]];
  if (!later || !earlier) return null;
  const sameUnit = later.unit === earlier.unit;
  const sameYear = left.card.due === null || right.card.due === null || left.card.due.slice(0, 4) === right.card.due.slice(0, 4);
  if (sameUnit && (later.unit === "percent" ? sameYear : later.value === earlier.value)) return null;
  return { factor: 0.5, reason: { code: "other-aim", words: { later: later.written, earlier: earlier.written } } };
}

/** To make an agreement is another deed than to carry out one that is made. */
export function ofDeeds(left: CommitmentFeatures, right: CommitmentFeatures): Objection | null {
  const [later, earlier] = [stepOf(left), stepOf(right)];
  if (later === null || earlier === null || later === earlier) return null;
  return { factor: 0.6, reason: { code: "other-deed" } };
}

function stepOf({ deeds, things, stages }: CommitmentFeatures): "make" | "carry-out" | null {
  if (!things.keys().some((thing) => thing.includes("agreement"))) return null;
  const [makes, carriesOut] = [deeds.has("sign-anew") && !deeds.has("signed-before"), deeds.has("implement")];
  if (makes === carriesOut) return null;
  return makes ? "make" : stages.has("study") ? null : "carry-out";
}
