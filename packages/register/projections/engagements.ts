import { canonicalJson, daysOf, type Engagement, type Person } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import { searchable } from "../search/lexemes.ts";
import type { Tables } from "../tables.ts";
import { accountsIn } from "./accounts-of-set.ts";
import { listTable } from "./list-tables.ts";
import type { Account, Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { documentsIn, sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";
import { type WholeSet, wholeSets } from "./whole-sets.ts";

/** Engagements by their first day; those without a day sort lowest. */
export const engagements: Projection = {
  tables: {
    engagements: listTable({
      name: "engagements",
      columns: ["first_day text", "last_day text", "accounts jsonb not null"],
      one: ["kind"],
      many: ["sides", "years", "people", "documents"],
    }),
  },
  async project(trx, accounts) {
    const sets = await wholeSets(
      trx,
      accounts.filter(({ kind }) => kind === "engagement"),
    );
    const all = sets.flatMap(({ members }) => members);
    const known = await knownPeople(trx, all.flatMap(peopleIn));
    await replaceRows(trx, {
      table: "engagements",
      records: all.map(({ record }) => record),
      rows: sets.map((set) => rowOf(set, known)),
    });
  },
  /** An engagement is found by the names of the people it points to. */
  async dependents(trx, accounts) {
    const changed = accounts.filter(({ kind }) => kind === "person").map(({ record }) => record);
    if (changed.length === 0) return [];
    const { rows } = await sql<{ record: string }>`select record from engagements where people && ${changed}::text[]`.execute(trx);
    return rows.map(({ record }) => record);
  },
};

function rowOf({ record, lead, members }: WholeSet, known: KnownPeople) {
  const { head } = lead;
  const standing = standingOf(lead);
  const body = head.body as Engagement;
  const { first, last } = body.date === null ? { first: null, last: null } : daysOf(body.date.edtf);
  const sources = members.flatMap(sourcesOf);
  const people = members.flatMap(peopleIn);
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
    ...{ sides, years, documents: documentsIn(sources), first_day: first, last_day: last },
    // Under the record that was named, and under the one that stands for it.
    people: distinct(people.flatMap((person) => [person, known.get(person)?.record ?? person])),
    accounts: accountsIn(members),
    ...searchable([
      ...Object.values(body.title ?? {}),
      ...[body.place, body.occasion],
      ...(body.outcomes ?? []),
      ...body.participants.flatMap(({ name, organization, person }) => [name, organization, ...(known.get(person ?? "")?.names ?? [])]),
    ]),
  };
}

function peopleIn({ head }: Account): string[] {
  return distinct((head.body as Engagement).participants.map(({ person }) => person));
}

function distinct(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

type KnownPeople = ReadonlyMap<string, { record: string; names: string[] }>;

/** Who the people named are, under every name; who was rejected gives none. */
async function knownPeople(trx: Transaction<Tables>, people: string[]): Promise<KnownPeople> {
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ named: string; record: string; body: Person }>`
    select h.record as named, coalesce(i.canonical, h.record) as record, h.body
    from heads h left join identities i on i.record = h.record
    where h.record = any(${[...new Set(people)]}::text[]) and h.kind = 'person' and h.state in ('proposed', 'confirmed')`.execute(trx);
  return new Map(
    rows.map(({ named, record, body: { name, names, aliases } }) => [
      named,
      { record, names: [name, ...Object.values(names ?? {}), ...aliases] },
    ]),
  );
}
