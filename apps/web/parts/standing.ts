import type { BasisKind, RevisionState } from "@bilateral/records";

export type Standing = RevisionState | "pack";

/** How a row stands in what is shown: what the knowledge pack brought holds, and no person here confirmed it. */
export function standingOf({ state, basis }: { state: RevisionState; basis: BasisKind }): Standing {
  return basis === "pack" && state === "confirmed" ? "pack" : state;
}
