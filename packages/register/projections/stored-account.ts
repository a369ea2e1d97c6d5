import type { RevisionState } from "@bilateral/records";
import type { Account } from "./projection.ts";
import { sourcesOf } from "./sources-of.ts";
import type { StoredSource } from "./stored-source.ts";

/** One of several accounts of what is one: as a document, the pack or a person tells it. */
export interface StoredAccount {
  record: string;
  state: RevisionState;
  body: Record<string, unknown>;
  sources: StoredSource[];
}

/** Empty where there is one account only. */
export function accountsIn(members: readonly Account[]): StoredAccount[] {
  if (members.length < 2) return [];
  return members.map((account) => ({
    ...{ record: account.record, state: account.head.state },
    ...{ body: account.head.body as unknown as Record<string, unknown>, sources: sourcesOf(account) },
  }));
}
