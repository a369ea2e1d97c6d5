/** The server alone, for where no command line is wanted: `node apps/server/main.ts --data FOLDER --relationship vn-la --port 4400`. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "@bilateral/records";
import { start } from "./start.ts";
import { stopSignal, untilAborted } from "./stop-signal.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    host: { type: "string" },
    port: { type: "string" },
    relationship: { type: "string" },
    "no-samples": { type: "boolean", default: false },
  },
});
const { data: folder, host, port, relationship } = values;
const signal = stopSignal();
const lost = () => {
  console.error(new Problem("folder-lost", { path: resolve(folder ?? "") }).message);
  process.exit(1);
};
try {
  const samples = !values["no-samples"];
  const server = await start({ folder, relationship, host, port: port === undefined ? undefined : Number(port), samples, signal, lost });
  console.log(server.address);
  await untilAborted(signal);
  await server.close();
} catch (error) {
  if (!signal.aborted) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
