/** Run as a process of its own, to be killed: appends to the register in the folder given, and prints each record once it is acknowledged. */
import { writeSync } from "node:fs";
import { openRegister } from "../open.ts";
import { entry } from "./sample-revisions.ts";

const [folder = "", round = ""] = process.argv.slice(2);
const register = await openRegister({ folder });
for (let at = 0; ; at++) {
  const batch = [0, 1, 2].map((part) => entry({ kind: "person", record: `person:${round}-${at}-${part}`, body: { name: `Người ${at}` } }));
  await register.append.append(batch);
  for (const { record } of batch) writeSync(1, `${record}\n`);
}
