import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "./context.ts";
import workflows from "./package.json" with { type: "json" };

/**
 * Which pack an instance has loaded, and which edition of it, noted in its data folder so that a start need not read a thousand facts to find nothing new.
 * Without a folder, or where the note is lost, the pack is loaded again, which changes nothing.
 */
export async function packMark({ pack, folder, relationship }: Pick<Context, "pack" | "folder" | "relationship">) {
  const note = folder === null ? null : join(folder, noteName);
  const mark = `${relationship.id} ${await markOf(pack)}`;
  return {
    isLoaded: note !== null && (await readFile(note, "utf8").catch(() => "")) === mark,
    loaded: async () => {
      if (note !== null) await writeFile(note, mark, { mode: 0o600 });
    },
  };
}

/** The relationship that the register in a data folder is of, by the same note; null where it has no pack yet. */
export async function relationshipLoaded(folder: string): Promise<string | null> {
  const note = await readFile(join(folder, noteName), "utf8").catch(() => null);
  if (note === null) return null;
  // The first notes had the mark alone, when there was one pack.
  return note.includes(" ") ? note.replace(/ .*/s, "") : "vn-la";
}

const noteName = "pack-loaded";

/** Of the pack's files and of the version that reads them. */
async function markOf(pack: string): Promise<string> {
  const hash = createHash("sha256").update(workflows.version);
  for (const name of (await readdir(pack)).filter((name) => name.endsWith(".yaml")).sort()) {
    hash.update(name).update(await readFile(join(pack, name)));
  }
  return hash.digest("hex");
}
