/** Why a reading is as it is: what every finder found, what lost against what, which rule made each record, and what was looked at and left out. */
import type { ReadingItem, ReadingList, Span } from "@bilateral/records";
import type { Mention } from "./mention.ts";
import type { Block } from "./prepare/blocks.ts";
import type { Page } from "./prepare/page.ts";

/** Why words that looked like a record made none. */
export const reasonsLeftOut = [
  /** Told elsewhere in the article, in nearly the same words. */
  "repeated",
  /** News of what was done or is planned; nobody undertakes it here. */
  "narration",
  /** A good wish for the other's own success. */
  "courtesy",
  /** Esteem, praise, thanks. */
  "praise",
  /** Only talked about. */
  "talk",
  /** A greeting that is part of a meeting. */
  "greeting",
  /** Said to one's own staff or compatriots. */
  "own-people",
  /** How things are, not what is to be done. */
  "state-of-affairs",
  /** Nothing tells who undertakes it. */
  "nobody",
  /** An act or a word of one side alone. */
  "one-side",
  /** Nothing tells with whom. */
  "no-partner",
  /** Nobody among them stands for a side. */
  "unofficial",
  /** Several unnamed ones: "the meetings". */
  "plural",
  /** Invited or wished for, not held or planned. */
  "not-fixed",
  /** Nothing tells where or when. */
  "no-place-or-day",
  /** Named in passing: the occasion or the matter of something else. */
  "aside",
  /** Nothing names it. */
  "unnamed",
  /** What two other countries say to the world. */
  "others",
  /** The article is not about relations between two sides. */
  "not-relations",
  /** A number of which nothing known is counted. */
  "no-indicator",
  /** A goal; it belongs to its undertaking. */
  "target",
  /** Too long for a sentence: a table, a list of names. */
  "no-sentence",
] as const;
export type ReasonLeftOut = (typeof reasonsLeftOut)[number];

export type TraceStep =
  | ({ step: "passage"; block: Pick<Block, "kind" | "rule"> } & Span)
  | { step: "kept"; mention: Mention }
  | { step: "lost"; mention: Mention; to: Mention }
  | { step: "dropped"; mention: Mention; by: string }
  | { step: "composed"; by: string; list: ReadingList; item: ReadingItem }
  | ({ step: "left-out"; list: ReadingList; reason: ReasonLeftOut } & Span);

/** Told at each point of decision. Offsets are those of the normalised text; `read.ts` hands them on as offsets of the original. */
export interface Trace {
  passages(page: Page): void;
  kept(mention: Mention): void;
  lost(mention: Mention, to: Mention): void;
  merged(by: string, before: readonly Mention[], after: readonly Mention[]): void;
  composed(by: string, list: ReadingList, item: ReadingItem): void;
  leftOut(list: ReadingList, words: Span, reason: ReasonLeftOut): void;
}

/** A trace that keeps what it is told. */
export interface KeptTrace extends Trace {
  steps: readonly TraceStep[];
}

/** How offsets of the normalised text become those of the original. */
interface Back {
  span(span: Span): Span;
  mention(mention: Mention): Mention;
  item<Item extends ReadingItem>(item: Item): Item;
}

export function keepTrace(): KeptTrace {
  const steps: TraceStep[] = [];
  return {
    steps,
    passages: ({ sentences }) => {
      for (const { start, end, block } of sentences)
        steps.push({ step: "passage", start, end, block: { kind: block.kind, rule: block.rule } });
    },
    kept: (mention) => void steps.push({ step: "kept", mention }),
    lost: (mention, to) => void steps.push({ step: "lost", mention, to }),
    merged: (by, before, after) => {
      // One that was changed stands in its old one's place.
      const places = new Set(after.map(placeOf));
      for (const mention of before) if (!places.has(placeOf(mention))) steps.push({ step: "dropped", mention, by });
    },
    composed: (by, list, item) => void steps.push({ step: "composed", by, list, item }),
    leftOut: (list, { start, end }, reason) => {
      if (end > start) steps.push({ step: "left-out", list, reason, start, end });
    },
  };
}

const placeOf = ({ kind, start }: Mention) => `${kind} ${start}`;

/** Tells another trace the same with the offsets of the original. */
export function inOriginal(trace: Trace, { span, mention, item }: Back): Trace {
  return {
    passages: (page) => trace.passages({ ...page, sentences: page.sentences.map((sentence) => ({ ...sentence, ...span(sentence) })) }),
    kept: (found) => trace.kept(mention(found)),
    lost: (found, to) => trace.lost(mention(found), mention(to)),
    merged: (by, before, after) => trace.merged(by, before.map(mention), after.map(mention)),
    composed: (by, list, made) => trace.composed(by, list, item(made)),
    leftOut: (list, words, reason) => trace.leftOut(list, span(words), reason),
  };
}

const nothing = () => {};
/** Costs nothing where nobody asks. */
export const noTrace: Trace = { passages: nothing, kept: nothing, lost: nothing, merged: nothing, composed: nothing, leftOut: nothing };
