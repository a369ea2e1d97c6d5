import { canonicalJson, type Person } from "@bilateral/records";
import { fold } from "../search/fold.ts";
import { searchable } from "../search/lexemes.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";
import { type WholeSet, wholeSets } from "./whole-sets.ts";

/** People by name. */
export const people: Projection = {
  tables: { people: listTable({ name: "people", one: ["side"] }) },
  async project(trx, accounts) {
    const sets = await wholeSets(
      trx,
      accounts.filter(({ kind }) => kind === "person"),
    );
    const records = sets.flatMap(({ members }) => members.map(({ record }) => record));
    await replaceRows(trx, { table: "people", records, rows: sets.map(rowOf) });
  },
};

function rowOf({ record, lead, members: [, ...others] }: WholeSet) {
  const { head } = lead;
  const body = head.body as Person;
  const { name, names, side } = body;
  const written = new Set([name, ...Object.values(names ?? {})]);
  const aliases = [...new Set([...body.aliases, ...others.flatMap(waysOfWriting)])].filter((alias) => !written.has(alias));
  return {
    record,
    ...standingOf(lead),
    // Cut, for a place in the order is handed out as part of an address: those who share so long a beginning follow each other by record.
    sort: [...fold(name).replace(/\p{Cc}/gu, " ")].slice(0, 50).join(""),
    combo: canonicalJson([side === null ? [] : [side], [head.state]]),
    body: { ...body, aliases },
    sources: [lead, ...others].flatMap(sourcesOf),
    side,
    ...searchable([name, ...Object.values(names ?? {}), ...aliases]),
  };
}

function waysOfWriting({ head }: Account): string[] {
  const { name, names, aliases } = head.body as Person;
  return [name, ...Object.values(names ?? {}), ...aliases];
}
