import { Problem } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** The stored texts of some documents, by id; those that are not held are left out. */
export async function textsOf(db: Kysely<Tables>, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("documents")
    .select(["id", "text"])
    .where(({ eb, val }) => eb("id", "=", eb.fn.any(val(ids))))
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export async function documentWithHash(db: Kysely<Tables>, hash: string): Promise<string | null> {
  const row = await db.selectFrom("documents").select("id").where("hash", "=", hash).executeTakeFirst();
  return row?.id ?? null;
}

/** Fails with `record-not-found`. */
export async function documentBytes(db: Kysely<Tables>, id: string): Promise<Uint8Array> {
  const row = await db.selectFrom("documents").select("bytes").where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("record-not-found", { record: id });
  return row.bytes;
}
