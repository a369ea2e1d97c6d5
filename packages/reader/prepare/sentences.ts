import type { Span } from "@bilateral/records";
import type { Block } from "./blocks.ts";

export interface Sentence extends Span {
  text: string;
  block: Block;
}

/** A stop, its closing quote or bracket, then white space and something that begins a sentence. The counts are bounded so that no run of stops is gone over twice. */
const end = /[.!?…](?<![.!?…]{2})[.!?…]{0,39}[/"”’')\]]{0,4}\.?\s+(?=["“‘'(*•\-–[]{0,4}\s?[\p{Lu}\p{Nd}])/gu;

/** Cuts the blocks into sentences. A stop that `noSentenceEnd` matches (against the words before it) ends none. */
export function sentencesOf(text: string, blocks: readonly Block[], noSentenceEnd: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    let from = 0;
    for (const { 0: stop, index } of words.matchAll(end)) {
      if (noSentenceEnd.test(words.slice(Math.max(0, index - 20), index + 1))) continue;
      const until = index + stop.trimEnd().length;
      sentences.push({ start: block.start + from, end: block.start + until, text: words.slice(from, until), block });
      from = index + stop.length;
    }
    if (from < words.length) sentences.push({ start: block.start + from, end: block.end, text: words.slice(from), block });
  }
  return sentences;
}
