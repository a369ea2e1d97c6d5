import type { BasisKind, RevisionState } from "@bilateral/records";

/** How a row of a list stands. */
export interface Standing {
  state: RevisionState;
  /** Where what holds comes from: what a person decided on is that person's entry, whoever proposed it. */
  basis: BasisKind;
  /** True where a person gave it other values than any of its sources: then their quotes do not say what the row says. */
  corrected: boolean;
}
