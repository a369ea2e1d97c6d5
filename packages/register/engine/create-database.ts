import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { dataDir } from "@electric-sql/pglite-prepopulatedfs";
import { DurableFiles, syncPath } from "./durable-files.ts";
import { settleFolder } from "./settle-folder.ts";

/** PGlite's own list with `-F` (no fsync) left out and fsync named: its fdatasync, the default here, does nothing. */
const startParams = [
  ...["--single", "-O", "-j"],
  ...settings({
    search_path: "public",
    exit_on_error: "false",
    log_checkpoints: "false",
    max_worker_processes: "0",
    max_parallel_workers: "0",
    max_parallel_workers_per_gather: "0",
    max_parallel_maintenance_workers: "0",
    io_method: "sync",
    fsync: "on",
    wal_sync_method: "fsync",
  }),
];

function settings(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Opens the database in a folder of its own, and makes it first where it is not there or was never finished. */
export async function createDatabase(folder: string): Promise<{ database: PGlite; files: DurableFiles }> {
  const finished = `${folder}.made`;
  const isNew = !existsSync(finished);
  // Made halfway, by a process that died: nothing was ever acknowledged from it.
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = new DurableFiles(folder);
  const database = await PGlite.create({
    fs: files,
    // What initdb would make, made beforehand: it takes a third of the time. Any PostgreSQL 18 can open it.
    ...(isNew && { loadDataDir: await dataDir() }),
    startParams,
    // Counts are numbers on every engine; bytes go as they are, where PGlite would spell each one out.
    parsers: { [types.INT8]: Number, [types.BYTEA]: (hex) => new Uint8Array(Buffer.from(hex.slice(2), "hex")) },
    serializers: { [types.BYTEA]: (bytes) => bytes },
  });
  if (isNew) {
    await database.query("checkpoint");
    await settleFolder(folder);
    writeFileSync(finished, "", { mode: 0o600 });
    syncPath(finished);
    syncPath(dirname(folder));
  }
  return { database, files };
}
