import type { RevisionState } from "@bilateral/records";
import type { StoredSource } from "./stored-source.ts";

/** One of several accounts of what is one: as a document, the pack or a person tells it. */
export interface StoredAccount {
  record: string;
  state: RevisionState;
  body: Record<string, unknown>;
  sources: StoredSource[];
}
