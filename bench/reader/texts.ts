import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../", import.meta.url));
const usual = ["pool", "pool-en"].map((name) => join(home, "../shared/eval/texts", name));
const samples = join(home, "relationships/vn-la/samples");

/** The folders to measure on: the one named, else the usual ones, else our own samples, and a word on it. */
export function foldersOf(named: string | undefined): string[] {
  const wanted = named ? [named] : usual;
  if (wanted.every((folder) => existsSync(folder))) return wanted;
  console.error(`There is no folder ${wanted.join(", ")}: measuring our own samples instead.`);
  return [samples];
}

export function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
