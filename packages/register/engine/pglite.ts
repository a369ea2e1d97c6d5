import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { pgliteDialect } from "./pglite-dialect.ts";
import { WorkerConnection } from "./worker-connection.ts";

/** Whether a database was ever finished in `folder`. */
export function isDatabaseIn(folder: string): boolean {
  return existsSync(join(folder, "database.made"));
}

/** PostgreSQL in this process: PGlite in a worker thread, its files in `folder`. Destroying what is built on the dialect closes it. */
export async function openPglite({ folder }: { folder: string }): Promise<Engine> {
  const connection = await WorkerConnection.open(join(folder, "database"));
  return {
    dialect: pgliteDialect(connection),
    // PGlite has no checkpointer and no autovacuum of its own.
    upkeep: { checkpoint: ["checkpoint"], vacuum: ["vacuum analyze"] },
    abandon: () => connection.abandon(),
  };
}
