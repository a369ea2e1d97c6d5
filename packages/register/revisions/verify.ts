import { hashOf } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { ChainCheck } from "../register.ts";
import type { Tables } from "../tables.ts";
import { linkAfter } from "./chain.ts";
import { contentOf, fromRow } from "./stored.ts";

const atOnce = 500;

/** Computes every id and every link again, in order, and stops at the first that does not hold. */
export async function verify(db: Kysely<Tables>): Promise<ChainCheck> {
  let previous: string | null = null;
  let seq = 0;
  for (;;) {
    const rows = await db.selectFrom("revisions").selectAll().where("seq", ">", seq).orderBy("seq").limit(atOnce).execute();
    if (rows.length === 0) return { holds: true, revisions: seq, head: previous };
    for (const row of rows) {
      const { seq: found, chain, ...revision } = fromRow(row);
      if (hashOf(contentOf(revision)) !== revision.id)
        return { holds: false, seq: found, revision: revision.id, reason: "content-changed" };
      const isNext = found === seq + 1 && chain === linkAfter({ previous, id: revision.id });
      if (!isNext) return { holds: false, seq: found, revision: revision.id, reason: "chain-broken" };
      previous = chain;
      seq = found;
    }
  }
}
