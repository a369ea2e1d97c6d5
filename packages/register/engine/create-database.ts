import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { DurableFiles, syncPath } from "./durable-files.ts";
import { settleFolder } from "./settle-folder.ts";
import { unpackDatabase } from "./unpack-database.ts";

/** PGlite's own list with `-F` (no fsync) left out and fsync named: its fdatasync, the default here, does nothing. */
const startParams = (folder: string) => [
  ...["--single", "-O", "-j"],
  ...settings({
    shared_buffers: `${buffersFor(folder)}MB`,
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

/**
 * Megabytes of memory for pages: as much as the database is large, between 32 and PostgreSQL's own 128. Each costs time when the database opens,
 * and the system keeps the files in its own memory anyway.
 */
function buffersFor(folder: string): number {
  const base = join(folder, "base");
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return Math.min(Math.max(Math.ceil(bytes / 2 ** 20), 32), 128);
}

/** Opens the database in a folder of its own, and makes it first where it is not there or was never finished. */
export async function createDatabase(folder: string): Promise<{ database: PGlite; files: DurableFiles }> {
  const finished = `${folder}.made`;
  const isNew = !existsSync(finished);
  // Made halfway, by a process that died: nothing was ever acknowledged from it.
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isNew) await unpackDatabase(folder);
  // Nothing of a new database need last before all of it does: its files are synced once, at the end.
  const files = new DurableFiles(folder, { isDurable: !isNew });
  const database = await PGlite.create({
    fs: files,
    startParams: startParams(folder),
    // Counts are numbers on every engine; bytes go as they are, where PGlite would spell each one out.
    parsers: { [types.INT8]: Number, [types.BYTEA]: (hex) => new Uint8Array(Buffer.from(hex.slice(2), "hex")) },
    serializers: { [types.BYTEA]: (bytes) => bytes },
  });
  if (isNew) {
    await database.query("checkpoint");
    files.isDurable = true;
    await settleFolder(folder);
    writeFileSync(finished, "", { mode: 0o600 });
    syncPath(finished);
    syncPath(dirname(folder));
  }
  return { database, files };
}
