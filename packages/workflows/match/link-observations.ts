import { matchObservation, type ObservationCard, observationKeys } from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { observationCard, toldOf } from "./cards.ts";
import type { RuleLink } from "./rule-link.ts";

/** Which figures of the register say the same as these. Rivals of one series are told apart by their values and need no link. */
export async function linkObservations(read: Pick<RegisterReader, "candidates">, own: readonly ObservationCard[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(observationKeys));
  const known = found.flatMap((candidate) =>
    candidate.kind === "observation" ? [observationCard(candidate.record, candidate.body, toldOf(candidate))] : [],
  );
  return own.flatMap((card) =>
    matchObservation(card, known)
      .filter(({ verdict }) => verdict === "same")
      .slice(0, 1)
      .map(({ record, verdict, score, reasons }) => ({
        relation: "identity" as const,
        from: card.record,
        to: record,
        verdict,
        score,
        reasons,
      })),
  );
}
