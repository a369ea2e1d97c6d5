import type { Transaction } from "kysely";
import { headOf } from "../revisions/head.ts";
import { historiesOf } from "../revisions/read.ts";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Tables } from "../tables.ts";
import { projections } from "./index.ts";
import type { Account } from "./projection.ts";

/** Brings every projection up to date with these records, given with all that was written on them. */
export async function projectRecords(trx: Transaction<Tables>, histories: ReadonlyMap<string, StoredRevision[]>): Promise<void> {
  if (histories.size === 0) return;
  const accounts = accountsIn(histories);
  for (const projection of projections) await projection.project(trx, accounts);
  const seen = new Set(histories.keys());
  let changed = accounts;
  // What depends on a dependent: a commitment on an engagement, and that on a person's name.
  while (changed.length > 0) {
    const found: string[] = [];
    for (const { dependents } of projections) found.push(...((await dependents?.(trx, changed)) ?? []));
    const next = [...new Set(found)].filter((record) => !seen.has(record));
    for (const record of next) seen.add(record);
    changed = await accountsOf(trx, next);
    for (const projection of projections) if (changed.length > 0) await projection.project(trx, changed);
  }
}

export async function accountsOf(trx: Transaction<Tables>, records: string[]): Promise<Account[]> {
  return accountsIn(await historiesOf(trx, records));
}

function accountsIn(histories: ReadonlyMap<string, StoredRevision[]>): Account[] {
  return [...histories].flatMap(([record, history]) => {
    const head = headOf(history);
    return head === undefined ? [] : [{ record, kind: head.kind, head, history }];
  });
}
