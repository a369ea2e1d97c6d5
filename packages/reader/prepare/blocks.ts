/** A page is a run of blocks: a line of text, or a piece of one; what each is decides what may be read from it. */
import type { Span } from "@bilateral/records";

/** `furniture` is the page's own (buttons, menus, tags, credits); `teaser` advertises another document. Neither yields a record. */
export type BlockKind = "title" | "lead" | "paragraph" | "caption" | "stamp" | "furniture" | "teaser";
export interface Block extends Span {
  kind: BlockKind;
  rule: string;
}

/** A line of the page, or what the cuts left of it. */
interface Line extends Span {
  text: string;
  /** Which line of the page it is, or comes from. */
  index: number;
}

/** Knows some lines by their words or their place; returns null for a line that it does not know. */
export interface BlockRule {
  name: string;
  kindOf(line: Line, lines: Line[], before: readonly Block[]): BlockKind | null;
}

/** A stretch of a line, counted from the line's start. */
export interface Piece extends Span {
  kind: BlockKind;
}

/** Knows stretches inside a line, where a page runs several things together; what is left goes on to the next cut, and then to the rules. */
export interface LineCut {
  name: string;
  cut(line: Line, lines: Line[]): Piece[];
}

/** What a whole line may be so that nothing in it is worth cutting out. */
const besides: ReadonlySet<BlockKind> = new Set(["stamp", "furniture", "teaser"]);

export function blocksOf(text: string, { cuts, blocks: rules }: { cuts: readonly LineCut[]; blocks: readonly BlockRule[] }): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (const line of lines) {
    const whole = named(line, lines, rules, blocks);
    if (besides.has(whole.kind)) blocks.push(whole);
    else for (const part of cutUp(line, lines, cuts)) blocks.push("kind" in part ? part : named(part, lines, rules, blocks));
  }
  return blocks;
}

function named(line: Line, lines: Line[], rules: readonly BlockRule[], before: readonly Block[]): Block {
  for (const rule of rules) {
    const kind = rule.kindOf(line, lines, before);
    if (kind !== null) return { start: line.start, end: line.end, kind, rule: rule.name };
  }
  return { start: line.start, end: line.end, kind: "paragraph", rule: "otherwise" };
}

/** The line as blocks that a cut knows and, between them, lines that no cut knows. */
function cutUp(whole: Line, lines: Line[], cuts: readonly LineCut[]): (Block | Line)[] {
  let parts: (Block | Line)[] = [whole];
  for (const { name, cut } of cuts) {
    parts = parts.flatMap((part) => {
      if ("kind" in part) return [part];
      const pieces = cut(part, lines);
      if (pieces.length === 0) return [part];
      const made: (Block | Line)[] = [];
      let from = 0;
      for (const { start, end, kind } of pieces) {
        made.push(...trimmed(part.text.slice(from, start), part.start + from, part.index));
        made.push({ start: part.start + start, end: part.start + end, kind, rule: name });
        from = end;
      }
      made.push(...trimmed(part.text.slice(from), part.start + from, part.index));
      return made;
    });
  }
  return parts;
}

/** The lines that hold anything, trimmed. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) lines.push(...trimmed(whole, index, lines.length));
  return lines;
}

function trimmed(text: string, at: number, index: number): Line[] {
  const words = text.trim();
  if (words === "") return [];
  const start = at + text.indexOf(words);
  return [{ start, end: start + words.length, text: words, index }];
}
