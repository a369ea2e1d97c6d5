import type { Span } from "@bilateral/records";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Subject, Subjects } from "../subjects.ts";
import type { ActPattern } from "./act-pattern.ts";

/** The words of an act, and what is known of the sentence they stand in. */
export interface Found {
  act: ActPattern;
  sentence: Sentence;
  trigger: Span;
  subjects: Subjects;
  speaker: Subject | null;
  /** Where the next act of the sentence begins. */
  next: number;
}
