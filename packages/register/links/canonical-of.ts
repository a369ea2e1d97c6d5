import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** The records that stand for these; one that stands alone is left out. */
export async function canonicalOf(db: Kysely<Tables>, records: readonly string[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; canonical: string }>`
    select record, canonical from identities where record = any(${[...new Set(records)]}::text[])`.execute(db);
  return new Map(rows.map(({ record, canonical }) => [record, canonical]));
}
