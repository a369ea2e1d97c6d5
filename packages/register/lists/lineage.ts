import { sql, type Transaction } from "kysely";
import type { Lineage } from "../answers/lineage.ts";
import type { Tables } from "../tables.ts";
import { commitmentsIn } from "./commitments.ts";
import { linksOf } from "./links.ts";

/** All times that an undertaking was made; alone where it was made once. Fails with `record-not-found`. */
export async function lineage(trx: Transaction<Tables>, record: string): Promise<Lineage> {
  const { rows } = await sql<{ record: string }>`
    select record from lineages where canonical in (
      select canonical from lineages where record = ${record}
        or record in (select canonical from identities where record = ${record}))`.execute(trx);
  const records = rows.length === 0 ? [record] : rows.map((row) => row.record);
  const commitments = (await commitmentsIn(trx, records)).sort(
    (one, other) => (one.date ?? "~").localeCompare(other.date ?? "~") || (one.record < other.record ? -1 : 1),
  );
  const among = new Set(commitments.map((row) => row.record));
  const links = (await linksOf(trx, records)).filter(
    ({ relation, from, to }) => relation === "restatement" && among.has(from.canonical) && among.has(to.canonical),
  );
  return { commitments, links };
}
