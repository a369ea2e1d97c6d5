import { type LookUps, matchInstrument } from "@bilateral/matching";
import type { InstrumentRead } from "@bilateral/records";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";
import { inItsLanguage } from "./wording.ts";

/** An instrument that the register does not hold under this title and period. */
export function proposeInstrument(proposing: Proposing, instrument: InstrumentRead, lookUps: LookUps): Proposal | null {
  if (matchInstrument(instrument, lookUps)) return null;
  const { title, kind, period, signed, parties, generic } = instrument;
  return proposal(proposing, {
    kind: "instrument",
    what: [title, kind, period, signed, parties],
    item: instrument,
    body: { title: inItsLanguage(proposing, title), kind, period, signed, parties, ...(generic && { generic }) },
    evidence: placesOf(instrument),
  });
}
