import type { MatchReason } from "@bilateral/records";

/** `unsure` is a doubt for a person to settle; nothing is joined by it. */
export type Verdict = "same" | "unsure" | "different";

/** A reason by its code; `words` fill the braces of its sentence. */
export interface Reason {
  code: MatchReason;
  words?: Record<string, string>;
}

/** What came of comparing something with a record of the register. */
export interface Judged {
  record: string;
  verdict: Verdict;
  /** 0–1; of several, the higher is likelier. Not a probability. */
  score: number;
  /** The one that weighs most first. */
  reasons: readonly [Reason, ...Reason[]];
}
