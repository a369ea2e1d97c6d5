/**
 * `npm run bench reader-memory [FOLDER]`: builds the reader's package as others install it, and lets a process that loads nothing else read the
 * texts a few times over. Node by itself stands beside it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReaderPackage } from "../../tools/reader-package/build.ts";
import { foldersOf, textsOf } from "../reader/texts.ts";

const folder = mkdtempSync(join(tmpdir(), "bilateral-reader-"));
try {
  await buildReaderPackage(folder);
  const [worker, texts] = [join(folder, "peak.js"), join(folder, "texts.json")];
  // Node holds some 20 MB more once it has stripped a file's types.
  writeFileSync(worker, stripTypeScriptTypes(readFileSync(new URL("peak.ts", import.meta.url), "utf8")));
  writeFileSync(texts, JSON.stringify(foldersOf(process.argv[3] ?? process.env.BENCH_TEXTS).flatMap(textsOf)));
  spawnSync(process.execPath, ["--expose-gc", worker, join(folder, "index.js"), texts], { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true });
}
