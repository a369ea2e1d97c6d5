import { daysOf, type Tenure } from "@bilateral/records";
import { sql } from "kysely";
import { insertRows } from "../insert-rows.ts";
import { canonicalOf } from "../links/canonical-of.ts";
import type { Projection } from "./projection.ts";
import { sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";

/** Who held which post; `sort` is the first day on which the person is known in it. */
export const tenures: Projection = {
  tables: {
    tenures: [
      `create table tenures (
        record text primary key,
        person text not null,
        named text not null,
        state text not null,
        basis text not null,
        corrected boolean not null,
        sort text collate "C" not null,
        body jsonb not null,
        sources jsonb not null
      )`,
      `create index tenures_of_person on tenures (person)`,
      `create index tenures_of_named on tenures (named)`,
      `create index tenures_of_post on tenures ((body ->> 'post'))`,
    ],
  },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "tenure");
    if (ours.length === 0) return;
    await trx
      .deleteFrom("tenures")
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(ours.map(({ record }) => record)))))
      .execute();
    const standing = await canonicalOf(
      trx,
      ours.map(({ head }) => (head.body as Tenure).person),
    );
    const rows = ours.map((account) => {
      const { person: named, from, attested } = account.head.body as Tenure;
      const person = standing.get(named) ?? named;
      const first = [from, ...attested].flatMap((date) => (date === null ? [] : [daysOf(date).first ?? ""])).sort();
      return {
        ...{ record: account.record, person, named, ...standingOf(account), sort: first[0] ?? "" },
        ...{ body: account.head.body, sources: sourcesOf(account) },
      };
    });
    await insertRows(trx, "tenures", rows);
  },
  /** A tenure is that of whoever stands for the person named. */
  async dependents(trx, accounts) {
    const people = accounts.filter(({ kind }) => kind === "person").map(({ record }) => record);
    if (people.length === 0) return [];
    const { rows } = await sql<{ record: string }>`select record from tenures where named = any(${people}::text[])`.execute(trx);
    return rows.map(({ record }) => record);
  },
};
