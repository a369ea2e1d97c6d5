import {
  CompiledQuery,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from "kysely";
import { OneAtATime } from "./one-at-a-time.ts";
import type { WorkerConnection } from "./worker-connection.ts";

/** Kysely over the one connection that PGlite has: who holds it, for a query or a whole transaction, holds it alone. */
export function pgliteDialect(connection: WorkerConnection): Dialect {
  const turn = new OneAtATime();
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => driverOver({ connection, turn }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOver({ connection, turn }: { connection: WorkerConnection; turn: OneAtATime }): Driver {
  const run = async (sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)));
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turn.enter();
      return connection;
    },
    releaseConnection: async () => turn.leave(),
    beginTransaction: (_, settings) => run(beginning(settings)),
    commitTransaction: () => run("commit"),
    rollbackTransaction: () => run("rollback"),
    destroy: async () => {
      // What was begun is finished first.
      await turn.enter();
      await connection.close();
    },
  };
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  return ["begin", isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(" ");
}
