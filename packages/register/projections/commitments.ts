import { type Commitment, canonicalJson, type Document, daysOf, type Engagement } from "@bilateral/records";
import { sql, type Transaction } from "kysely";
import { searchable } from "../search/lexemes.ts";
import type { Tables } from "../tables.ts";
import { accountsIn } from "./accounts-of-set.ts";
import { listTable } from "./list-tables.ts";
import type { Projection } from "./projection.ts";
import { replaceRows } from "./replace-rows.ts";
import { documentsIn, sourcesOf } from "./sources-of.ts";
import { standingOf } from "./standing-of.ts";
import type { StoredSource } from "./stored-source.ts";
import { type WholeSet, wholeSets } from "./whole-sets.ts";

/** Commitments by the day they were made; those without a day sort lowest. */
export const commitments: Projection = {
  tables: {
    commitments: listTable({
      name: "commitments",
      columns: ["date text", "accounts jsonb not null"],
      one: ["mode", "engagement"],
      many: ["sides", "areas", "documents"],
    }),
  },
  async project(trx, accounts) {
    const sets = await wholeSets(
      trx,
      accounts.filter(({ kind }) => kind === "commitment"),
    );
    const rows = sets.map((set) => ({ set, body: set.lead.head.body as Commitment, sources: set.members.flatMap(sourcesOf) }));
    const dates = await datesOf(
      trx,
      rows.flatMap(({ body, sources }) => [...(body.engagement === undefined ? [] : [body.engagement]), ...documentsIn(sources)]),
    );
    await replaceRows(trx, {
      table: "commitments",
      records: sets.flatMap(({ members }) => members.map(({ record }) => record)),
      rows: rows.map((row) => rowOf(row, dates)),
    });
  },
  /** A commitment has the day of its engagement, or of the document that tells of it. */
  async dependents(trx, accounts) {
    const of = (wanted: string) => accounts.filter(({ kind }) => kind === wanted).map(({ record }) => record);
    const [documents, engagements] = [of("document"), of("engagement")];
    if (documents.length === 0 && engagements.length === 0) return [];
    const { rows } = await sql<{ record: string }>`
      select record from commitments where documents && ${documents}::text[]
      union select record from commitments where engagement = any(${engagements}::text[])`.execute(trx);
    return rows.map(({ record }) => record);
  },
};

interface Found {
  set: WholeSet;
  body: Commitment;
  sources: StoredSource[];
}

function rowOf({ set, body, sources }: Found, dates: ReadonlyMap<string, string>) {
  const standing = standingOf(set.lead);
  const documents = documentsIn(sources);
  const published = documents.flatMap((document) => dates.get(document) ?? []).sort();
  const date = dates.get(body.engagement ?? "") ?? published[0] ?? null;
  const [sides, areas] = [[...new Set(body.by)].sort(), [...new Set<string>(body.areas)].sort()];
  return {
    record: set.record,
    ...standing,
    sort: date === null ? "" : (daysOf(date).first ?? ""),
    combo: canonicalJson([[body.mode], areas, sides, [standing.state]]),
    body,
    sources,
    ...{ mode: body.mode, engagement: body.engagement ?? null, sides, areas, documents, date },
    accounts: accountsIn(set.members),
    ...searchable([body.words, ...body.actors.map(({ name }) => name), ...body.by.filter((by) => by.length > 2)]),
  };
}

/** When engagements took place and documents were published, by record id, EDTF. */
async function datesOf(trx: Transaction<Tables>, records: string[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const rows = await trx
    .selectFrom("heads")
    .select(["record", "kind", "body"])
    .where(({ eb, val }) => eb("record", "=", eb.fn.any(val([...new Set(records)]))))
    .execute();
  return new Map(
    rows.flatMap(({ record, kind, body }) => {
      const date = kind === "document" ? (body as unknown as Document).published : (body as unknown as Engagement).date?.edtf;
      return date === null || date === undefined ? [] : [[record, date]];
    }),
  );
}
