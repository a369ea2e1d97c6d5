import { type RawBuilder, type SqlBool, sql } from "kysely";
import { searchFor } from "./lexemes.ts";

/** The condition that a list's row has all the words of a text; null where no text is asked for. */
export function textCondition(text: string | undefined): RawBuilder<SqlBool> | null {
  const search = searchFor(text);
  if (search === null) return null;
  const runs = search.runs.map((run) => sql<SqlBool>`position(${run}::text in folded) > 0`);
  return sql<SqlBool>`(${sql.join([sql<SqlBool>`lexemes @@ ${search.query}::tsquery`, ...runs], sql` and `)})`;
}
