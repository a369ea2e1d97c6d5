import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase } from "../../packages/register/engine/create-database.ts";

const bilateral = fileURLToPath(new URL("bilateral.js", import.meta.url));
const article = fileURLToPath(new URL("../../relationships/vn-la/samples/2025-01-09-icc-47.txt", import.meta.url));
let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilateral-verify-"));
  data = join(folder, "data");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ out: string; err: string; status: number | null }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [bilateral, "--lang", "en", ...args], (_, out, err) =>
      done({ out, err, status: child.exitCode }),
    );
  });
}

test("where there is no register, verify says so and begins none", async () => {
  const { err, status } = await run("verify", "--data", data);
  expect([err.includes(data), status]).toEqual([true, 1]);
  expect(existsSync(data)).toBe(false);
});

test("verify says that everything holds, and names the document whose text was changed", async () => {
  expect((await run("take-in", article, "--data", data)).status).toBe(0);
  const whole = await run("verify", "--data", data);
  expect(whole).toMatchObject({ err: "", status: 0 });
  expect(whole.out).toMatch(/^Everything holds: \d{4,} revisions, 1 documents\. The last link is [0-9a-f]{64}\.\n$/);

  const { database } = await createDatabase(join(data, "database"));
  const { rows } = await database.query<{ id: string }>("update documents set text = text || '.' returning id");
  await database.close();
  const changed = await run("verify", "--data", data);
  expect(changed).toEqual({ out: "", err: `The stored text of ${rows[0]?.id} is not the one that was read.\n`, status: 1 });
});
