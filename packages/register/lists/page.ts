import { type BasisKind, Problem, type RevisionState } from "@bilateral/records";
import { type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import type { Facet, PageOptions } from "../answers/pages.ts";
import type { ListTable } from "../projections/replace-rows.ts";
import type { StoredSource } from "../projections/stored-source.ts";
import { textCondition } from "../search/condition.ts";
import type { Tables } from "../tables.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { countFacets, type FacetChoice, type Tally } from "./facets.ts";

type Condition = RawBuilder<SqlBool>;
/** A row of any list; `extra` are the columns that the list asked for. */
export interface ListRow<Body = Record<string, unknown>> {
  record: string;
  state: RevisionState;
  basis: BasisKind;
  corrected: boolean;
  sort: string;
  body: Body;
  sources: StoredSource[];
}
export interface ListOptions extends PageOptions {
  table: ListTable;
  columns?: string[];
  order: "ascending" | "descending";
  facets: FacetChoice[];
  text?: string | undefined;
  /** Other filters, that no facet counts. */
  conditions?: (Condition | null)[];
  /** Says what a facet's stored values count as. */
  counting?: (tally: Tally) => Tally;
}

/** Of every list. */
export const listColumns = ["record", "state", "basis", "corrected", "sort", "body", "sources"] as const;

/** What lists show unless a state is asked for. */
export const shownStates: RevisionState[] = ["proposed", "confirmed"];

/** One page of a list with its facets, all of the same moment when run in one transaction. */
export async function listPage<Row extends ListRow>(
  trx: Transaction<Tables>,
  { table, columns = [], order, facets, text, conditions = [], counting = (tally) => tally, after, limit = 50 }: ListOptions,
): Promise<{ rows: Row[]; next: string | null; total: number; facets: Record<string, Facet> }> {
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) {
    throw new Problem("bad-option", { option: "limit", value: limit, allowed: "1–500" });
  }
  const others = [textCondition(text), ...conditions].filter((condition) => condition !== null);
  const cursor = readCursor(after, { list: table });
  const { beyond, direction } = order === "ascending" ? { beyond: sql`>`, direction: sql`asc` } : { beyond: sql`<`, direction: sql`desc` };
  const follows = cursor === null ? [] : [sql<SqlBool>`(sort, record) ${beyond} (${cursor.sort}, ${cursor.record})`];
  const { rows } = await sql<Row>`
    select ${sql.join([...listColumns, ...columns].map((column) => sql.ref(column)))}
    from ${sql.table(table)}
    where ${all([...facets.flatMap(chosen), ...others, ...follows])}
    order by sort ${direction}, record ${direction} limit ${limit + 1}`.execute(trx);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor(last, { list: table }) : null;
  const tallies = (await talliesOf(trx, { table, others })).map(counting);
  return { rows: shown, next, ...countFacets({ facets, tallies }) };
}

/** From the kept tallies where only facets choose; else counted from the rows that the other filters leave. */
async function talliesOf(trx: Transaction<Tables>, { table, others }: { table: ListTable; others: Condition[] }): Promise<Tally[]> {
  const { rows } = await (others.length === 0
    ? sql<{ combo: string; count: number }>`select combo, count from tallies where list = ${table}`
    : sql<{ combo: string; count: number }>`select combo, count(*) as count from ${sql.table(table)} where ${all(others)} group by combo`
  ).execute(trx);
  return rows.map(({ combo, count }) => ({ values: JSON.parse(combo) as string[][], count: Number(count) }));
}

function chosen({ column, many, chosen: values }: FacetChoice): Condition[] {
  if (values === undefined) return [];
  // Written out, so that the index of what lists show by themselves is recognised.
  if (column === "state" && values === shownStates) return [sql<SqlBool>`state in ('proposed', 'confirmed')`];
  // One value alone is looked up in the order of the list; several would have to be sorted.
  if (!many && values.length === 1) return [sql<SqlBool>`${sql.ref(column)} = ${values[0]}`];
  return [many ? sql<SqlBool>`${sql.ref(column)} && ${values}::text[]` : sql<SqlBool>`${sql.ref(column)} = any(${values}::text[])`];
}

function all(conditions: Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
