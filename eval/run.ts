/** `npm run eval NAME`: runs `eval/NAME/eval.ts`, which prints what it measured as JSON lines. */
import { existsSync } from "node:fs";

const name = process.argv[2] ?? "";
const evaluation = new URL(`./${name}/eval.ts`, import.meta.url);
if (/^[a-z-]+$/.test(name) && existsSync(evaluation)) await import(evaluation.href);
else {
  console.error("Say which: npm run eval reader, or npm run eval matching");
  process.exitCode = 1;
}
