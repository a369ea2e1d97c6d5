import type { Person } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** The people that rows point to, by record: who was rejected or withdrawn keeps the name that was written and loses the link. */
export async function peopleIn(db: Kysely<Tables>, records: string[]): Promise<Map<string, { name: string; isRejected: boolean }>> {
  if (records.length === 0) return new Map();
  const rows = await db
    .selectFrom("people")
    .select(["record", "state", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val([...new Set(records)]))))
    .execute();
  return new Map(
    rows.map(({ record, state, body }) => {
      const isRejected = state === "rejected" || state === "withdrawn";
      return [record, { name: (body as unknown as Person).name, isRejected }];
    }),
  );
}
