import type { Account } from "./projection.ts";
import { sourcesOf } from "./sources-of.ts";
import type { StoredAccount } from "./stored-account.ts";

/** Empty where there is one account only. */
export function accountsIn(members: readonly Account[]): StoredAccount[] {
  if (members.length < 2) return [];
  return members.map((account) => ({
    ...{ record: account.record, state: account.head.state },
    ...{ body: account.head.body as unknown as Record<string, unknown>, sources: sourcesOf(account) },
  }));
}
