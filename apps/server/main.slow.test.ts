import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { freshFolder } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await freshFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function started(): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [main, "--data", folder, "--port", "0", "--no-samples"], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = await once(server.stdout ?? server, "data");
  return { server, address: String(printed).trim() };
}

test.each(["SIGINT", "SIGTERM"] as const)("the address that is printed answers, and %s stops it cleanly", async (signal) => {
  const { server, address } = await started();
  const answer = await fetch(`${address}/api/people?limit=1`);
  expect(((await answer.json()) as { total: number }).total).toBeGreaterThan(50);
  server.kill(signal);
  expect(await once(server, "exit")).toEqual([0, null]);
});
