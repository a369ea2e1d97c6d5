import { hashOf } from "@bilateral/records";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";
import { accountsOf } from "./accounts.ts";
import { projections, revisionOfRows } from "./index.ts";
import type { Settings } from "./projection.ts";

const atOnce = 500;

/** Drops every projection and makes it again from the revisions. */
export async function rebuild(db: Kysely<Tables>, settings: Settings): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`drop table if exists projected`.execute(trx);
    await sql`create table projected (version text not null)`.execute(trx);
    for (const { tables } of projections) {
      for (const [table, statements] of Object.entries(tables)) {
        await sql`drop table if exists ${sql.table(table)}`.execute(trx);
        for (const statement of statements) await sql.raw(statement).execute(trx);
      }
    }
    // One projection after another, over all records, since a later one looks at what an earlier one shows.
    for (const projection of projections) {
      for await (const records of allRecords(trx)) await projection.project(trx, await accountsOf(trx, records), settings);
    }
    await trx
      .insertInto("projected")
      .values({ version: versionOf(settings) })
      .execute();
  });
}

/** Makes the projections where they are missing or were made by other code. */
export async function rebuildIfOutdated(db: Kysely<Tables>, settings: Settings): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('projected') is not null as there`.execute(db);
  const found = rows[0]?.there ? await db.selectFrom("projected").select("version").executeTakeFirst() : undefined;
  if (found?.version !== versionOf(settings)) await rebuild(db, settings);
}

const versionOf = ({ keysOf }: Settings) => hashOf([revisionOfRows, projections.map(({ tables }) => tables), keysOf.version]);

async function* allRecords(trx: Transaction<Tables>): AsyncIterable<string[]> {
  let after = "";
  for (;;) {
    const rows = await trx
      .selectFrom("revisions")
      .select("record")
      .distinct()
      .where("record", ">", after)
      .orderBy("record")
      .limit(atOnce)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ record }) => record);
    after = last.record;
  }
}
