/** One undertaking as it is cut out of a sentence, before it becomes an item of the reading. */
import type { CommitmentMode, Span } from "@bilateral/records";
import type { Speaker } from "./speakers.ts";

export interface Undertaking {
  mode: CommitmentMode;
  speaker: Speaker;
  /** The words for those who are to act. */
  addressed: string;
  /** Where its sentence begins. */
  sentence: number;
  start: number;
  end: number;
  /** The word that says in what mode it is undertaken; null where an earlier sentence said so. */
  head: Span | null;
  rule: string;
  confidence: number;
  /** Where it is an invitation: who is invited. */
  invited?: Speaker;
}
