import type { RecordKind, Revision, RevisionState } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { Head } from "../register.ts";
import type { Tables } from "../tables.ts";
import { fromRow, revisionOf, type StoredRevision } from "./stored.ts";

/** The histories of some records, each oldest first. */
export async function historiesOf(db: Kysely<Tables>, records: string[]): Promise<Map<string, StoredRevision[]>> {
  if (records.length === 0) return new Map();
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(records))))
    .orderBy("seq")
    .execute();
  return Map.groupBy(rows.map(fromRow), ({ record }) => record);
}

const atOnce = 500;

/** Every revision, in the order in which they were written. */
export async function* allRevisions(db: Kysely<Tables>): AsyncIterable<StoredRevision> {
  for (let seq = 0; ; ) {
    const rows = await db.selectFrom("revisions").selectAll().where("seq", ">", seq).orderBy("seq").limit(atOnce).execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows.map(fromRow);
    seq = last.seq;
  }
}

export async function history(db: Kysely<Tables>, record: string): Promise<Revision[]> {
  const found = (await historiesOf(db, [record])).get(record) ?? [];
  return found.map(({ seq: _seq, chain: _chain, ...revision }) => revision);
}

export async function revision(db: Kysely<Tables>, id: string): Promise<Revision | null> {
  const row = await db.selectFrom("revisions").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const { seq: _seq, chain: _chain, ...rest } = row;
  return revisionOf(rest);
}

export async function head(db: Kysely<Tables>, record: string): Promise<Head | null> {
  const row = await db.selectFrom("heads").selectAll().where("record", "=", record).executeTakeFirst();
  return (row as Head | undefined) ?? null;
}

export async function heads<Kind extends RecordKind>(
  db: Kysely<Tables>,
  { kinds, states = ["proposed", "confirmed"] }: { kinds: Kind[]; states?: RevisionState[] },
): Promise<Head<Kind>[]> {
  if (kinds.length === 0) return [];
  const rows = await db.selectFrom("heads").selectAll().where("kind", "in", kinds).where("state", "in", states).orderBy("record").execute();
  return rows as unknown as Head<Kind>[];
}

export async function recordsAfter(
  db: Kysely<Tables>,
  { kind, after, limit }: { kind: RecordKind; after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("heads")
    .select("record")
    .where("kind", "=", kind)
    .where("record", ">", after)
    .orderBy("record")
    .limit(limit)
    .execute();
  return rows.map(({ record }) => record);
}
