import { canonicalJson, type Document } from "@bilateral/records";
import { searchable } from "../search/lexemes.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";

/** The list of documents, by when they were taken in. */
export const documents: Projection = {
  tables: { document_list: listTable({ name: "document_list" }) },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "document");
    await replaceRows(trx, { table: "document_list", records: ours.map(({ record }) => record), rows: ours.map(rowOf) });
  },
};

function rowOf({ record, head, history }: Account) {
  const { name, title, publisher } = head.body as Document;
  return {
    record,
    state: head.state,
    // A document is taken in once, with its first revision.
    sort: history[0]?.at ?? head.at,
    combo: canonicalJson([[head.state]]),
    body: JSON.stringify(head.body),
    sources: "[]",
    ...searchable([name, title, publisher]),
  };
}
