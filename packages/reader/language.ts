/**
 * What a language brings to the reader: ordered lists. Reading the lists of `languages/<code>/index.ts` tells all that the language can do.
 * Nothing outside a language's own folder names it.
 */
import type { Draft } from "./draft.ts";
import type { Mention } from "./mention.ts";
import type { BlockRule, LineCut } from "./prepare/blocks.ts";
import type { LineJoin } from "./prepare/join-lines.ts";
import type { Page } from "./prepare/page.ts";

/** Finds one sort of mention. Scans the page's text once; must not read the clock, and must not throw. */
export interface Finder {
  name: string;
  find(page: Page): Mention[];
}

/** Looks at all mentions together: joins, completes, resolves or drops some. */
export interface Merger {
  name: string;
  merge(mentions: Mention[], page: Page): Mention[];
}

/** Makes one list of the reading out of mentions and of what earlier composers made. */
export interface Composer {
  name: string;
  compose(draft: Draft): void;
}

export interface Language {
  /** BCP 47. */
  code: string;
  /** How much a text looks like this language, 0–1. */
  likeness(text: string): number;
  /** Takes a sentence together again that the page broke into lines. */
  join?: LineJoin;
  /** Cut a line in which a page runs several things together: a caption into the sentence after it, a byline onto the last one. */
  cuts: LineCut[];
  /** Tells the title, paragraphs, captions and the page's own furniture apart; the first rule that knows a line decides. */
  blocks: BlockRule[];
  /** Abbreviations and the like after which a full stop does not end a sentence. */
  noSentenceEnd: RegExp;
  finders: Finder[];
  mergers: Merger[];
  composers: Composer[];
}
