import type { CommitmentCard, EngagementCard, InstrumentCard, ObservationCard } from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { linkCommitments } from "./link-commitments.ts";
import { linkEngagements } from "./link-engagements.ts";
import { linkInstruments } from "./link-instruments.ts";
import { linkObservations } from "./link-observations.ts";
import type { RuleLink } from "./rule-link.ts";

export interface Cards {
  engagements: readonly EngagementCard[];
  instruments: readonly InstrumentCard[];
  commitments: readonly CommitmentCard[];
  observations: readonly ObservationCard[];
}

/** How these belong to what the register holds: the same act, figure or undertaking, one made again, one within or part of another. */
export async function linkCards(read: Pick<RegisterReader, "candidates">, cards: Cards): Promise<RuleLink[]> {
  return [
    ...(await linkEngagements(read, cards.engagements)),
    ...(await linkInstruments(read, cards.instruments)),
    ...(await linkCommitments(read, cards.commitments)),
    ...(await linkObservations(read, cards.observations)),
  ];
}
