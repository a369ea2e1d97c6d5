import { daysOf, type Tenure } from "@bilateral/records";
import type { Projection } from "./projection.ts";
import { sourcesOf } from "./sources-of.ts";

/** Who held which post; `sort` is the first day on which the person is known in it. */
export const tenures: Projection = {
  tables: {
    tenures: [
      `create table tenures (
        record text primary key,
        person text not null,
        state text not null,
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
        ...{ record: account.record, person, state: account.head.state, sort: first[0] ?? "" },
        ...{ body: JSON.stringify(account.head.body), sources: JSON.stringify(sourcesOf(account)) },
      };
    });
    await trx.insertInto("tenures").values(rows).execute();
  },
};
