import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { holdFolder } from "./hold.ts";
import { lifeOf, thisProcess } from "./holder.ts";

const lost = () => {};
const newFolder = async () => join(await mkdtemp(join(tmpdir(), "bilateral-hold-")), "data");

/** A lock as another holder would leave it. */
function leaveLock(folder: string, { holder, age = 0 }: { holder: object; age?: number }): void {
  mkdirSync(join(folder, "held.lock"), { recursive: true });
  writeFileSync(join(folder, "holder.json"), JSON.stringify(holder));
  const then = Date.now() / 1000 - age;
  utimesSync(join(folder, "held.lock"), then, then);
}

const since = "2026-01-01T00:00:00.000Z";
const dead = { pid: 2 ** 22 + 1, host: hostname(), since, started: null };

test("a held folder is private, and refused to a second holder with the first one's name", async () => {
  const folder = await newFolder();
  const hold = await holdFolder({ folder, lost });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  await expect(holdFolder({ folder, lost })).rejects.toMatchObject({
    code: "folder-held",
    details: { path: folder, pid: process.pid, host: hostname() },
  });
  await hold.release();
  await (await holdFolder({ folder, lost })).release();
});

test("of many that find the same dead holder, one takes over", async () => {
  const folder = await newFolder();
  leaveLock(folder, { holder: dead });
  const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => holdFolder({ folder, lost })));
  const taken = attempts.filter((attempt) => attempt.status === "fulfilled");
  expect(taken).toHaveLength(1);
  for (const attempt of attempts) if (attempt.status === "rejected") expect(attempt.reason).toMatchObject({ code: "folder-held" });
  await taken[0]?.value.release();
});

test("a holder that runs keeps its folder however old its lock looks", async () => {
  const folder = await newFolder();
  leaveLock(folder, { holder: thisProcess(), age: 3600 });
  await expect(holdFolder({ folder, lost })).rejects.toMatchObject({ code: "folder-held" });
});

test("a number that has gone to another process is no holder", () => {
  expect(lifeOf({ ...thisProcess(), started: "another boot/1" })).toBe(process.platform === "linux" ? "dead" : "unknown");
});

test("of another host nothing is known but the age of its lock", async () => {
  const folder = await newFolder();
  const holder = { ...dead, host: "elsewhere", pid: 1 };
  leaveLock(folder, { holder, age: 5 });
  await expect(holdFolder({ folder, lost })).rejects.toMatchObject({ code: "folder-held", details: { host: "elsewhere", pid: 1, since } });
  leaveLock(folder, { holder, age: 120 });
  await (await holdFolder({ folder, lost })).release();
});

test("a place where no folder can be is named with the reason", async () => {
  const folder = await newFolder();
  writeFileSync(folder, "a file");
  await expect(holdFolder({ folder, lost })).rejects.toMatchObject({ code: "folder-not-usable", details: { path: folder } });
});

test("a folder that cannot be made is said to be of no use, and nothing spins", async () => {
  if (process.platform !== "linux") return;
  await expect(holdFolder({ folder: "/proc/x/y", lost })).rejects.toMatchObject({ code: "folder-not-usable" });
});
