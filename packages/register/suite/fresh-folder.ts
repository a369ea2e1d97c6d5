import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegister } from "../open.ts";

let template: Promise<string> | undefined;

/** A new folder with an empty register in it: making one takes seconds, so that one is made and the others are copies. */
export async function freshFolder(): Promise<string> {
  template ??= makeTemplate();
  const folder = await mkdtemp(join(tmpdir(), "bilateral-register-"));
  await cp(await template, folder, { recursive: true });
  return folder;
}

async function makeTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-template-"));
  const register = await openRegister({ folder });
  await register.close();
  return folder;
}
