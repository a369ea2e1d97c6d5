/** A page is a run of blocks, one a line of text; what each is decides what may be read from it. */
import type { Span } from "@bilateral/records";

/** `furniture` is the page's own (buttons, menus, tags, credits); `teaser` advertises another document. Neither yields a record. */
export type BlockKind = "title" | "lead" | "paragraph" | "caption" | "stamp" | "furniture" | "teaser";
export interface Block extends Span {
  kind: BlockKind;
  rule: string;
}

export interface Line extends Span {
  text: string;
  index: number;
}

/** Knows some lines by their words or their place; returns null for a line that it does not know. */
export interface BlockRule {
  name: string;
  kindOf(line: Line, lines: Line[], before: readonly Block[]): BlockKind | null;
}

export function blocksOf(text: string, rules: readonly BlockRule[]): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (const line of lines) {
    let known: Block | null = null;
    for (const rule of rules) {
      const kind = rule.kindOf(line, lines, blocks);
      if (kind !== null) {
        known = { start: line.start, end: line.end, kind, rule: rule.name };
        break;
      }
    }
    blocks.push(known ?? { start: line.start, end: line.end, kind: "paragraph", rule: "otherwise" });
  }
  return blocks;
}

/** The lines that hold anything, trimmed. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
    const trimmed = whole.trim();
    if (trimmed === "") continue;
    const start = index + whole.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, index: lines.length });
  }
  return lines;
}
