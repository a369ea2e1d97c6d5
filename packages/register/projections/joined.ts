/** Records that stand for one (`identities`), and undertakings that are one again and again (`lineages`): made from the links. */
import { isOfPack } from "@bilateral/records";
import { type SqlBool, sql, type Transaction } from "kysely";
import { insertRows } from "../insert-rows.ts";
import { clustersOf, type Edge } from "../links/clusters.ts";
import type { Tables } from "../tables.ts";
import type { Account, Projection } from "./projection.ts";

/** `canonical` is the same for all records of a set; a record that stands alone has no row. */
const tableOf = (name: string) => [
  `create table ${name} (record text primary key, canonical text not null)`,
  `create index ${name}_of on ${name} (canonical)`,
];

export const identities: Projection = {
  tables: { identities: tableOf("identities") },
  project: (trx, accounts) => join(trx, accounts, { table: "identities", relation: "identity" }),
};

/** Of the records that stand for the undertakings. */
export const lineages: Projection = {
  tables: { lineages: tableOf("lineages") },
  project: (trx, accounts) => join(trx, accounts, { table: "lineages", relation: "restatement" }),
};

interface Joining {
  table: "identities" | "lineages";
  relation: "identity" | "restatement";
}

/** Gives all records of the sets that may have changed. */
async function join(trx: Transaction<Tables>, accounts: Account[], joining: Joining): Promise<string[]> {
  const touched = await standingFor(
    trx,
    accounts.flatMap((account) => recordsOf(account, joining)),
    joining,
  );
  const before = await oldSets(trx, touched, joining);
  const { edges, nodes } = await reachedFrom(trx, [...new Set([...touched, ...before])], joining);
  if (edges.length === 0 && before.length === 0) return [];
  const gone = await goneAmong(trx, nodes);
  const sets = clustersOf(edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)));
  await trx
    .deleteFrom(joining.table)
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(nodes))))
    .execute();
  const first = await firstSeqs(trx, sets.flat());
  const rows = sets.flatMap((set) => {
    const canonical = set.toSorted((one, other) => rank(one, first) - rank(other, first) || (one < other ? -1 : 1))[0] ?? "";
    return set.map((record) => ({ record, canonical }));
  });
  await insertRows(trx, joining.table, rows);
  return [...new Set([...before, ...sets.flat()])];
}

function recordsOf({ record, kind, head }: Account, { relation }: Joining): string[] {
  if (kind !== "link") return relation === "restatement" && kind !== "commitment" ? [] : [record];
  const body = head.body as { relation: string; from: string; to: string };
  return body.relation === relation ? [body.from, body.to] : [];
}

/** A lineage joins those that stand for others; those that no longer do are looked at too. */
async function standingFor(trx: Transaction<Tables>, records: string[], { relation }: Joining): Promise<string[]> {
  if (relation === "identity" || records.length === 0) return records;
  const { rows } = await sql<{ canonical: string }>`
    select canonical from identities where record = any(${records}::text[])`.execute(trx);
  return [...new Set([...records, ...rows.map(({ canonical }) => canonical)])];
}

async function oldSets(trx: Transaction<Tables>, records: string[], { table }: Joining): Promise<string[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<{ record: string }>`
    select record from ${sql.table(table)}
    where canonical in (select canonical from ${sql.table(table)} where record = any(${records}::text[]))`.execute(trx);
  return rows.map(({ record }) => record);
}

/** All links between what can be reached by links that join. */
async function reachedFrom(
  trx: Transaction<Tables>,
  records: string[],
  { relation }: Joining,
): Promise<{ edges: Edge[]; nodes: string[] }> {
  const nodes = new Set(records);
  const edges = new Map<string, Edge>();
  for (let frontier = records; frontier.length > 0; ) {
    const found = await edgesAt(trx, frontier, relation);
    const next = new Set<string>();
    for (const edge of found) {
      edges.set(edge.record, edge);
      if (edge.verdict === "same") for (const end of [edge.from, edge.to]) if (!nodes.has(end)) next.add(end);
    }
    for (const record of next) nodes.add(record);
    frontier = [...next];
  }
  return { edges: [...edges.values()], nodes: [...nodes] };
}

async function edgesAt(trx: Transaction<Tables>, records: string[], relation: Joining["relation"]): Promise<Edge[]> {
  const end = (column: string) =>
    relation === "identity"
      ? sql<string>`l.${sql.ref(column)}`
      : sql<string>`coalesce(${sql.ref(`${column}_id`)}.canonical, l.${sql.ref(column)})`;
  const joins =
    relation === "identity"
      ? sql``
      : sql`left join identities from_record_id on from_record_id.record = l.from_record
            left join identities to_record_id on to_record_id.record = l.to_record`;
  const touches = (column: string) =>
    relation === "identity"
      ? sql<SqlBool>`l.${sql.ref(column)} = any(${records}::text[])`
      : sql<SqlBool>`(l.${sql.ref(column)} = any(${records}::text[]) or l.${sql.ref(column)} in
          (select record from identities where canonical = any(${records}::text[])))`;
  const { rows } = await sql<Omit<Edge, "seq"> & { seq: string | number }>`
    select l.record, ${end("from_record")} as "from", ${end("to_record")} as "to", l.verdict, l.by, l.score, l.seq
    from links l ${joins}
    where l.relation = ${relation} and l.verdict in ('same', 'different') and ${touches("from_record")}
    union
    select l.record, ${end("from_record")} as "from", ${end("to_record")} as "to", l.verdict, l.by, l.score, l.seq
    from links l ${joins}
    where l.relation = ${relation} and l.verdict in ('same', 'different') and ${touches("to_record")}`.execute(trx);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) })).filter(({ from, to }) => from !== to);
}

/** Nothing is joined with what was rejected or withdrawn, or is not there yet. */
async function goneAmong(trx: Transaction<Tables>, records: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ record: string }>`
    select record from heads where record = any(${records}::text[]) and state in ('proposed', 'confirmed')`.execute(trx);
  const there = new Set(rows.map(({ record }) => record));
  return new Set(records.filter((record) => !there.has(record)));
}

async function firstSeqs(trx: Transaction<Tables>, records: string[]): Promise<Map<string, number>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; seq: string | number }>`
    select record, min(seq) as seq from revisions where record = any(${records}::text[]) group by record`.execute(trx);
  return new Map(rows.map(({ record, seq }) => [record, Number(seq)]));
}

/** A pack's record stands for the others, else the one that was there first. */
function rank(record: string, first: ReadonlyMap<string, number>): number {
  return isOfPack(record) ? -1 : (first.get(record) ?? Number.MAX_SAFE_INTEGER);
}
