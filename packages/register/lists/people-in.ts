import type { Person } from "@bilateral/records";
import type { Kysely } from "kysely";
import { canonicalOf } from "../links/canonical-of.ts";
import type { Tables } from "../tables.ts";

/** Who the people are that rows point to, by the record pointed to: who was rejected or withdrawn keeps the name that was written and loses the link. */
export async function peopleIn(
  db: Kysely<Tables>,
  records: string[],
): Promise<Map<string, { record: string; name: string; isRejected: boolean }>> {
  if (records.length === 0) return new Map();
  const standing = await canonicalOf(db, records);
  const wanted = [...new Set(records.map((record) => standing.get(record) ?? record))];
  const rows = await db
    .selectFrom("people")
    .select(["record", "state", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(wanted))))
    .execute();
  const people = new Map(
    rows.map(({ record, state, body }) => {
      const isRejected = state === "rejected" || state === "withdrawn";
      return [record, { record, name: (body as unknown as Person).name, isRejected }];
    }),
  );
  return new Map(
    records.flatMap((record) => {
      const person = people.get(standing.get(record) ?? record);
      return person ? [[record, person]] : [];
    }),
  );
}
