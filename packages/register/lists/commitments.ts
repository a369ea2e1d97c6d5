import { type Commitment, Problem } from "@bilateral/records";
import { type SqlBool, sql, type Transaction } from "kysely";
import type { CommitmentRow, CommitmentsPage, CommitmentsQuery } from "../answers/commitments.ts";
import { canonicalOf } from "../links/canonical-of.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { StoredAccount } from "../projections/stored-account.ts";
import type { Tables } from "../tables.ts";
import type { Tally } from "./facets.ts";
import { endsOf } from "./links.ts";
import { type ListRow, listColumns, listPage, shownStates } from "./page.ts";
import { peopleIn } from "./people-in.ts";

type Row = ListRow & { date: string | null; accounts: StoredAccount[] };

/** `sides` are those of the relationship: what both undertook counts under each. */
export async function commitments(trx: Transaction<Tables>, query: CommitmentsQuery, sides: string[]): Promise<CommitmentsPage> {
  const { side, mode, area, state = shownStates, text, document, after, limit } = query;
  const { rows, next, total, facets } = await listPage<Row>(trx, {
    ...{ table: "commitments", columns: ["date", "accounts"], order: "descending", text, after, limit },
    // In the order of the projection's combos.
    facets: [
      { name: "mode", column: "mode", many: false, chosen: mode },
      { name: "area", column: "areas", many: true, chosen: area },
      { name: "side", column: "sides", many: true, chosen: withBoth(side) },
      { name: "state", column: "state", many: false, chosen: state },
    ],
    conditions: [document === undefined ? null : sql<SqlBool>`documents @> array[${document}]::text[]`],
    counting: countBothAs([...new Set([...sides, ...(side ?? []).filter(isSide)])]),
  });
  return { items: await shown(trx, rows), next, total, facets: facets as CommitmentsPage["facets"] };
}

/** Fails with `record-not-found`. */
export async function commitment(trx: Transaction<Tables>, record: string): Promise<CommitmentRow> {
  const [item] = await commitmentsIn(trx, [(await canonicalOf(trx, [record])).get(record) ?? record]);
  if (item === undefined) throw new Problem("record-not-found", { record });
  return item;
}

/** Of records that stand for themselves. */
export async function commitmentsIn(trx: Transaction<Tables>, records: readonly string[]): Promise<CommitmentRow[]> {
  const rows = await trx
    .selectFrom("commitments")
    .select([...listColumns, "date", "accounts"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val([...records]))))
    .execute();
  return shown(trx, rows as unknown as Row[]);
}

function isSide(name: string): boolean {
  return /^[A-Z]{2}$/.test(name);
}

/** Who asks for a side's commitments asks for the joint ones too. */
function withBoth(side: string[] | undefined): string[] | undefined {
  return side?.some(isSide) ? [...side, "both"] : side;
}

function countBothAs(sides: string[]): (tally: Tally) => Tally {
  return ({ values: [mode = [], area = [], by = [], state = []], count }) => {
    const counted = new Set(by.flatMap((name) => (name === "both" && sides.length > 0 ? sides : [name])));
    return { values: [mode, area, [...counted], state], count };
  };
}

async function shown(trx: Transaction<Tables>, rows: Row[]): Promise<CommitmentRow[]> {
  const bodies = rows.map(({ body }) => body as Commitment);
  const show = await sourceShower(
    trx,
    rows.flatMap(({ sources, accounts }) => [sources, ...accounts.map((account) => account.sources)]),
  );
  const known = await peopleIn(
    trx,
    bodies.flatMap(({ actors }) => actors.flatMap(({ person }) => person ?? [])),
  );
  const lineages = await lineagesOf(
    trx,
    rows.map(({ record }) => record),
  );
  const named = await endsOf(
    trx,
    bodies.flatMap(({ engagement, instruments = [], projects = [] }) => [...(engagement ? [engagement] : []), ...instruments, ...projects]),
  );
  const shownEnds = (records: readonly string[] = []) => records.flatMap((record) => named.get(record) ?? []);
  return rows.map(({ record, state, basis, corrected, date, sources, accounts }, at) => {
    const { words, language, mode, by, actors: acting, areas, due, completion, disposition } = bodies[at] as Commitment;
    const actors = acting.map(({ name, person }) => {
      const found = known.get(person ?? "");
      return { name, person: found?.isRejected ? null : (found?.record ?? person) };
    });
    const { engagement, instruments, projects } = bodies[at] as Commitment;
    const said = { words, language, mode, by, actors, areas, due, completion, disposition };
    return {
      ...{ record, ...said, state, basis, corrected, date, sources: show(sources) },
      accounts: accounts.map((account) => ({ ...account, sources: show(account.sources) })),
      lineage: lineages.get(record) ?? null,
      engagement: named.get(engagement ?? "") ?? null,
      instruments: shownEnds(instruments),
      projects: shownEnds(projects),
    };
  });
}

async function lineagesOf(trx: Transaction<Tables>, records: readonly string[]): Promise<Map<string, CommitmentRow["lineage"]>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ record: string; times: string | number; first: string | null; last: string | null }>`
    select own.record, count(distinct coalesce(c.date, c.record)) as times, min(c.date) as first, max(c.date) as last
    from lineages own join lineages other on other.canonical = own.canonical join commitments c on c.record = other.record
    where own.record = any(${[...records]}::text[]) group by own.record`.execute(trx);
  return new Map(rows.map(({ record, times, first, last }) => [record, { times: Number(times), first, last }]));
}
