import { type Selectable, sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** Rows of one insert: they travel as one JSON text. */
const atOnce = 1_000;

/**
 * Adds rows to a table, as JSON that the database takes apart: one parameter instead of one for each value, which with thousands of rows takes
 * a fraction of the time and has no limit.
 */
export async function insertRows<Table extends keyof Tables>(
  trx: Transaction<Tables>,
  table: Table,
  rows: Selectable<Tables[Table]>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = JSON.stringify(rows.slice(at, at + atOnce));
    await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(
      trx,
    );
  }
}
