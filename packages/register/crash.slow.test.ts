import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openRegister } from "./open.ts";
import { freshFolder } from "./suite/fresh-folder.ts";
import { entry } from "./suite/sample-revisions.ts";

const writer = fileURLToPath(new URL("./suite/append-for-ever.ts", import.meta.url));

/** Starts a process that appends, kills it (-9) at a random moment after it has begun, and answers what it had acknowledged. */
async function appendUntilKilled(folder: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, `${round}`], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  const killAfter = Math.random() * 1500;
  let hasBegun = false;
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (!hasBegun) setTimeout(() => child.kill("SIGKILL"), killAfter);
    hasBegun = true;
  });
  const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
  // The last line may be cut.
  return printed.split("\n").slice(0, -1);
}

test("a process killed while it writes loses nothing that it acknowledged, time after time", { timeout: 400_000 }, async () => {
  const folder = await freshFolder();
  const acknowledged: string[] = [];
  // Each round but the first opens what the kill before it left behind.
  for (const round of [1, 2, 3]) acknowledged.push(...(await appendUntilKilled(folder, round)));
  const register = await openRegister({ folder });
  const heads = new Set((await register.read.heads({ kinds: ["person"] })).map(({ record }) => record));
  expect(acknowledged.length).toBeGreaterThan(9);
  expect(acknowledged.filter((record) => !heads.has(record))).toEqual([]);
  // All or nothing: batches are of three.
  expect(heads.size % 3).toBe(0);
  expect(await register.read.verify()).toMatchObject({ holds: true, revisions: heads.size });
  expect((await register.read.people({ limit: 1 })).total).toBe(heads.size);
  await register.close();
});

test("a process that has the register open is named to the next one", async () => {
  const folder = await freshFolder();
  const child = spawn(process.execPath, [writer, folder, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await expect(openRegister({ folder })).rejects.toMatchObject({ code: "folder-held", details: { path: folder, pid: child.pid } });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("close", resolve));
  await (await openRegister({ folder })).close();
});

test("a register whose folder was taken from it writes nothing more", async () => {
  const folder = await freshFolder();
  const register = await openRegister({ folder });
  await register.append.append([entry({ kind: "person", record: "person:before" })]);
  rmSync(join(folder, "held.lock"), { recursive: true });
  // The lock is looked after every five seconds.
  const append = (at: number) => register.append.append([entry({ kind: "person", record: `person:after-${at}` })]);
  const appendUntilRefused = async () => {
    for (let at = 0; at < 600; at++) {
      await append(at);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await expect(appendUntilRefused()).rejects.toMatchObject({ code: "folder-not-usable", details: { path: join(folder, "database") } });
  await expect(register.read.head("person:before")).rejects.toMatchObject({ code: "folder-not-usable" });
  await register.close();
});
