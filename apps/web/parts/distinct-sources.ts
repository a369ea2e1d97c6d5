import type { SourceView } from "../client/shapes.ts";

/** A key of its own for each source. One place may prove several fields and is shown once; two facts of the pack may cite one page in other words. */
export function distinct(sources: readonly SourceView[]): { key: string; source: SourceView }[] {
  const byKey = new Map<string, SourceView>();
  for (const source of sources) {
    const { document, start, quote, citations, confidence } = source;
    byKey.set(JSON.stringify([document, start, quote, citations, confidence]), source);
  }
  return [...byKey].map(([key, source]) => ({ key, source }));
}
