import type { Evidence } from "@bilateral/records";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Account } from "./projection.ts";
import type { StoredSource } from "./stored-source.ts";

/** Where what holds comes from. A decision without words of its own stands on what it decided about. */
export function sourcesOf({ head, history }: Account): StoredSource[] {
  const before = history.filter(({ seq }) => seq < head.seq).reverse();
  for (const revision of [head, ...before]) {
    const sources = sourcesOfRevision(revision);
    if (sources.length > 0) return sources;
  }
  return [];
}

function sourcesOfRevision({ evidence, basis }: StoredRevision): StoredSource[] {
  // The words of the whole record where there are some; else every field's.
  const pieces = evidence[""] ?? Object.values(evidence).flat();
  const quoted = [...pieces].sort(byPlace).filter((piece, at, sorted) => at === 0 || byPlace(piece, sorted[at - 1] ?? piece) !== 0);
  const cited = basis.from === "pack" ? [{ citations: basis.sources, confidence: basis.confidence }] : [];
  return [...quoted.map(({ document, start, quote }) => ({ document, start, quote })), ...cited];
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

export function documentsIn(sources: StoredSource[]): string[] {
  return [...new Set(sources.flatMap((source) => ("document" in source ? [source.document] : [])))];
}
