import { canonicalJson, daysOf, type Engagement, type Person } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import { searchable } from "../search/lexemes.ts";
import type { Tables } from "../tables.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { documentsIn, sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";

/** Engagements by their first day; those without a day sort lowest. */
export const engagements: Projection = {
  tables: {
    engagements: listTable({
      name: "engagements",
      columns: ["first_day text", "last_day text"],
      one: ["kind"],
      many: ["sides", "years", "people", "documents"],
    }),
  },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "engagement");
    const names = await namesOf(trx, ours.flatMap(peopleIn));
    const rows = ours.map((account) => rowOf(account, names));
    await replaceRows(trx, { table: "engagements", records: ours.map(({ record }) => record), rows });
  },
  /** An engagement is found by the names of the people it points to. */
  async dependents(trx, accounts) {
    const changed = accounts.filter(({ kind }) => kind === "person").map(({ record }) => record);
    if (changed.length === 0) return [];
    const { rows } = await sql<{ record: string }>`select record from engagements where people && ${changed}::text[]`.execute(trx);
    return rows.map(({ record }) => record);
  },
};

function rowOf(account: Account, names: ReadonlyMap<string, string[]>) {
  const { record, head } = account;
  const standing = standingOf(account);
  const body = head.body as Engagement;
  const { first, last } = body.date === null ? { first: null, last: null } : daysOf(body.date.edtf);
  const sources = sourcesOf(account);
  const sides = distinct(body.participants.map(({ side }) => side));
  const years = distinct([first, last].map((day) => day?.slice(0, 4) ?? null));
  return {
    record,
    ...standing,
    sort: first ?? last ?? "",
    combo: canonicalJson([[body.kind], sides, years, [head.state]]),
    body,
    sources,
    kind: body.kind,
    ...{ sides, years, people: peopleIn(account), documents: documentsIn(sources), first_day: first, last_day: last },
    ...searchable([
      ...Object.values(body.title ?? {}),
      ...[body.place, body.occasion],
      ...(body.outcomes ?? []),
      ...body.participants.flatMap(({ name, organization, person }) => [name, organization, ...(names.get(person ?? "") ?? [])]),
    ]),
  };
}

function peopleIn({ head }: Account): string[] {
  return distinct((head.body as Engagement).participants.map(({ person }) => person));
}

function distinct(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** Under every name; who was rejected gives none. */
async function namesOf(trx: Transaction<Tables>, people: string[]): Promise<Map<string, string[]>> {
  if (people.length === 0) return new Map();
  const rows = await trx
    .selectFrom("heads")
    .select(["record", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(people))))
    .where("kind", "=", "person")
    .where("state", "in", ["proposed", "confirmed"])
    .execute();
  return new Map(
    rows.map(({ record, body }) => {
      const { name, names, aliases } = body as unknown as Person;
      return [record, [name, ...Object.values(names ?? {}), ...aliases]];
    }),
  );
}
