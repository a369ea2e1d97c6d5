import { Problem, type Revision, type RevisionContent } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import { textsOf } from "../documents/read.ts";
import { insertRows } from "../insert-rows.ts";
import { projectRecords } from "../projections/project.ts";
import type { Settings } from "../projections/projection.ts";
import type { Appended } from "../register.ts";
import type { Tables } from "../tables.ts";
import { linkAfter } from "./chain.ts";
import { checkEvidence, documentsCitedBy } from "./evidence.ts";
import { place } from "./place.ts";
import { historiesOf } from "./read.ts";
import { seal } from "./seal.ts";
import { type StoredRevision, toRow } from "./stored.ts";

/** Adds revisions in order, all or nothing, and brings the projections up to date in the same transaction. Errors as `RegisterAppender.append`. */
export async function appendAll(trx: Transaction<Tables>, batch: RevisionContent[], settings: Settings): Promise<Appended[]> {
  const sealed = batch.map(seal);
  await oneWriterAtATime(trx);
  await checkAll(trx, sealed);
  const histories = await historiesOf(trx, [...new Set(sealed.map(({ record }) => record))]);
  const last = await trx.selectFrom("revisions").select(["seq", "chain"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  let { seq, chain }: { seq: number; chain: string | null } = last ?? { seq: 0, chain: null };
  const written: StoredRevision[] = [];
  const results = sealed.map((revision): Appended => {
    const history = histories.get(revision.record) ?? [];
    const placing = place({ revision, history });
    if (placing.outcome !== "appended") return { outcome: placing.outcome, record: revision.record, revision: placing.stands.id };
    seq += 1;
    chain = linkAfter({ previous: chain, id: revision.id });
    const stored = { ...revision, seq, chain };
    histories.set(revision.record, [...history, stored]);
    written.push(stored);
    return { outcome: "appended", record: revision.record, revision: revision.id };
  });
  await insertRows(trx, "revisions", written.map(toRow));
  const changed = new Set(written.map(({ record }) => record));
  await projectRecords(trx, new Map([...histories].filter(([record]) => changed.has(record))), settings);
  return results;
}

async function checkAll(trx: Transaction<Tables>, sealed: Revision[]): Promise<void> {
  const read = sealed.flatMap(({ basis }) => (basis.from === "reading" ? [basis.document] : []));
  const texts = await textsOf(trx, [...new Set([...documentsCitedBy(sealed), ...read])]);
  const missing = read.find((document) => !texts.has(document));
  if (missing !== undefined) throw new Problem("record-not-found", { record: missing });
  for (const revision of sealed) checkEvidence({ revision, texts });
}

/** The chain has one end. PGlite has one connection anyway; a server with several makes them wait here until the transaction is over. */
async function oneWriterAtATime(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(7254811)`.execute(trx);
}
