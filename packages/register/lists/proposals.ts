import { canonicalJson, type Evidence, Problem, type Revision } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { ProposalRow } from "../answers/proposals.ts";
import { fromRow } from "../revisions/stored.ts";
import type { Tables } from "../tables.ts";
import { nameOf } from "./name-of.ts";

/** Fails with `record-not-found`. */
export async function proposals(trx: Transaction<Tables>, document: string): Promise<ProposalRow[]> {
  const kept = await trx.selectFrom("documents").select("id").where("id", "=", document).executeTakeFirst();
  if (kept === undefined) throw new Problem("record-not-found", { record: document });
  const rows = await trx.selectFrom("proposals").selectAll().where("document", "=", document).orderBy("start").orderBy("record").execute();
  const revisions = await byId(
    trx,
    rows.flatMap(({ machine, head }) => [machine, head]),
  );
  const found = rows.flatMap((row) => {
    const [machine, head] = [revisions.get(row.machine), revisions.get(row.head)];
    return machine === undefined || head === undefined ? [] : [{ row, machine, head }];
  });
  const begunHere = new Set(rows.filter(({ origin }) => origin).map(({ record }) => record));
  const about = found.map(({ head }) => subjectOf(head)).filter((record) => !begunHere.has(record));
  const names = await namesOf(trx, about);
  return found.map(({ row: { record, state }, machine, head }): ProposalRow => {
    const { basis } = machine;
    const subject = subjectOf(head);
    const name = names.get(subject);
    const decided = state === "proposed" ? null : { by: head.author, at: head.at, reason: head.reason ?? null };
    const body = head.body as Record<string, unknown>;
    return {
      ...{ record, kind: head.kind, state, head: head.id, body, machine: machine.body as Record<string, unknown>, decided },
      corrected: state === "confirmed" && canonicalJson(body) !== canonicalJson(machine.body),
      evidence: evidenceIn(document, head) ?? evidenceIn(document, machine) ?? {},
      confidence: basis.from === "reading" ? basis.confidence : null,
      rule: basis.from === "reading" ? basis.rule : null,
      belongsTo: head.kind === "tenure" ? subject : null,
      matched: name === undefined ? null : { record: subject, name, reason: machine.reason ?? "" },
      words: wordsOf(machine),
    };
  });
}

/** What a revision speaks of: a tenure of its person, anything else of itself. */
function subjectOf({ record, body }: Revision): string {
  return "person" in body ? body.person : record;
}

/** The places of one document among the evidence; null where there are none. */
function evidenceIn(document: string, { evidence }: Revision): Record<string, Evidence[]> | null {
  const here = Object.entries(evidence)
    .map(([field, pieces]) => [field, pieces.filter((piece) => piece.document === document)] as const)
    .filter(([, pieces]) => pieces.length > 0);
  return here.length === 0 ? null : Object.fromEntries(here);
}

async function byId(trx: Transaction<Tables>, ids: string[]): Promise<Map<string, Revision>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("revisions")
    .selectAll()
    .where(({ eb, val }) => eb("id", "=", eb.fn.any(val(ids))))
    .execute();
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

async function namesOf(trx: Transaction<Tables>, records: string[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const rows = await trx
    .selectFrom("heads")
    .select(["record", "kind", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(records))))
    .execute();
  return new Map(rows.map((row) => [row.record, nameOf(row)]));
}

/** Of the link to a person that is known. */
function wordsOf({ basis }: Revision): Record<string, string> {
  return (basis.from === "reading" ? basis.matches?.person?.words : undefined) ?? {};
}
