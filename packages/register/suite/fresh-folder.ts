import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openRegister } from "../open.ts";

let template: Promise<string> | undefined;
/** Removed after the file that asked for them: each is forty megabytes. */
const made: string[] = [];
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-register-"));
  made.push(folder);
  return folder;
}

/** A new folder with an empty register in it: making one takes seconds, so that one is made and the others are copies. */
export async function freshFolder(): Promise<string> {
  template ??= makeTemplate();
  const folder = await newFolder();
  await cp(await template, folder, { recursive: true });
  return folder;
}

async function makeTemplate(): Promise<string> {
  const folder = await newFolder();
  const register = await openRegister({ folder });
  await register.close();
  return folder;
}
