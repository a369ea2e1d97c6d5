/** At which act of a document an undertaking was made. */
import { fold } from "@bilateral/matching";
import type { CommitmentRead, EngagementRead, RecordId, Span } from "@bilateral/records";
import type { Proposal } from "./proposal.ts";

export interface Occasion {
  record: RecordId;
  evidence: Span[];
}

/** Acts at which people say things to each other; a visit is what such an act takes place within. */
const spoken = new Set<EngagementRead["kind"]>([
  "talks",
  "meeting",
  "courtesy-call",
  "call",
  "session",
  "conference",
  "signing",
  "message",
]);

/**
 * The act told of last before the undertaking, among those held at which one of its actors took part; where none of them is named, among all
 * held. Null where the document tells of no such act: then the undertaking has the day of its document only.
 */
export function occasionsOf(
  acts: readonly { act: EngagementRead; proposed: Proposal | null }[],
): (undertaking: CommitmentRead) => Occasion | null {
  const held = acts.filter(({ act, proposed }) => proposed !== null && act.status === "held" && spoken.has(act.kind)).sort(byPlace);
  return (undertaking) => {
    const start = startOf(undertaking);
    const actors = new Set(undertaking.actors.map((name) => fold(name).exact));
    const theirs = held.filter(({ act }) => act.participants.some(({ name }) => name !== null && actors.has(fold(name).exact)));
    const candidates = theirs.length > 0 ? theirs : held;
    const { act, proposed } = candidates.findLast((candidate) => startOf(candidate.act) <= start) ?? candidates[0] ?? {};
    return act && proposed ? { record: proposed.content.record, evidence: act.evidence } : null;
  };
}

function startOf({ evidence }: { evidence: readonly Span[] }): number {
  return Math.min(...evidence.map(({ start }) => start));
}

function byPlace(one: { act: EngagementRead }, other: { act: EngagementRead }): number {
  return startOf(one.act) - startOf(other.act);
}
