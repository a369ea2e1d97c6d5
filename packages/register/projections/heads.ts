import { insertRows } from "../insert-rows.ts";
import { headsBySide } from "../revisions/head.ts";
import type { Projection } from "./projection.ts";

/** What holds of every record, and what each side last said of it. */
export const heads: Projection = {
  tables: {
    heads: [
      `create table heads (record text primary key, kind text not null, state text not null, revision text not null, body jsonb not null)`,
      `create index heads_of_kind on heads (kind, record)`,
    ],
    side_heads: [
      `create table side_heads (record text, side text, state text not null, revision text not null, primary key (record, side))`,
    ],
  },
  async project(trx, accounts) {
    const records = accounts.map(({ record }) => record);
    for (const table of ["heads", "side_heads"] as const) {
      await trx
        .deleteFrom(table)
        .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(records))))
        .execute();
    }
    const rows = accounts.map(({ record, kind, head: { state, id, body } }) => ({
      ...{ record, kind, state },
      revision: id,
      body,
    }));
    await insertRows(trx, "heads", rows);
    const sides = accounts.flatMap(({ record, history }) =>
      [...headsBySide(history)].map(([side, { state, id }]) => ({ record, side, state, revision: id })),
    );
    await insertRows(trx, "side_heads", sides);
  },
};
