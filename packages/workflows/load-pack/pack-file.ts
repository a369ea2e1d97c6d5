import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@bilateral/records";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";

export type Path = readonly (string | number)[];

/** A file of a pack: what it says, and where it says it, so that a mistake can be shown. */
export interface PackFile {
  value: unknown;
  /** A `pack-invalid` that names the file, the line and column of what stands at `path`, and the reason. */
  mistake(path: Path, reason: string): Problem;
}

/** Fails with `pack-invalid` where the file is missing or is not YAML. */
export async function readPackFile(folder: string, name: string): Promise<PackFile> {
  const file = join(folder, name);
  const invalid = (place: string, reason: string, cause?: unknown) => new Problem("pack-invalid", { file, place, reason }, { cause });
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw invalid("–", error instanceof Error ? error.message : String(error), error);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw invalid(place(error.pos[0]), error.message, error);
  return {
    value: document.toJS(),
    mistake: (path, reason) => invalid([place(offsetOf(document, path)), ...path.slice(1)].join(" "), reason),
  };
}

/** Where the nearest node at or above a path begins. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
