import stringWidth from "string-width";

const words = new Intl.Segmenter("lo", { granularity: "word" });
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const unspaced = /\p{Script=Lao}|\p{Script=Thai}|\p{Script=Khmer}|\p{Script=Han}/u;

/** How many terminal cells a text takes. A Lao or Thai am (ຳ) joins its letter, yet terminals give it a cell of its own. */
export function cells(text: string): number {
  return stringWidth(text.replace(/[\u0eb3\u0e33]/g, "a"));
}

/** Text in lines of at most `width` terminal cells: broken at spaces; Lao, which has none, between words; a longer word between letters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, width)) {
    if (line !== "" && cells(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** What may not be broken, each with the space that follows it. */
function* pieces(text: string, width: number): Generator<string> {
  for (const [chunk] of text.matchAll(/\S+\s*/g)) {
    const breakable = unspaced.test(chunk) ? Array.from(words.segment(chunk), ({ segment }) => segment) : [chunk];
    for (const piece of breakable) {
      if (cells(piece.trimEnd()) <= width) yield piece;
      else for (const { segment } of letters.segment(piece)) yield segment;
    }
  }
}

/** Fills up with spaces to `width` cells. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cells(text)));
}
