import type { CommitmentRead, InstrumentRead, ProjectRead, RecordId, Span } from "@bilateral/records";
import type { Proposal } from "./proposal.ts";

/** An instrument or work that a document names: a record of the register, or the one proposed; null where no one record is meant. */
export interface Named {
  record: RecordId | null;
  item: InstrumentRead | ProjectRead;
  proposed: Proposal | null;
}

/** Those that stand in the words of an undertaking. */
export function namedIn({ evidence }: CommitmentRead, all: readonly Named[]): RecordId[] {
  const inside = all.filter(({ item }) => item.evidence.some((place) => evidence.some((words) => overlap(place, words))));
  return [...new Set(inside.flatMap(({ record }) => record ?? []))];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
