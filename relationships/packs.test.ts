import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packFaultInWords } from "@bilateral/records";
import { checkPack } from "@bilateral/workflows/check-pack";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const packs = readdirSync(here).filter((name) => existsSync(join(here, name, "relationship.yaml")));

test.each(packs)("nothing is wrong with %s", async (name) => {
  const { facts, faults } = await checkPack({ folder: join(here, name) });
  expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.entry}: ${packFaultInWords(fault, "en")}`)).toEqual([]);
  expect(facts).toBeGreaterThan(100);
});
