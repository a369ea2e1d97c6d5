import type { Reason } from "../../verdict.ts";

/** What speaks against two undertakings being one; `factor` is what is left of the likeness, 0 rules it out. */
export interface Objection {
  factor: number;
  reason: Reason;
}
