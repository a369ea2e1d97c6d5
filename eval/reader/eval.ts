/**
 * How right the reader is: its readings beside those of people, one JSON line for each result.
 *
 *     npm run eval reader                                     gold beside the project, and the project's own cases
 *     npm run eval reader -- --gold GOLD:TEXTS                a folder of gold, ID.json, with its texts, ID.txt (may be given again)
 *     npm run eval reader -- --texts FOLDER [ID ...]          articles that were looked up, where FOLDER holds their texts; those named must be there
 *     npm run eval reader -- --misses                         what was missed and what was found too much, in place of the figures
 *     npm run eval reader -- --readme                         writes the tables of packages/reader/README.md as well
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { bandsOf } from "./confidence.ts";
import { measure, resultsOf } from "./measure.ts";
import { writeTables } from "./readme.ts";
import { type GoldSet, lookedUpSets, setAt, usualSets } from "./sets.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    gold: { type: "string", multiple: true },
    texts: { type: "string" },
    misses: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
  },
});
const print = (line: unknown) => console.log(JSON.stringify(line));

const sets: GoldSet[] = (values.gold ?? []).map(setAt);
if (values.texts !== undefined) {
  if (!existsSync(values.texts)) throw new Error(`There is no folder ${values.texts}.`);
  const found = lookedUpSets({ texts: values.texts, names: positionals });
  sets.push(...found.sets);
  if (found.missing.length > 0) process.exitCode = 1;
} else if (positionals.length > 0) throw new Error(`Say where the texts of ${positionals.join(", ")} are: --texts FOLDER.`);
if (values.readme || (values.gold === undefined && values.texts === undefined)) sets.unshift(...usualSets());

const measured = sets.map(({ name, documents }) => measure(name, documents));
for (const each of measured) for (const line of values.misses ? each.misses : resultsOf(each)) print(line);
if (!values.misses && measured.length > 1)
  for (const { name, right, of, confidence } of bandsOf(measured.flatMap(({ judged }) => judged)))
    print({
      name: `all: confidence ${name}`,
      value: Number((right / of).toFixed(4)),
      unit: "share right",
      right,
      of,
      confidence: Number(confidence.toFixed(4)),
    });
if (values.readme) writeTables(measured);
