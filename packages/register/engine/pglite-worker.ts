/** The thread that holds the database: PGlite blocks the thread it runs in, and nothing else may wait for it. */
import "./whole-text.ts";
import { parentPort, workerData } from "node:worker_threads";
import type { PGlite } from "@electric-sql/pglite";
import { createDatabase } from "./create-database.ts";
import type { QueryFailure, Reply, Request } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const reply = (message: Reply) => port.postMessage(message);

async function answer(database: PGlite, request: Request): Promise<void> {
  try {
    if ("close" in request) {
      await database.close();
      reply({ id: request.id, rows: [], affected: 0 });
      return;
    }
    const { rows, affectedRows } = await database.query<Record<string, unknown>>(request.sql, [...request.parameters]);
    reply({ id: request.id, rows, affected: affectedRows ?? 0 });
  } catch (error) {
    reply({ id: request.id, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): QueryFailure {
  const { message, code, detail, constraint } = error as QueryFailure;
  return {
    message: String(message ?? error),
    ...(typeof code === "string" && { code }),
    ...(typeof detail === "string" && { detail }),
    ...(typeof constraint === "string" && { constraint }),
  };
}

try {
  const { database } = await createDatabase((workerData as { folder: string }).folder);
  // One after another, in the order asked: a closing waits for the queries before it.
  let last = Promise.resolve();
  port.on("message", (request: Request) => {
    last = last.then(() => answer(database, request));
  });
  reply({ ready: true });
} catch (error) {
  reply({ ready: false, failure: failureOf(error) });
}
