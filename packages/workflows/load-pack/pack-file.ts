import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Faults } from "./faults.ts";
import type { PackFile, Path, Place } from "./spot.ts";

/** A file that is missing or is not YAML is noted, and has no value. */
export async function readPackFile(folder: string, name: string, faults: Faults): Promise<PackFile> {
  const lines = new LineCounter();
  const unread: PackFile = { name, value: undefined, place: () => ({ line: 1, column: 1 }) };
  const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    faults.note("file-not-read", { file: unread, path: [] }, { reason: error.code ?? error.message });
    return null;
  });
  if (text === null) return unread;
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  for (const error of document.errors) {
    const at = { ...unread, place: () => placeAt(error.pos[0]) };
    faults.note("not-yaml", { file: at, path: [] }, { reason: error.message });
  }
  const value = document.errors.length > 0 ? undefined : document.toJS();
  return { name, value, place: (path) => placeAt(offsetOf(document, path)) };
}

/** Where the nearest node at or above a path begins. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
