import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshFolder } from "../suite/fresh-folder.ts";
import { createDatabase } from "./create-database.ts";

test("every commit reaches the disk before it is acknowledged, and a checkpoint does", async () => {
  const { database, files } = await createDatabase(join(await freshFolder(), "database"));
  const settings = await database.query("select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method");
  expect(settings.rows).toEqual([{ fsync: "on", method: "fsync" }]);
  await database.query("create table written (n int)");
  for (const n of [1, 2, 3]) {
    const before = files.syncs;
    await database.query("insert into written values ($1)", [n]);
    expect(files.syncs).toBeGreaterThan(before);
  }
  const before = files.syncs;
  await database.query("select * from written");
  expect(files.syncs).toBe(before);
  await database.query("checkpoint");
  expect(files.syncs).toBeGreaterThan(before);
  await database.close();
});

test("no file can be read by another user, those made later neither", async () => {
  const folder = await freshFolder();
  const { database } = await createDatabase(join(folder, "database"));
  await database.query("create table later as select generate_series(1, 1000) as n");
  await database.query("checkpoint");
  const entries = (await readdir(folder, { withFileTypes: true, recursive: true })).filter(
    (entry) => entry.isFile() || entry.isDirectory(),
  );
  const open = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (((await stat(path)).mode & 0o077) !== 0) open.push(path);
  }
  // What PGlite writes for itself in passing, which holds no data, is behind the folder's own 0700.
  expect(open.filter((path) => !path.endsWith("pg_internal.init"))).toEqual([]);
  expect((await stat(join(folder, "database"))).mode & 0o777).toBe(0o700);
  await database.close();
});
