/** `npm run bench NAME`: runs `bench/NAME/bench.ts`, which prints its results as JSON lines. */
import { existsSync } from "node:fs";

const name = process.argv[2] ?? "";
const bench = new URL(`./${name}/bench.ts`, import.meta.url);
if (/^[a-z-]+$/.test(name) && existsSync(bench)) await import(bench.href);
else {
  console.error("Say which: npm run bench reader [FOLDER OF TEXTS]");
  process.exitCode = 1;
}
