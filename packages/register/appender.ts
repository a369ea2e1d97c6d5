import type { Kysely } from "kysely";
import { keepDocument } from "./documents/keep.ts";
import type { Settings } from "./projections/projection.ts";
import { rebuild } from "./projections/rebuild.ts";
import type { Appended, RegisterAppender } from "./register.ts";
import { appendAll } from "./revisions/append.ts";
import type { Tables } from "./tables.ts";
import type { Upkeep } from "./upkeep.ts";

/** The one place through which anything is written. */
export function appenderOf({ db, upkeep, settings }: { db: Kysely<Tables>; upkeep: Upkeep; settings: Settings }): RegisterAppender {
  return {
    async keep(document) {
      const kept = await db.transaction().execute((trx) => keepDocument(trx, document, settings));
      await upkeep.wrote(kept.status === "new" ? 1 + appendedIn(kept.revisions) : 0);
      return kept;
    },
    async append(batch) {
      const appended = await db.transaction().execute((trx) => appendAll(trx, batch, settings));
      await upkeep.wrote(appendedIn(appended));
      return appended;
    },
    rebuild: () => rebuild(db, settings),
  };
}

function appendedIn(results: Appended[]): number {
  return results.filter(({ outcome }) => outcome === "appended").length;
}
