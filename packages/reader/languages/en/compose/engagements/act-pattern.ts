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
  /** Whoever is named after is the guest ("visiting X"), the host ("called on X") … */
  planned?: boolean;
}
