import type { RecordKind } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import type { Projection } from "./projection.ts";

/** Under which keys matching finds a record, the latest made first. What was rejected or withdrawn is found no more. */
export const matchKeys: Projection = {
  tables: {
    match_keys: [
      `create table match_keys (key text collate "C", sort text collate "C", record text collate "C", primary key (key, sort, record))`,
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
    const shown = ours.filter(({ head }) => head.state === "proposed" || head.state === "confirmed");
    const dates = await datesOf(
      trx,
      shown.filter(({ kind }) => kind === "commitment").map(({ record }) => record),
    );
    const rows = shown.flatMap(({ record, kind, head }) => {
      const body = head.body as unknown as Record<string, unknown>;
      const keys = keysOf({ record, kind, body, date: dates.get(record) ?? null });
      const sort = dates.get(record) ?? "";
      return [...new Set(keys)].map((key) => ({ key, sort, record }));
    });
    await insertRows(trx, "match_keys", rows);
  },
};

/** When undertakings were made, as the list of them has it. */
async function datesOf(trx: Transaction<Tables>, records: string[]): Promise<Map<string, string | null>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; date: string | null }>`
    select named.record, c.date
    from unnest(${records}::text[]) as named (record)
      left join identities i on i.record = named.record
      join commitments c on c.record = coalesce(i.canonical, named.record)`.execute(trx);
  return new Map(rows.map(({ record, date }) => [record, date]));
}

const matched = new Set<RecordKind>(["person", "tenure", "post", "engagement", "instrument", "project", "commitment", "observation"]);
