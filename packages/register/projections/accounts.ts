import type { Transaction } from "kysely";
import { headOf } from "../revisions/head.ts";
import { historiesOf } from "../revisions/read.ts";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Tables } from "../tables.ts";
import type { Account } from "./projection.ts";

export async function accountsOf(trx: Transaction<Tables>, records: string[]): Promise<Account[]> {
  return accountsIn(await historiesOf(trx, records));
}

export function accountsIn(histories: ReadonlyMap<string, StoredRevision[]>): Account[] {
  return [...histories].flatMap(([record, history]) => {
    const head = headOf(history);
    return head === undefined ? [] : [{ record, kind: head.kind, head, history }];
  });
}
