import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import workflows from "./package.json" with { type: "json" };

/**
 * Which edition of a pack an instance has loaded, noted in its data folder so that a start need not read a thousand facts to find nothing new.
 * Without a folder, or where the note is lost, the pack is loaded again, which changes nothing.
 */
export async function packMark({ pack, folder }: { pack: string; folder: string | null }) {
  const note = folder === null ? null : join(folder, "pack-loaded");
  const mark = await markOf(pack);
  return {
    isLoaded: note !== null && (await readFile(note, "utf8").catch(() => "")) === mark,
    loaded: async () => {
      if (note !== null) await writeFile(note, mark, { mode: 0o600 });
    },
  };
}

/** Of the pack's files and of the version that reads them. */
async function markOf(pack: string): Promise<string> {
  const hash = createHash("sha256").update(workflows.version);
  for (const name of (await readdir(pack)).filter((name) => name.endsWith(".yaml")).sort()) {
    hash.update(name).update(await readFile(join(pack, name)));
  }
  return hash.digest("hex");
}
