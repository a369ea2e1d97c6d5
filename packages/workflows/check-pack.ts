import { existsSync } from "node:fs";
import { type PackFault, Problem } from "@bilateral/records";
import { examinePack } from "./load-pack/read-pack.ts";

/** What is wrong with a pack, by file and line, and how many facts it has that can be read. */
export interface CheckedPack {
  facts: number;
  faults: PackFault[];
}

/** Reads a whole knowledge pack and names everything that is wrong with it, in one go; nothing is kept. Fails with `path-not-found`. */
export async function checkPack({ folder }: { folder: string }): Promise<CheckedPack> {
  if (!existsSync(folder)) throw new Problem("path-not-found", { path: folder });
  const { facts, faults } = await examinePack({ folder });
  return { facts: facts.length, faults };
}
