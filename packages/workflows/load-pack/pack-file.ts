import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { Faults } from "./faults.ts";
import type { PackFile, Path, Place } from "./spot.ts";

/** A file that is missing or is not YAML is noted, and has no value. */
export async function readPackFile(folder: string, name: string, faults: Faults): Promise<PackFile> {
  const unread: PackFile = { name, value: undefined, place: () => ({ line: 1, column: 1 }) };
  const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    faults.note("file-not-read", { file: unread, path: [] }, { reason: error.code ?? "" });
    return null;
  });
  if (text === null) return unread;
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { document, value, mistakes } = parsed(text, lines);
  for (const { mistake, offset } of mistakes)
    faults.note("not-yaml", { file: { ...unread, place: () => placeAt(offset) }, path: [] }, { reason: mistake });
  if (!document || mistakes.length > 0) return unread;
  return { name, value, place: (path) => placeAt(offsetOf(document, path)) };
}

interface Mistake {
  /** The parser's code. */
  mistake: string;
  offset: number;
}

interface Parsed {
  document: Document | null;
  value: unknown;
  mistakes: Mistake[];
}

/** The parser throws where nesting or aliases would exhaust it: that is a mistake of the file like any other. */
function parsed(text: string, lineCounter: LineCounter): Parsed {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const aliases = document.errors.length > 0 ? { mistakes: [], first: null } : aliasesIn(document);
    const mistakes = [...document.errors.map(({ code, pos }): Mistake => ({ mistake: code, offset: pos[0] })), ...aliases.mistakes];
    if (mistakes.length > 0) return { document, value: undefined, mistakes };
    try {
      return { document, value: document.toJS(), mistakes };
    } catch {
      return { document, value: undefined, mistakes: [{ mistake: "RESOURCE_EXHAUSTION", offset: aliases.first ?? 0 }] };
    }
  } catch {
    return { document: null, value: undefined, mistakes: [{ mistake: "RESOURCE_EXHAUSTION", offset: 0 }] };
  }
}

/** Aliases that stand for nothing above them, or for what they stand in; and where the first alias is. */
function aliasesIn(document: Document): { mistakes: Mistake[]; first: number | null } {
  const mistakes: Mistake[] = [];
  let first: number | null = null;
  visit(document, {
    Alias(_, alias, above) {
      const offset = alias.range?.[0] ?? 0;
      first ??= offset;
      const meant = alias.resolve(document);
      if (!meant || above.includes(meant)) mistakes.push({ mistake: "BAD_ALIAS", offset });
    },
  });
  return { mistakes, first };
}

/** Where the nearest node at or above a path begins. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
