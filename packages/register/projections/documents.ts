import { canonicalJson, type Document } from "@bilateral/records";
import { searchable } from "../search/lexemes.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { standingOf } from "./standing-of.ts";

/** The list of documents, by when they were taken in. */
export const documents: Projection = {
  tables: { document_list: listTable({ name: "document_list" }) },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "document");
    await replaceRows(trx, { table: "document_list", records: ours.map(({ record }) => record), rows: ours.map(rowOf) });
  },
};

function rowOf(account: Account) {
  const { record, head, history } = account;
  const { name, title, publisher } = head.body as Document;
  return {
    record,
    ...standingOf(account),
    // A document is taken in once, with its first revision.
    sort: history[0]?.at ?? head.at,
    combo: canonicalJson([[head.state]]),
    body: head.body,
    sources: [],
    ...searchable([name, title, publisher]),
  };
}
