/** A reading told passage by passage: what was found in each, what was made of it, what lost, and what was left out and why. */
import type { ReadingItem, ReadingList, Span } from "@bilateral/records";
import type { Mention } from "./mention.ts";
import type { Block } from "./prepare/blocks.ts";
import { firstFrom } from "./prepare/in-order.ts";
import type { ReadResult } from "./read.ts";
import type { ReasonLeftOut, TraceStep } from "./trace.ts";

export interface LeftOut extends Span {
  list: ReadingList;
  reason: ReasonLeftOut;
}

/** A mention that did not stay: another took its place, or a merger took it out. */
export interface Lost {
  mention: Mention;
  to: Mention | null;
  /** The merger. */
  by: string | null;
}

/** A sentence, or a line of the page around the article. */
export interface Passage extends Span {
  /** What the line is, and the rule that says so. */
  block: Pick<Block, "kind" | "rule">;
  /** True for the page's own text and for teasers of other documents: no record comes from here. */
  furniture: boolean;
  mentions: Mention[];
  /** Those of which some evidence lies here. */
  records: { list: ReadingList; item: ReadingItem }[];
  lost: Lost[];
  leftOut: LeftOut[];
}

export interface Explanation {
  passages: Passage[];
  /** What holds for the article as a whole. */
  leftOut: LeftOut[];
}

const lists: readonly ReadingList[] = ["people", "engagements", "instruments", "commitments", "projects", "observations"];

/** Needs the steps of the trace that was handed in when the text was read. */
export function explain({ reading, mentions }: ReadResult, steps: readonly TraceStep[]): Explanation {
  const passages = steps.flatMap((step): Passage[] => {
    if (step.step !== "passage") return [];
    const { start, end, block } = step;
    const furniture = block.kind === "furniture" || block.kind === "teaser";
    return [{ start, end, block, furniture, mentions: [], records: [], lost: [], leftOut: [] }];
  });
  const at = ({ start }: Span): Passage | undefined => {
    const index = firstFrom(passages, start);
    return passages[index]?.start === start ? passages[index] : passages[index - 1];
  };
  for (const mention of mentions) at(mention)?.mentions.push(mention);
  for (const list of lists)
    for (const item of reading[list]) for (const passage of new Set(item.evidence.map(at))) passage?.records.push({ list, item });
  const ofTheWhole: LeftOut[] = [];
  for (const step of steps) {
    if (step.step === "lost") at(step.mention)?.lost.push({ mention: step.mention, to: step.to, by: null });
    else if (step.step === "dropped") at(step.mention)?.lost.push({ mention: step.mention, to: null, by: step.by });
    else if (step.step === "left-out") {
      const { list, reason, start, end } = step;
      const whole = start <= (passages[0]?.start ?? 0) && end >= (passages.at(-1)?.end ?? 0);
      const place = (whole ? null : at(step)?.leftOut) ?? ofTheWhole;
      // A reason is told once for the same words.
      if (!place.some((other) => other.list === list && other.start === start && other.reason === reason))
        place.push({ list, reason, start, end });
    }
  }
  return { passages, leftOut: ofTheWhole };
}
