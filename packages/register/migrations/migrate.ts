import { Problem } from "@bilateral/records";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";
import { migrations } from "./index.ts";

/** Brings the tables of what is held up to date, forward only. Fails with `folder-not-usable` where a newer Bilateral has been here. */
export async function migrate({ db, folder }: { db: Kysely<Tables>; folder: string }): Promise<void> {
  await sql`create table if not exists migrations (name text primary key)`.execute(db);
  const done = new Set((await db.selectFrom("migrations").select("name").execute()).map(({ name }) => name));
  const unknown = [...done].find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown !== undefined) {
    throw new Problem("folder-not-usable", { path: folder, reason: `it was last opened by a newer version of Bilateral (${unknown})` });
  }
  for (const { name, statements } of migrations) {
    if (done.has(name)) continue;
    await db.transaction().execute(async (trx) => {
      for (const statement of statements) await sql.raw(statement).execute(trx);
      await trx.insertInto("migrations").values({ name }).execute();
    });
  }
}
