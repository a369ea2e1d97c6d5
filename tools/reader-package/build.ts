/**
 * The reader as others install it: plain JavaScript and declarations in a folder of its own, for Node strips no types from what is installed.
 * `npm run tarball -w @bilateral/reader [-- FOLDER]` puts the tarball there.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import { writeTypes } from "./types.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const source = join(home, "packages/reader");

/** Writes the whole package into `folder`, anew. */
export async function buildReaderPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = join(source, "index.ts");
  await bundle({ input, file: join(folder, "index.js") });
  writeTypes({ input, folder: join(folder, "types") });
  const { name, version, license, description, keywords, engines } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const exported = { ".": { types: "./types/index.d.ts", default: "./index.js" }, "./package.json": "./package.json" };
  const made = { name, version, license, description, keywords, engines, type: "module", sideEffects: false, exports: exported };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(made, null, 2)}\n`);
  copyFileSync(join(source, "README.md"), join(folder, "README.md"));
  copyFileSync(join(home, "LICENSE"), join(folder, "LICENSE"));
}
