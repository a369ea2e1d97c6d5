/** The server alone, for where no command line is wanted: `node apps/server/main.ts --data FOLDER --port 4400`. */
import { parseArgs } from "node:util";
import { start } from "./start.ts";
import { stopSignal } from "./stop-signal.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    host: { type: "string" },
    port: { type: "string" },
    "no-samples": { type: "boolean", default: false },
  },
});
const stopped = stopSignal();
const { data: folder, host, port } = values;
const server = await start({ folder, host, port: port === undefined ? undefined : Number(port), samples: !values["no-samples"] });
console.log(server.address);
await stopped;
await server.close();
