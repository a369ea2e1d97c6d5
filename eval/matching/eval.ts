/**
 * How right matching is: what it joins and keeps apart beside what people do, one JSON line for each result.
 *
 *     npm run eval matching -- --room persons          one room
 *     npm run eval matching -- --misses                each miss of `dev` with its reasons, in place of the figures
 *     npm run eval matching -- --misses --held         those of `held` too: only to judge, never to work the rules on
 */
import { parseArgs } from "node:util";
import { goldOf, sets } from "./gold.ts";
import { packCards } from "./pack.ts";
import { scoreRooms } from "./rooms/index.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    set: { type: "string" },
    room: { type: "string" },
    misses: { type: "boolean", default: false },
    held: { type: "boolean", default: false },
  },
});
const print = (line: unknown) => console.log(JSON.stringify(line));

const pack = await packCards();
for (const set of sets) {
  if (values.set !== undefined && values.set !== set) continue;
  if (values.misses && set === "held" && !values.held) continue;
  const scored = scoreRooms(goldOf(set), pack, values.room);
  for (const line of scored.flatMap(({ results, misses }) => (values.misses ? misses : results))) print({ set, ...line });
}
