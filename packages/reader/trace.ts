/** Why something matched: what every finder found, what lost against what, and which rule made each record. */
import type { ReadingItem, ReadingList } from "@bilateral/records";
import type { Mention } from "./mention.ts";

export type TraceStep =
  | { step: "kept"; mention: Mention }
  | { step: "lost"; mention: Mention; to: Mention }
  | { step: "merged"; by: string; before: number; after: number }
  | { step: "composed"; by: string; list: ReadingList; item: ReadingItem };

export interface Trace {
  steps: readonly TraceStep[];
  kept(mention: Mention): void;
  lost(mention: Mention, to: Mention): void;
  merged(by: string, before: number, after: number): void;
  composed(by: string, list: ReadingList, item: ReadingItem): void;
}

export function keepTrace(): Trace {
  const steps: TraceStep[] = [];
  return {
    steps,
    kept: (mention) => void steps.push({ step: "kept", mention }),
    lost: (mention, to) => void steps.push({ step: "lost", mention, to }),
    merged: (by, before, after) => void steps.push({ step: "merged", by, before, after }),
    composed: (by, list, item) => void steps.push({ step: "composed", by, list, item }),
  };
}

const nothing = () => {};
export const noTrace: Trace = { steps: [], kept: nothing, lost: nothing, merged: nothing, composed: nothing };
