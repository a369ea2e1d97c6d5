import type { Evidence } from "@bilateral/records";

/** Between passages of a source that stand apart. */
const gap = /\s*(?:…|\.\.\.)\s*/u;

/**
 * The places at which words stand in a document's text, passage by passage, each as near as can be to `near`; how the space between words is
 * broken into lines does not matter. Names the first passage that stands nowhere.
 */
export function wordsIn(
  { document, text }: { document: string; text: string },
  { words, near }: { words: string; near: number },
): { places: Evidence[] } | { missing: string } {
  const placeOf = (passage: string, from: number) => nearest(text, passage, from) ?? nearest(text, passage.normalize("NFC"), from);
  const whole = placeOf(words, near);
  const passages = whole === null ? words.split(gap).filter((passage) => passage.trim() !== "") : [words];
  const places: Evidence[] = [];
  for (const passage of passages) {
    const found = placeOf(passage, places.at(-1)?.end ?? near);
    if (found === null) return { missing: passage };
    places.push({ document, ...found, quote: text.slice(found.start, found.end) });
  }
  return places.length === 0 ? { missing: words } : { places };
}

function nearest(text: string, passage: string, near: number): { start: number; end: number } | null {
  const pattern = passage.trim().split(/\s+/u).map(escaped).join("\\s+");
  if (pattern === "") return null;
  let best: { start: number; end: number } | null = null;
  for (const { index: start, 0: found } of text.matchAll(new RegExp(pattern, "gu"))) {
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end: start + found.length };
  }
  return best;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
