import type { Block, BlockRule, LineCut } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import type { Gated } from "./gate.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** A document laid out: the normalised text, its blocks, and the sentences in them. */
export interface Page {
  text: string;
  blocks: Block[];
  /** Every sentence, those of furniture and teasers included: look at `block.kind` before making a record of one. */
  sentences: Sentence[];
}

export function layOut(gated: Gated, language: { cuts: readonly LineCut[]; blocks: readonly BlockRule[]; noSentenceEnd: RegExp }): Page {
  const blocks = blocksOf(gated.text, language);
  return { text: gated.text, blocks, sentences: sentencesOf(gated.text, blocks, language.noSentenceEnd) };
}

/** True where records may come from: the article itself, not the page around it. */
export function isArticle(block: Block): boolean {
  return block.kind !== "furniture" && block.kind !== "teaser";
}
