import type { Body, Post, RecordKind, RevisionState, Tenure } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import type { Candidate, CandidateTenure } from "../answers/candidates.ts";
import type { Tables } from "../tables.ts";

interface Row {
  record: string;
  canonical: string;
  kind: RecordKind;
  state: RevisionState;
  body: Candidate["body"];
  date: string | null;
  lineage: string | null;
}

/** Under one key; what was said oftener is compared with what was said last. */
const most = 100;

/** The records that have one of these keys. Costs look-ups in an index for each key, however large the register is. */
export async function candidates(trx: Transaction<Tables>, keys: readonly string[]): Promise<Candidate[]> {
  if (keys.length === 0) return [];
  // Who holds a post is found by the post, and by what a document called it.
  const { rows } = await sql<{ record: string }>`
    with found as (
      select distinct under.record from unnest(${[...new Set(keys)]}::text[]) as wanted (key),
        lateral (select record from match_keys where match_keys.key = wanted.key order by sort desc, record desc limit ${most}) under)
    select record from found
    union select person from tenures where record in (select record from found)
    union select person from tenures where body ->> 'post' in (select record from found)`.execute(trx);
  return candidatesFor(
    trx,
    rows.map(({ record }) => record),
  );
}

/** Some records, as candidates. */
export async function candidatesFor(trx: Transaction<Tables>, records: readonly string[]): Promise<Candidate[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<Row>`
    select h.record, coalesce(i.canonical, h.record) as canonical, h.kind, h.state, h.body, c.date, l.canonical as lineage
    from heads h left join identities i on i.record = h.record left join commitments c on c.record = coalesce(i.canonical, h.record)
      left join lineages l on l.record = coalesce(i.canonical, h.record)
    where h.record = any(${[...records]}::text[]) and h.state in ('proposed', 'confirmed') order by h.record`.execute(trx);
  const documents = await documentsOf(
    trx,
    rows.map(({ record }) => record),
  );
  const tenures = await tenuresOf(
    trx,
    rows.filter(({ kind }) => kind === "person").map(({ canonical }) => canonical),
  );
  return rows.map(
    (row) => ({ ...row, documents: documents.get(row.record) ?? [], tenures: tenures.get(row.canonical) ?? [] }) as Candidate,
  );
}

async function documentsOf(trx: Transaction<Tables>, records: string[]): Promise<Map<string, Candidate["documents"]>> {
  const { rows } = await sql<{ record: string; document: string; published: string | null }>`
    select p.record, p.document, d.body ->> 'published' as published
    from proposals p join heads d on d.record = p.document
    where p.record = any(${records}::text[]) order by p.record, p.document`.execute(trx);
  return Map.groupBy(rows, ({ record }) => record) as Map<string, Candidate["documents"]>;
}

async function tenuresOf(trx: Transaction<Tables>, people: string[]): Promise<Map<string, CandidateTenure[]>> {
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ person: string; named: string; body: Tenure; post: Post | null; of: Body | null }>`
    select t.person, t.named, t.body, p.body as post, b.body as "of"
    from tenures t
      left join heads p on p.record = t.body ->> 'post'
      left join heads b on b.record = p.body ->> 'body'
    where t.person = any(${people}::text[]) and t.state in ('proposed', 'confirmed') order by t.person, t.record`.execute(trx);
  const shown = rows.map(({ person, named, body, post, of }) => ({
    person,
    tenure: {
      named,
      post: body.post,
      titles: distinct([body.title, ...Object.values(post?.title ?? {})]),
      organizations: distinct([body.organization, ...namesOfBody(of)]),
      side: body.side,
      from: body.from,
      to: body.to,
      attested: body.attested,
      former: body.former ?? false,
    },
  }));
  return new Map([...Map.groupBy(shown, ({ person }) => person)].map(([person, held]) => [person, held.map(({ tenure }) => tenure)]));
}

function namesOfBody(body: Body | null): string[] {
  return body === null ? [] : [...Object.values(body.name), ...(body.abbreviations ?? [])];
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
