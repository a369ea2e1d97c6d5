import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../", import.meta.url));
const usual = join(home, "../shared/eval/texts/pool");
const samples = join(home, "relationships/vn-la/samples");

/** The texts of a folder; where there is none, our own samples, and a word on it. */
export function textsOf(folder = usual): string[] {
  const found = existsSync(folder);
  if (!found) console.error(`There is no folder ${folder}: measuring our own samples instead.`);
  const from = found ? folder : samples;
  return readdirSync(from)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(from, name), "utf8"));
}
