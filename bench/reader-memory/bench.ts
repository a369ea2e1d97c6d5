/**
 * `npm run bench reader-memory [FOLDER]`: a process that loads nothing but the reader and reads the texts a few times over. What it holds before
 * the first text is Node, its TypeScript and the word lists.
 */
import { read } from "../../packages/reader/index.ts";
import { foldersOf, textsOf } from "../reader/texts.ts";

const passes = 3;
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

const texts = foldersOf(process.argv[3] ?? process.env.BENCH_TEXTS).flatMap(textsOf);
const before = peak();
console.log(JSON.stringify({ name: "memory before the first text", value: before, unit: "MB" }));
for (let pass = 0; pass < passes; pass++) texts.forEach((text, index) => void read(text, { id: String(index) }));
console.log(
  JSON.stringify({
    name: "peak memory",
    value: peak(),
    unit: "MB",
    against: "memory before the first text",
    ratio: Number((peak() / before).toPrecision(3)),
  }),
);
