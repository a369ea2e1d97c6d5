import type { Body, Localized, Post } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** A post as the register knows it: its title, and the name of the body that it is in. */
export interface KnownPost {
  titles: Localized;
  body: Localized | null;
}

/** Some posts of the register, by record; those that are not there are left out. */
export async function postsIn(db: Kysely<Tables>, posts: (string | null)[]): Promise<Map<string, KnownPost>> {
  const known = (await found(
    db,
    posts.filter((post) => post !== null),
  )) as [string, Post][];
  const bodies = new Map(
    (await found(
      db,
      known.flatMap(([, { body }]) => body ?? []),
    )) as [string, Body][],
  );
  return new Map(known.map(([record, { title, body }]) => [record, { titles: title, body: bodies.get(body ?? "")?.name ?? null }]));
}

async function found(db: Kysely<Tables>, records: string[]): Promise<[string, unknown][]> {
  if (records.length === 0) return [];
  const rows = await db
    .selectFrom("heads")
    .select(["record", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val([...new Set(records)]))))
    .execute();
  return rows.map(({ record, body }) => [record, body]);
}
