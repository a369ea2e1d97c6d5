import { type Selectable, sql, type Transaction } from "kysely";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";

export type ListTable = "document_list" | "engagements" | "commitments" | "people";
/** What a projection puts into a list; its lexemes are letters and digits only. */
type ListRow<Table extends ListTable> = Omit<Selectable<Tables[Table]>, "lexemes"> & { combo: string; lexemes: string[] };

/** Puts rows in the place of what a list has of these records, and keeps the list's tallies. */
export async function replaceRows<Table extends ListTable>(
  trx: Transaction<Tables>,
  { table, records, rows }: { table: Table; records: string[]; rows: ListRow<Table>[] },
): Promise<void> {
  if (records.length === 0) return;
  const { rows: gone } = await sql<{ combo: string }>`
    delete from ${sql.table(table)} where record = any(${records}::text[]) returning combo`.execute(trx);
  const spelled = rows.map((row) => ({ ...row, lexemes: row.lexemes.map((lexeme) => `'${lexeme}'`).join(" ") }));
  await insertRows(trx, table, spelled as unknown as Selectable<Tables[Table]>[]);
  const changes = new Map<string, number>();
  for (const { combo } of gone) changes.set(combo, (changes.get(combo) ?? 0) - 1);
  for (const { combo } of rows) changes.set(combo, (changes.get(combo) ?? 0) + 1);
  await changeTallies(trx, { list: table, changes: [...changes].filter(([, change]) => change !== 0) });
}

async function changeTallies(
  trx: Transaction<Tables>,
  { list, changes }: { list: string; changes: [combo: string, change: number][] },
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into tallies (list, combo, count)
    select ${list}, combo, change from unnest(${changes.map(([combo]) => combo)}::text[], ${changes.map(([, change]) => change)}::int[]) as c (combo, change)
    on conflict (list, combo) do update set count = tallies.count + excluded.count`.execute(trx);
  await sql`delete from tallies where list = ${list} and count = 0`.execute(trx);
}
