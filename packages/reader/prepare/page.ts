import type { Block, BlockRule, LineCut } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import type { Gated } from "./gate.ts";
import { joinLines, type LineJoin } from "./join-lines.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** A document laid out: the normalised text, its blocks, and the sentences in them. */
export interface Page {
  text: string;
  blocks: Block[];
  /** Every sentence, those of furniture and teasers included: look at `block.kind` before making a record of one. */
  sentences: Sentence[];
  /** See `page-notes.ts`. */
  notes: Map<object, unknown>;
}

interface Layout {
  join?: LineJoin;
  cuts: readonly LineCut[];
  blocks: readonly BlockRule[];
  noSentenceEnd: RegExp;
}

export function layOut(gated: Gated, language: Layout): Page {
  const text = language.join ? joinLines(gated.text, language.join) : gated.text;
  const blocks = blocksOf(text, language);
  return { text, blocks, sentences: sentencesOf(text, blocks, language.noSentenceEnd), notes: new Map() };
}

/** True where records may come from: the article itself, not the page around it. */
export function isArticle(block: Block): boolean {
  return block.kind !== "furniture" && block.kind !== "teaser";
}

/** The block that an offset lies in; null between blocks. */
export function blockAt(page: Page, offset: number): Block | null {
  let low = 0;
  let high = page.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = page.blocks[middle];
    if (!block) break;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return null;
}
