import type { Judged } from "@bilateral/matching";
import { doubtsOf } from "../match/identities.ts";
import type { Proposal, Proposing } from "./proposal.ts";

/** A proposal, having told of the records that it may be. */
export function doubted(proposing: Proposing, proposed: Proposal, judged: readonly Judged[]): Proposal {
  doubtsOf(proposed.content.record, judged).forEach(proposing.doubt);
  return proposed;
}
