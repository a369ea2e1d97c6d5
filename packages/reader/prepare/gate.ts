/**
 * The one Unicode gate. Text is normalised here once, and nowhere else; every offset found afterwards is mapped back to the original.
 * - NFC, so that text typed with combining marks reads like text typed without.
 * - No-break and other wide spaces become a space; soft hyphens, zero-width and direction marks are dropped.
 * - Line ends become \n.
 */
export interface Gated {
  text: string;
  /** The place in the original where the character at `offset` of the normalised text begins; the original's length at the end. */
  toOriginal(offset: number): number;
}

const dropped = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/;
const needsWork = new RegExp(`${dropped.source}|${spaces.source}|\\r|\\p{M}`, "u");
/** A character with the marks that follow it, or one code unit that belongs to nothing. */
const cluster = /[^\p{M}]\p{M}*|\p{M}+/gsu;

export function gate(original: string): Gated {
  if (!needsWork.test(original) && original.normalize("NFC") === original)
    return { text: original, toOriginal: (offset) => Math.min(offset, original.length) };
  const parts: string[] = [];
  const starts: number[] = [];
  for (const { 0: found, index } of original.matchAll(cluster)) {
    const kept = normalised(found, original[index + 1]);
    if (kept === "") continue;
    for (let i = 0; i < kept.length; i++) starts.push(kept.length === found.length ? index + i : index);
    parts.push(kept);
  }
  starts.push(original.length);
  return { text: parts.join(""), toOriginal: (offset) => starts[Math.min(offset, starts.length - 1)] ?? original.length };
}

function normalised(found: string, next: string | undefined): string {
  if (dropped.test(found) && found.length === 1) return "";
  if (found === "\r") return next === "\n" ? "" : "\n";
  return found.replace(spaces, " ").normalize("NFC");
}
