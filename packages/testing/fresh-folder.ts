/** Making an empty register takes seconds, copying one does not: one is made for a state of the register's code, and every test gets a copy. */
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openContext } from "@bilateral/server";

const registersCode = fileURLToPath(new URL("../register", import.meta.url));

/** A new folder with an empty register in it. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-test-"));
  await cp(await template(), folder, { recursive: true });
  return folder;
}

/** Takes its name when it is whole, so that one cut short is never used. */
async function template(): Promise<string> {
  const ready = join(tmpdir(), `bilateral-empty-${userInfo().uid}-${await stateOfCode()}`);
  if (existsSync(ready)) return ready;
  const making = `${ready}-${randomUUID()}`;
  const { close } = await openContext({ folder: making });
  await close();
  await rename(making, ready).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    // Another process was quicker.
    await rm(making, { recursive: true });
  });
  return ready;
}

async function stateOfCode(): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(registersCode, { recursive: true })).filter(
    (name) => /\.(ts|json)$/.test(name) && !name.includes("node_modules"),
  );
  for (const name of names.sort()) hash.update(name).update(await readFile(join(registersCode, name)));
  return hash.digest("hex").slice(0, 16);
}
