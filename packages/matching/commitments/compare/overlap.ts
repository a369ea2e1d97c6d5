import type { CommitmentFeatures } from "../features.ts";
import { weights } from "../weights.ts";
import { type ProperName, sameName } from "../words/names.ts";

export interface Overlap {
  /** Weight of what both share, and of what each has. */
  shared: number;
  later: number;
  earlier: number;
  /** Shared features, the heaviest first. */
  features: string[];
  names: ProperName[];
}

/** What two undertakings share. */
export function overlapOf(later: CommitmentFeatures, earlier: CommitmentFeatures): Overlap {
  const features: string[] = [];
  let shared = 0;
  for (const [feature, weight] of later.weighed) {
    if (!earlier.weighed.has(feature)) continue;
    shared += weight;
    features.push(feature);
  }
  features.sort((a, b) => (later.weighed.get(b) ?? 0) - (later.weighed.get(a) ?? 0) || (a < b ? -1 : 1));
  const names = (later.names ?? []).filter((name) => (earlier.names ?? []).some((other) => sameName(name, other)));
  const comparable = later.names !== null && earlier.names !== null;
  const ofNames = (list: readonly ProperName[] | null) => (comparable ? weights.name * Math.min(2, list?.length ?? 0) : 0);
  // That an undertaking is tied to a paper or work which the other leaves out makes it no other.
  const ties = (own: CommitmentFeatures, other: CommitmentFeatures) =>
    (other.card.instruments.length === 0 ? weights.instrument * own.card.instruments.length : 0) +
    (other.card.projects.length === 0 ? (weights.project / 2) * own.card.projects.length : 0);
  return {
    shared: shared + weights.name * Math.min(2, names.length),
    later: later.weight - ties(later, earlier) + ofNames(later.names),
    earlier: earlier.weight - ties(earlier, later) + ofNames(earlier.names),
    features,
    names,
  };
}

/** 0–1: how much of the smaller, and how much of both together, is shared; little at all that is shared tells less. */
export function likenessOf({ shared, later, earlier }: Pick<Overlap, "shared" | "later" | "earlier">): number {
  const smaller = Math.min(later, earlier);
  if (smaller === 0) return 0;
  const together = shared / (later + earlier - shared);
  const likeness = 0.55 * (shared / smaller) + 0.45 * together;
  if (shared >= 1) return likeness;
  return likeness * (shared >= weights.concept.some ? 0.5 + 0.5 * together : 0.4);
}
