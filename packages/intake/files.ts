import type { Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ErrorCode, Problem } from "@bilateral/records";
import { maxBytes, sizeInWords } from "./limits.ts";

/** A file to be read, or the reason why something among the paths cannot be. */
export type Found = { path: string } | { path: string; problem: Problem };

/** The endings that are looked for in folders; a file named by itself is read whatever its ending. */
const endings = /\.(txt|html?)$/i;

/** The files at some paths, those in folders and in their folders too, in the order of their names. Hidden ones are passed over. */
export async function* filesAt(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    let files = 0;
    for await (const found of filesUnder(path, [])) {
      files++;
      yield found;
    }
    if (files === 0) yield { path, problem: new Problem("no-files", { path }) };
  }
}

async function* filesUnder(path: string, above: readonly string[]): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield found.isFile() ? { path } : { path, problem: new Problem("not-a-file", { path }) };
      return;
    }
    const real = await realpath(path);
    // A link to a folder above would lead round for ever.
    if (above.includes(real)) return;
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inside = join(path, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory() || endings.test(entry.name) || (entry.isSymbolicLink() && (await isFolder(inside)))) {
        yield* filesUnder(inside, [...above, real]);
      }
    }
  } catch (error) {
    yield { path, problem: problemOf(path, error) };
  }
}

/** The bytes of a file. Its size is looked at first. Throws `path-not-found`, `not-readable`, `link-loop`, `cannot-open` and `file-too-large`. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  let found: Stats;
  try {
    found = await stat(path);
    if (found.size <= maxBytes) return await readFile(path);
  } catch (error) {
    throw problemOf(path, error);
  }
  throw new Problem("file-too-large", { path, size: sizeInWords(found.size), limit: sizeInWords(maxBytes) });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What the system says of a path, in words of the catalogue. */
const named: Record<string, ErrorCode> = {
  ENOENT: "path-not-found",
  ENOTDIR: "path-not-found",
  EACCES: "not-readable",
  EPERM: "not-readable",
  ELOOP: "link-loop",
};

/** Of other errors `reason` is the system's code; whoever words the problem may say it in the reader's language. */
function problemOf(path: string, error: unknown): Problem {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "EIO";
  return new Problem(named[reason] ?? "cannot-open", { path, reason }, { cause: error });
}
