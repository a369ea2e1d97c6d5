import type { RecordKind } from "@bilateral/records";
import { insertRows } from "../insert-rows.ts";
import type { Projection } from "./projection.ts";

/** Under which keys matching finds a record. What was rejected or withdrawn is found no more. */
export const matchKeys: Projection = {
  tables: {
    match_keys: [
      `create table match_keys (key text collate "C" not null, record text not null, primary key (key, record))`,
      `create index match_keys_of on match_keys (record)`,
    ],
  },
  async project(trx, accounts, { keysOf }) {
    const ours = accounts.filter(({ kind }) => matched.has(kind));
    if (ours.length === 0) return;
    await trx
      .deleteFrom("match_keys")
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(ours.map(({ record }) => record)))))
      .execute();
    const rows = ours
      .filter(({ head }) => head.state === "proposed" || head.state === "confirmed")
      .flatMap(({ record, kind, head }) =>
        [...new Set(keysOf({ record, kind, body: head.body as unknown as Record<string, unknown> }))].map((key) => ({ key, record })),
      );
    await insertRows(trx, "match_keys", rows);
  },
};

const matched = new Set<RecordKind>(["person", "engagement", "instrument", "project", "commitment", "observation"]);
