import type { InstrumentRead } from "@bilateral/records";
import { instrumentSeen } from "../match/known.ts";
import { doubted } from "./doubted.ts";
import type { Named } from "./named.ts";
import { type Proposing, placesOf, proposal } from "./proposal.ts";
import { inItsLanguage } from "./wording.ts";

/** An instrument that the register does not hold is proposed; where that is in doubt, the doubt beside it. */
export function proposeInstrument(proposing: Proposing, instrument: InstrumentRead): Named {
  const judged = proposing.known.instrument(instrumentSeen(instrument), proposing.day);
  const known = judged.find(({ verdict }) => verdict === "same");
  if (known) return { record: known.record, item: instrument, proposed: null };
  const { title, kind, period, signed, parties, generic } = instrument;
  const proposed = proposal(proposing, {
    kind: "instrument",
    what: [title, kind, period, signed, parties],
    item: instrument,
    body: { title: inItsLanguage(proposing, title), kind, period, signed, parties, ...(generic && { generic }) },
    evidence: placesOf(instrument),
  });
  // A mention in general names none.
  const record = generic ? null : (proposed?.content.record ?? null);
  return { record, item: instrument, proposed: proposed && doubted(proposing, proposed, judged) };
}
