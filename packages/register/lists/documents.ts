import { type Document, Problem } from "@bilateral/records";
import type { Selectable, Transaction } from "kysely";
import type { DocumentContent, DocumentRow, DocumentsQuery } from "../answers/documents.ts";
import type { Page } from "../answers/pages.ts";
import type { Tables } from "../tables.ts";
import { listPage, shownStates } from "./page.ts";

type Counts = DocumentRow["proposals"];
type Body = { body: Document };

export async function documents(trx: Transaction<Tables>, { text, after, limit }: DocumentsQuery): Promise<Page<DocumentRow>> {
  const state = { name: "state", column: "state", many: false, chosen: shownStates };
  const page = await listPage(trx, { table: "document_list", order: "descending", facets: [state], text, after, limit });
  const counts = await countsOf(
    trx,
    page.rows.map(({ record }) => record),
  );
  const items = page.rows.map((row) => rowOf({ id: row.record, takenIn: row.sort, ...(row as unknown as Body) }, counts));
  return { items, next: page.next, total: page.total };
}

/** Fails with `record-not-found`. */
export async function document(trx: Transaction<Tables>, id: string): Promise<DocumentContent> {
  const kept = await trx
    .selectFrom("documents")
    .innerJoin("heads", "heads.record", "documents.id")
    .select(["id", "hash", "media_type", "taken_in_at", "text", "noise", "body"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (kept === undefined) throw new Problem("record-not-found", { record: id });
  const body = kept.body as unknown as Document;
  const row = rowOf({ id, takenIn: kept.taken_in_at, body }, await countsOf(trx, [id]));
  return {
    document: { ...row, mediaType: kept.media_type, hash: kept.hash, url: body.url ?? null },
    ...{ text: kept.text, noise: kept.noise },
  };
}

function rowOf({ id, takenIn, body }: { id: string; takenIn: string } & Body, counts: ReadonlyMap<string, Counts>): DocumentRow {
  const { name, title, publisher, published, language, sample = false } = body;
  return {
    ...{ id, name, title, publisher, published, language, takenIn, sample },
    proposals: counts.get(id) ?? { open: 0, confirmed: 0, rejected: 0 },
  };
}

const counted: Record<Selectable<Tables["proposals"]>["state"], keyof Counts | null> = {
  proposed: "open",
  confirmed: "confirmed",
  rejected: "rejected",
  withdrawn: null,
};

async function countsOf(trx: Transaction<Tables>, ids: string[]): Promise<Map<string, Counts>> {
  const rows = await trx
    .selectFrom("proposals")
    .select(({ fn }) => ["document", "state", fn.countAll<number>().as("count")])
    .where(({ eb, val }) => eb("document", "=", eb.fn.any(val(ids))))
    .groupBy(["document", "state"])
    .execute();
  const counts = new Map<string, Counts>(ids.map((id) => [id, { open: 0, confirmed: 0, rejected: 0 }]));
  for (const { document: id, state, count } of rows) {
    const of = counts.get(id);
    const name = counted[state];
    if (of !== undefined && name !== null) of[name] = Number(count);
  }
  return counts;
}
