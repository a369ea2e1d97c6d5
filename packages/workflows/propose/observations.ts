import type { ObservationRead } from "@bilateral/records";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

export function proposeObservation(proposing: Proposing, figure: ObservationRead): Proposal | null {
  const { evidence: _places, fields: _fields, confidence: _sure, rule: _rule, ...body } = figure;
  return proposal(proposing, { kind: "observation", what: body, item: figure, body, evidence: placesOf(figure) });
}
