import type { Link, LinkRelation, RecordKind, RevisionState } from "@bilateral/records";
import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import type { Doubts, LinkEnd, LinkRow } from "../answers/links.ts";
import type { Tables } from "../tables.ts";
import { nameOf } from "./name-of.ts";

interface Row {
  record: string;
  relation: LinkRelation;
  from_record: string;
  to_record: string;
  verdict: LinkRow["verdict"];
  by: LinkRow["by"];
  author: string;
  at: string;
  reason: string | null;
  head: string;
  body: Link;
}

/** The links of a record and of all that stand for the same, whatever their verdict. */
export async function linksOf(trx: Transaction<Tables>, records: readonly string[]): Promise<LinkRow[]> {
  if (records.length === 0) return [];
  const { rows: members } = await sql<{ record: string }>`
    select record from identities
    where canonical in (select canonical from identities where record = any(${[...records]}::text[]))`.execute(trx);
  const all = [...new Set([...records, ...members.map(({ record }) => record)])];
  return linksWhere(trx, sql<SqlBool>`from_record = any(${all}::text[]) or to_record = any(${all}::text[])`);
}

/** The links of all that was proposed from a document. */
export async function linksInDocument(trx: Transaction<Tables>, document: string): Promise<LinkRow[]> {
  const rows = await trx.selectFrom("proposals").select("record").where("document", "=", document).execute();
  return linksOf(
    trx,
    rows.map(({ record }) => record),
  );
}

/**
 * Doubts that wait for a person, latest first. One is settled, too, where its two records stand for one or are of one lineage by now, where a person
 * called something of one set different from something of the other, and where both are facts of a pack, which knows that they are two.
 */
export async function doubts(trx: Transaction<Tables>, { limit }: { limit: number }): Promise<Doubts> {
  const { rows } = await sql<{ total: string | number }>`select count(*) as total from links where ${waiting()}`.execute(trx);
  return { items: await linksWhere(trx, waiting(), limit), total: Number(rows[0]?.total ?? 0) };
}

function waiting(): RawBuilder<SqlBool> {
  return sql<SqlBool>`verdict = 'unsure' and by = 'rule'
      and not exists (select from heads where record in (from_record, to_record) and state in ('rejected', 'withdrawn'))
      and ${standingFor("from_record")} <> ${standingFor("to_record")}
      and not (relation = 'restatement' and exists (
        select from lineages one join lineages other on other.canonical = one.canonical
        where one.record = ${standingFor("from_record")} and other.record = ${standingFor("to_record")}))
      and not (relation = 'identity' and ${standingFor("from_record")} like 'pack:%' and ${standingFor("to_record")} like 'pack:%')
      and not exists (
        select from links said where said.relation = links.relation and said.by = 'person' and said.verdict = 'different'
          and (${inSet("said.from_record", "from_record")} and ${inSet("said.to_record", "to_record")}
            or ${inSet("said.from_record", "to_record")} and ${inSet("said.to_record", "from_record")}))`;
}

/** Whether a record is the other, stands with it for one, or is of one lineage with it. */
function inSet(said: string, end: string): RawBuilder<SqlBool> {
  const own = sql.ref(`links.${end}`);
  return sql<SqlBool>`(${sql.ref(said)} = ${own}
    or ${sql.ref(said)} in (
      select other.record from identities one join identities other on other.canonical = one.canonical where one.record = ${own})
    or (links.relation = 'restatement' and ${standingFor(said)} in (
      select other.record from lineages one join lineages other on other.canonical = one.canonical
      where one.record = ${standingFor(`links.${end}`)})))`;
}

/** The record that stands for the one in a column. */
function standingFor(column: string): RawBuilder<string> {
  return sql<string>`coalesce((select canonical from identities where record = ${sql.ref(column)}), ${sql.ref(column)})`;
}

async function linksWhere(trx: Transaction<Tables>, condition: RawBuilder<SqlBool>, limit?: number): Promise<LinkRow[]> {
  const { rows } = await sql<Row>`
    select record, relation, from_record, to_record, verdict, by, author, at, reason, head, body
    from links where ${condition} order by seq desc ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(trx);
  const ends = await endsOf(
    trx,
    rows.flatMap(({ from_record, to_record }) => [from_record, to_record]),
  );
  return rows.flatMap(({ from_record, to_record, body, ...row }): LinkRow[] => {
    const [from, to] = [ends.get(from_record), ends.get(to_record)];
    const { reasons, changes, score = null } = body;
    return from && to ? [{ ...row, from, to, reasons, changes, score }] : [];
  });
}

/** What some records are called and when they were. */
export async function endsOf(trx: Transaction<Tables>, records: readonly string[]): Promise<Map<string, LinkEnd>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{
    record: string;
    canonical: string;
    kind: RecordKind;
    state: RevisionState;
    body: Record<string, unknown>;
    date: string | null;
  }>`
    select h.record, coalesce(i.canonical, h.record) as canonical, h.kind, h.state, h.body,
      coalesce(h.body -> 'date' ->> 'edtf', c.date) as date
    from heads h left join identities i on i.record = h.record left join commitments c on c.record = coalesce(i.canonical, h.record)
    where h.record = any(${[...new Set(records)]}::text[])`.execute(trx);
  return new Map(
    rows.map(({ record, canonical, kind, state, body, date }) => [
      record,
      { record, canonical, kind, state, name: nameOf({ kind, body }), date, body },
    ]),
  );
}

export async function ruleLinks(
  db: Kysely<Tables>,
  { kind, after, limit }: { kind: RecordKind; after: string; limit: number },
): Promise<{ record: string; body: Link }[]> {
  const { rows } = await sql<{ record: string; body: Link }>`
    select l.record, l.body from links l join heads h on h.record = l.from_record
    where h.kind = ${kind} and l.by = 'rule' and l.verdict <> 'different' and l.record > ${after} order by l.record limit ${limit}`.execute(
    db,
  );
  return rows;
}
