import type { EngagementKind } from "@bilateral/records";

/** A way to tell that two sides met, visited, signed. The pattern stands on the words of the act; who took part is looked for around it. */
export interface ActPattern {
  name: string;
  kind: EngagementKind;
  pattern: RegExp;
  /** Where the people are: before and after the words, only before, only after, or nowhere needed. */
  who: "both" | "before" | "after" | "none";
  /** The words are a noun: who comes before it may stand far off. */
  noun?: boolean;
  planned?: boolean;
  /** What the grammar makes of the subject: who receives is the host, who calls on someone the guest. The object is the other. */
  subject?: "host" | "guest";
  /** Only says more of an act told elsewhere: "their meeting", "the visit will last until Friday". */
  joins?: boolean;
}
