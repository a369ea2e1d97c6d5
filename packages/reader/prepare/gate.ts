/**
 * The one Unicode gate. Text is normalised here once, and nowhere else; every offset found afterwards is mapped back to the original.
 * - NFC, so that text typed with combining marks reads like text typed without.
 * - No-break and other wide spaces become a space; soft hyphens, zero-width and direction marks are dropped.
 * - Line ends become \n.
 */
export interface Gated {
  text: string;
  /** Where in the original a stretch that starts at `offset` of the normalised text starts. */
  startInOriginal(offset: number): number;
  /** Where in the original a stretch that ends at `offset` of the normalised text ends: after the marks of its last letter, before what was dropped. */
  endInOriginal(offset: number): number;
}

const dropped = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
const wide = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\t\\v\\f\\u0085\\u2028\\u2029";
/** What may join the letter before it: marks, and the vowels and finals of Korean. */
const joining = "\\p{M}\\u1160-\\u11ff";
/** What the gate may change: marks and what is dropped, with the letter before them, an odd space, a carriage return. */
const touched = new RegExp(`[${joining}${dropped}]+|\\r\\n|[\\r${wide}](?![${joining}${dropped}])`, "gu");
const joined = new RegExp(`^[${joining}${dropped}]`, "u");
const droppedOnes = new RegExp(`[${dropped}]+`, "gu");
const wideOnes = new RegExp(`[${wide}]`, "gu");
const lineEnds = /\r\n?/g;

/** Of each unit: 0 not yet looked at, 1 plain, 2 what the gate may change, or a half of a pair. */
const sorts = new Uint8Array(0x1_0000);
const plain = 1;

function sortOf(unit: number): number {
  const touches =
    (unit >= 0xd800 && unit <= 0xdfff) || unit === 13 || new RegExp(`[${joining}${dropped}${wide}]`, "u").test(String.fromCharCode(unit));
  const sort = touches ? 2 : plain;
  sorts[unit] = sort;
  return sort;
}

/** How most texts are: nothing in them is to be changed. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((sorts[unit] || sortOf(unit)) !== plain) return false;
  }
  return text.normalize("NFC") === text;
}

/** A stretch of the normalised text and the stretch of the original it came from; equally long ones map unit by unit. */
interface Piece {
  start: number;
  length: number;
  from: number;
  fromLength: number;
  kept: boolean;
}

export function gate(original: string): Gated {
  const same = (offset: number) => Math.max(0, Math.min(offset, original.length));
  if (isPlain(original)) return { text: original, startInOriginal: same, endInOriginal: same };
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string, from: number, fromLength: number, kept: boolean) => {
    if (part === "") return;
    pieces.push({ start: length, length: part.length, from, fromLength, kept });
    parts.push(part);
    length += part.length;
  };
  const addPlain = (from: number, to: number) => {
    const part = original.slice(from, to);
    if (part.normalize("NFC") === part) add(part, from, part.length, true);
    else {
      let at = from;
      for (const letter of part) {
        add(letter.normalize("NFC"), at, letter.length, false);
        at += letter.length;
      }
    }
  };
  let at = 0;
  for (const { 0: alone, index: from } of original.matchAll(touched)) {
    const index = from > at && joined.test(alone) ? letterBefore(original, from) : from;
    const found = original.slice(index, from + alone.length);
    if (index > at) addPlain(at, index);
    // What was dropped at the edges stays outside, so that the ends of a found word are the word's own.
    const core = found.replace(droppedOnes, "");
    const lead = core === "" ? 0 : found.indexOf(core[0] ?? "");
    const tail = core === "" ? found.length : found.lastIndexOf(core[core.length - 1] ?? "") + 1;
    const part = core.replace(lineEnds, "\n").replace(wideOnes, " ").normalize("NFC");
    add(part, index + lead, tail - lead, part === found.slice(lead, tail));
    at = index + found.length;
  }
  if (at < original.length) addPlain(at, original.length);
  if (pieces.length <= 1 && pieces[0]?.kept !== false && length === original.length)
    return { text: original, startInOriginal: same, endInOriginal: same };
  return {
    text: parts.join(""),
    startInOriginal: (offset) => {
      const piece = pieceHolding(pieces, offset);
      return !piece ? original.length : piece.kept ? piece.from + Math.max(0, offset - piece.start) : piece.from;
    },
    endInOriginal: (offset) => {
      const piece = pieceHolding(pieces, offset - 1);
      if (!piece) return offset <= 0 ? 0 : original.length;
      return piece.kept ? piece.from + offset - piece.start : piece.from + piece.fromLength;
    },
  };
}

/** Where the letter begins that ends at `offset`: of two units where they are a pair. */
function letterBefore(text: string, offset: number): number {
  return offset > 1 && (text.codePointAt(offset - 2) ?? 0) > 0xffff ? offset - 2 : offset - 1;
}

/** The piece that holds the unit at `offset`; the first piece before the text, none after it. */
function pieceHolding(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) break;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.start + piece.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}
