import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rename, rm, utimes } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freshFolder } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await freshFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Running {
  server: ChildProcess;
  /** What it says on its error stream until it ends. */
  said(): string;
}

function run(args: string[]): Running {
  const server = spawn(process.execPath, [main, "--no-samples", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  server.stderr?.on("data", (piece) => {
    said += piece;
  });
  return { server, said: () => said };
}

async function started(): Promise<Running & { address: string }> {
  const running = run(["--data", folder, "--port", "0"]);
  const [printed] = await once(running.server.stdout ?? running.server, "data");
  return { ...running, address: String(printed).trim() };
}

test.each(["SIGINT", "SIGTERM"] as const)("the address that is printed answers, and %s stops it cleanly", async (signal) => {
  const { server, address } = await started();
  const answer = await fetch(`${address}/api/people?limit=1`);
  expect(((await answer.json()) as { total: number }).total).toBeGreaterThan(50);
  server.kill(signal);
  expect(await once(server, "exit")).toEqual([0, null]);
});

test("a stuck upload does not hold up the end for more than a few seconds", async () => {
  const { server, address } = await started();
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  const type = "multipart/form-data; boundary=b";
  socket.write(
    `POST /api/documents HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${address}\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n`,
  );
  socket.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nHai bên');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const asked = Date.now();
  server.kill("SIGINT");
  expect(await once(server, "exit")).toEqual([0, null]);
  // The sender never ends: without a limit this would wait for ever. A busy machine takes its time.
  expect(Date.now() - asked).toBeLessThan(40_000);
});

test("whose folder was taken away says so and ends", async () => {
  const { server, said } = await started();
  const lock = join(folder, "held.lock");
  const now = Date.now() / 1000 + 5;
  await utimes(lock, now, now);
  expect(await once(server, "exit")).toEqual([1, null]);
  expect(said()).toContain("was taken by another process");
  await rename(lock, `${lock}-old`);
});

test.each([
  [["--host", "0.0.0.0"], "would open the register to the network"],
  [["--host", "nosuchhost.invalid"], "has no address “nosuchhost.invalid”"],
  [["--data", "/proc/x"], "cannot be used"],
])("%j is explained in a line, and nothing is left running", async (args, sentence) => {
  const { server, said } = run([...args, "--port", "0"]);
  expect(await once(server, "exit")).toEqual([1, null]);
  expect(said()).toContain(sentence);
  expect(said().trim().split("\n")).toHaveLength(1);
});
