import { hashOf } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { BrokenLink } from "../register.ts";
import type { Tables } from "../tables.ts";
import { linkAfter } from "./chain.ts";
import { allRevisions } from "./read.ts";
import { contentOf } from "./stored.ts";

/** Computes every id and every link again, in order, and stops at the first that does not hold. */
export async function verifyChain(db: Kysely<Tables>): Promise<{ holds: true; revisions: number; head: string | null } | BrokenLink> {
  let previous: string | null = null;
  let last = 0;
  for await (const { seq, chain, ...revision } of allRevisions(db)) {
    const broken = (reason: BrokenLink["reason"]): BrokenLink => ({
      holds: false,
      reason,
      seq,
      record: revision.record,
      revision: revision.id,
    });
    if (hashOf(contentOf(revision)) !== revision.id) return broken("content-changed");
    if (seq !== last + 1 || chain !== linkAfter({ previous, id: revision.id })) return broken("chain-broken");
    [previous, last] = [chain, seq];
  }
  return { holds: true, revisions: last, head: previous };
}
