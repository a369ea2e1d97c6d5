import type { Judged } from "@bilateral/matching";
import { mostDoubts } from "../match/most-doubts.ts";
import type { Proposal, Proposing } from "./proposal.ts";

/** A proposal, having told of the records that it may be. */
export function doubted(proposing: Proposing, proposed: Proposal, judged: readonly Judged[]): Proposal {
  const doubts = judged.filter(({ verdict }) => verdict === "unsure").slice(0, mostDoubts);
  for (const { record, score, reasons } of doubts)
    proposing.doubt({ relation: "identity", from: proposed.content.record, to: record, verdict: "unsure", score, reasons });
  return proposed;
}
