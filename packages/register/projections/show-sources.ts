import type { Document } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { SourceEntry } from "../answers/sources.ts";
import type { Tables } from "../tables.ts";
import { documentsIn } from "./sources-of.ts";
import type { StoredSource } from "./stored-source.ts";

/** Gives the sources of a page's rows their documents' titles, in one query; the answer turns stored sources into entries. */
export async function sourceShower(db: Kysely<Tables>, all: StoredSource[][]): Promise<(sources: StoredSource[]) => SourceEntry[]> {
  const ids = documentsIn(all.flat());
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom("heads")
          .select(["record", "body"])
          .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(ids))))
          .execute();
  const documents = new Map(rows.map(({ record, body }) => [record, body as unknown as Document]));
  return (sources) => sources.map((source) => entryOf(source, documents));
}

function entryOf(source: StoredSource, documents: ReadonlyMap<string, Document>): SourceEntry {
  if ("citations" in source) {
    return { document: null, title: null, publisher: null, published: null, quote: null, start: null, ...source };
  }
  const found = documents.get(source.document);
  const { title = null, publisher = null, published = null } = found ?? {};
  return { ...source, title: title ?? found?.name ?? null, publisher, published, citations: [], confidence: null };
}
