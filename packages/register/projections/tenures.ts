import { daysOf, type Tenure } from "@bilateral/records";
import { insertRows } from "../insert-rows.ts";
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
        state text not null,
        basis text not null,
        corrected boolean not null,
        sort text collate "C" not null,
        body jsonb not null,
        sources jsonb not null
      )`,
      `create index tenures_of_person on tenures (person)`,
    ],
  },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "tenure");
    if (ours.length === 0) return;
    await trx
      .deleteFrom("tenures")
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(ours.map(({ record }) => record)))))
      .execute();
    const rows = ours.map((account) => {
      const { person, from, attested } = account.head.body as Tenure;
      const first = [from, ...attested].flatMap((date) => (date === null ? [] : [daysOf(date).first ?? ""])).sort();
      return {
        ...{ record: account.record, person, ...standingOf(account), sort: first[0] ?? "" },
        ...{ body: account.head.body, sources: sourcesOf(account) },
      };
    });
    await insertRows(trx, "tenures", rows);
  },
};
