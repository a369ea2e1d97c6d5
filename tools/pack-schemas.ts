/** Writes relationships/schemas/ for editors: `node tools/pack-schemas.ts`. A test fails while they and the code differ. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../packages/workflows/load-pack/json-schemas.ts";

/** The text of each schema file, by its name: `bodies.json` for `bodies.yaml`. */
export function packSchemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [name.replace(/yaml$/, "json"), `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

if (process.argv[1]?.endsWith("pack-schemas.ts")) {
  mkdirSync("relationships/schemas", { recursive: true });
  for (const [name, text] of Object.entries(packSchemaFiles())) writeFileSync(`relationships/schemas/${name}`, text);
}
