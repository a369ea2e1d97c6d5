import { canonicalJson, type Person } from "@bilateral/records";
import { fold } from "../search/fold.ts";
import { searchable } from "../search/lexemes.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";

/** People by name. */
export const people: Projection = {
  tables: { people: listTable({ name: "people", one: ["side"] }) },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "person");
    await replaceRows(trx, { table: "people", records: ours.map(({ record }) => record), rows: ours.map(rowOf) });
  },
};

function rowOf(account: Account) {
  const { record, head } = account;
  const { name, names, aliases, side } = head.body as Person;
  return {
    record,
    ...standingOf(account),
    // Cut, for a place in the order is handed out as part of an address: those who share so long a beginning follow each other by record.
    sort: [...fold(name).replace(/\p{Cc}/gu, " ")].slice(0, 50).join(""),
    combo: canonicalJson([side === null ? [] : [side], [head.state]]),
    body: head.body,
    sources: sourcesOf(account),
    side,
    ...searchable([name, ...Object.values(names ?? {}), ...aliases]),
  };
}
