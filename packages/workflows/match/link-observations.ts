import { matchObservation, type ObservationCard, observationKeys } from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { observationCards } from "./cards.ts";
import { identity } from "./identities.ts";
import type { RuleLink } from "./rule-link.ts";

/** Which figures of the register say the same as these. Rivals of one series are told apart by their values and need no link. */
export async function linkObservations(read: Pick<RegisterReader, "candidates">, own: readonly ObservationCard[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(observationKeys));
  const known = observationCards(found);
  return own.flatMap((card) => {
    const same = matchObservation(card, known).find(({ verdict }) => verdict === "same");
    return same ? [identity(card.record, same)] : [];
  });
}
