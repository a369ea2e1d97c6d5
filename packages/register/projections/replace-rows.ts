import { type Insertable, sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";

export type ListTable = "document_list" | "engagements" | "commitments" | "people";
/** Rows of one insert: the number of a statement's parameters is limited. */
const atOnce = 200;

/** Puts rows in the place of what a list has of these records, and keeps the list's tallies. */
export async function replaceRows<Table extends ListTable>(
  trx: Transaction<Tables>,
  {
    table,
    records,
    rows,
  }: { table: Table; records: string[]; rows: (Omit<Insertable<Tables[Table]>, "lexemes"> & { combo: string; lexemes: string[] })[] },
): Promise<void> {
  if (records.length === 0) return;
  const { rows: gone } = await sql<{ combo: string }>`
    delete from ${sql.table(table)} where record = any(${records}::text[]) returning combo`.execute(trx);
  for (let at = 0; at < rows.length; at += atOnce) {
    const values = rows.slice(at, at + atOnce).map((row) => ({ ...row, lexemes: sql`array_to_tsvector(${row.lexemes}::text[])` }));
    await trx
      .insertInto(table as "people")
      .values(values as unknown as Insertable<Tables["people"]>[])
      .execute();
  }
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
