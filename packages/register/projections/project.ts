import type { Transaction } from "kysely";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Tables } from "../tables.ts";
import { accountsIn, accountsOf } from "./accounts.ts";
import { projections } from "./index.ts";
import type { Account, Settings } from "./projection.ts";

/** Brings every projection up to date with these records, given with all that was written on them. */
export async function projectRecords(
  trx: Transaction<Tables>,
  histories: ReadonlyMap<string, StoredRevision[]>,
  settings: Settings,
): Promise<void> {
  if (histories.size === 0) return;
  const seen = new Set(histories.keys());
  let changed = accountsIn(histories);
  // What depends on a dependent: a commitment on an engagement, and that on a person's name.
  while (changed.length > 0) {
    const found: string[] = await projectAccounts(trx, changed, settings);
    for (const { dependents } of projections) found.push(...((await dependents?.(trx, changed)) ?? []));
    const next = [...new Set(found)].filter((record) => !seen.has(record));
    for (const record of next) seen.add(record);
    changed = await accountsOf(trx, next);
  }
}

/** Gives the other records that became something else by it. */
async function projectAccounts(trx: Transaction<Tables>, accounts: Account[], settings: Settings): Promise<string[]> {
  const found: string[] = [];
  for (const projection of projections) found.push(...((await projection.project(trx, accounts, settings)) ?? []));
  return found;
}
