/** `npm run tarball -w @bilateral/reader [-- FOLDER]`: builds the reader's package and packs it; the tarball comes into FOLDER, or where the command is run. */
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildReaderPackage } from "./reader-package/build.ts";

const built = join(fileURLToPath(new URL("../", import.meta.url)), "packages/reader/dist");
const destination = resolve(process.env.INIT_CWD ?? ".", process.argv[2] ?? ".");
await buildReaderPackage(built);
execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", destination, built], {
  stdio: ["ignore", "inherit", "inherit"],
  shell: process.platform === "win32",
});
