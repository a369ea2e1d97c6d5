/** Two lines next to each other, and the one after them ("" where none follows at once). `begun`: a sentence has ended before them. */
interface NeighbouringLines {
  line: string;
  next: string;
  after: string;
  begun: boolean;
}

/** Whether the break between two lines only interrupts a sentence. */
export type LineJoin = (lines: NeighbouringLines) => boolean;

/** No joined line is longer: what has no end for so long is no sentence. */
const longest = 4_000;

/** The text with a space for every line break that only interrupts a sentence: as long as it was, so that every offset holds. */
export function joinLines(text: string, join: LineJoin): string {
  const lines = text.split("\n");
  const pieces: string[] = [];
  let line = "";
  let begun = false;
  for (const [index, each] of lines.entries()) {
    const trimmed = each.trim();
    const after = lines[index + 1]?.trim() ?? "";
    const joins = index > 0 && line !== "" && line.length < longest && join({ line, next: trimmed, after, begun });
    if (index > 0) pieces.push(joins ? " " : "\n");
    pieces.push(each);
    if (!joins && /[.!?]["”’)]?$/.test(line)) begun = true;
    line = joins ? `${line} ${trimmed}` : trimmed;
  }
  return pieces.join("");
}
