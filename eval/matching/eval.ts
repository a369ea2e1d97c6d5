/**
 * How right matching is: what it joins and keeps apart beside what people do, one JSON line for each result.
 *
 *     npm run eval matching                            both halves of the gold, and the five seeds where their readings are
 *     npm run eval matching -- --set dev|held|seeds    one of them
 *     npm run eval matching -- --room persons          one room
 *     npm run eval matching -- --misses                each miss of `dev` with its reasons, in place of the figures
 *     npm run eval matching -- --misses --held         those of `held` too: only to judge, never to work the rules on
 */
import { parseArgs } from "node:util";
import { goldOf, sets } from "./gold.ts";
import { packCards } from "./pack.ts";
import { scoreRooms } from "./rooms/index.ts";
import type { Scored } from "./score/result.ts";
import { scoreSeeds } from "./seeds/score.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    set: { type: "string" },
    room: { type: "string" },
    misses: { type: "boolean", default: false },
    held: { type: "boolean", default: false },
  },
});
const print = (set: string, scored: readonly Scored[]) => {
  for (const { results, misses } of scored)
    for (const line of values.misses ? misses : results) console.log(JSON.stringify({ set, ...line }));
};

const pack = await packCards();
for (const set of sets) {
  if (values.set !== undefined && values.set !== set) continue;
  if (values.misses && set === "held" && !values.held) continue;
  print(set, scoreRooms(goldOf(set), pack, values.room));
}
if (values.set === undefined || values.set === "seeds") print("seeds", scoreSeeds(pack, values.room));
