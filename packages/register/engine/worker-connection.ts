import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { Problem } from "@bilateral/records";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { QueryError, type QueryFailure, type Reply, type Request } from "./messages.ts";

interface Waiting {
  resolve(result: { rows: Record<string, unknown>[]; affected: number }): void;
  reject(error: Error): void;
}

/** A connection to the database in its thread: posts a query, and the answer comes back by its number. */
export class WorkerConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #gone: Error | null = null;

  private constructor({ worker, folder }: { worker: Worker; folder: string }) {
    this.#worker = worker;
    this.#folder = folder;
    worker.on("message", (reply: Reply) => this.#receive(reply));
    worker.on("error", (error) => this.#lose(error.message));
    worker.on("exit", () => this.#lose("the database has stopped"));
  }

  /** Starts the thread. Fails with `folder-not-usable` where the database does not open. */
  static async open(folder: string): Promise<WorkerConnection> {
    const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), {
      workerData: { folder },
      execArgv: [],
      env: compileCacheToo(process.env),
    });
    const first = await new Promise<Reply>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", (error) => resolve({ ready: false, failure: { message: error.message } }));
      worker.once("exit", () => resolve({ ready: false, failure: { message: "the database thread ended before it was ready" } }));
    });
    if ("ready" in first && first.ready) return new WorkerConnection({ worker, folder });
    await worker.terminate();
    throw new Problem("folder-not-usable", { path: folder, reason: "failure" in first ? first.failure.message : "it does not answer" });
  }

  async executeQuery<Row>({ sql, parameters }: Pick<CompiledQuery, "sql" | "parameters">): Promise<QueryResult<Row>> {
    const { rows, affected } = await this.#ask({ id: this.#next++, sql, parameters });
    return { rows: rows as Row[], numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: pages are short; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("the register reads pages, never streams");
  }

  async close(): Promise<void> {
    if (this.#gone === null) await this.#ask({ id: this.#next++, close: true });
    await this.#worker.terminate();
  }

  abandon(): void {
    this.#lose("the folder was taken by another process");
    void this.#worker.terminate();
  }

  #ask(request: Request): Promise<{ rows: Record<string, unknown>[]; affected: number }> {
    return new Promise((resolve, reject) => {
      if (this.#gone !== null) return reject(this.#gone);
      this.#waiting.set(request.id, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  #receive(reply: Reply): void {
    if (!("id" in reply)) return;
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("failure" in reply) waiting?.reject(this.#errorOf(reply.failure));
    else waiting?.resolve(reply);
  }

  #errorOf(failure: QueryFailure): Error {
    // 53100 is PostgreSQL's own; the file system under it speaks in words.
    const isFull = failure.code === "53100" || /No space left|ENOSPC/.test(failure.message);
    const cause = new QueryError(failure);
    return isFull ? new Problem("disk-full", { path: this.#folder }, { cause }) : cause;
  }

  #lose(reason: string): void {
    this.#gone ??= new Problem("folder-not-usable", { path: this.#folder, reason });
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

/** A thread keeps its compiled code where the program does only when told so by its environment. */
function compileCacheToo(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  // What is told is the folder above the one that Node makes for its version.
  return folder === undefined ? env : { ...env, NODE_COMPILE_CACHE: dirname(folder) };
}
