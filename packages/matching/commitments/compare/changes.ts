import type { CommitmentChange, CommitmentMode } from "@bilateral/records";
import { isWithin } from "../concepts/found-in.ts";
import type { CommitmentFeatures } from "../features.ts";
import { tellsMatter } from "./matter.ts";

/** What changed from an earlier statement to a later one: codes, dates, records or words; null where there was or is nothing. */
export interface Change {
  change: CommitmentChange;
  from: string | null;
  to: string | null;
}

/** Changes in the order in which they matter to who follows the undertaking. */
export function changesBetween(later: CommitmentFeatures, earlier: CommitmentFeatures): Change[] {
  return [
    ...ofForce(later, earlier),
    ...ofDate(later, earlier),
    ...ofFigures(later, earlier),
    ...ofTies(later, earlier),
    ...ofBreadth(later, earlier),
  ];
}

/** Weakest first. */
const force: readonly CommitmentMode[] = ["hoped", "proposed", "pledged", "agreed"];
const advance: readonly string[] = ["study", "start", "continue", "increase", "finish"];

function ofForce(later: CommitmentFeatures, earlier: CommitmentFeatures): Change[] {
  const [from, to] = [earlier.card.mode, later.card.mode];
  if (from !== to) return [{ change: force.indexOf(to) > force.indexOf(from) ? "stronger" : "weaker", from, to }];
  const [before, now] = [stageOf(earlier), stageOf(later)];
  // Keeping up and stepping up are said by turns; only from a study to a deed, or to its end, is there a step.
  if (
    before === null ||
    now === null ||
    before === now ||
    (before !== "study" && now !== "study" && before !== "finish" && now !== "finish")
  )
    return [];
  return [{ change: advance.indexOf(now) > advance.indexOf(before) ? "stronger" : "weaker", from: before, to: now }];
}

function stageOf({ stages }: CommitmentFeatures): string | null {
  return advance.findLast((stage) => stages.has(stage)) ?? null;
}

function ofDate({ card: later }: CommitmentFeatures, { card: earlier }: CommitmentFeatures): Change[] {
  const [from, to] = [earlier.due, later.due];
  if (from === to) return [];
  if (from === null) return [{ change: "dated", from, to }];
  return [{ change: to === null ? "weaker" : "date-moved", from, to }];
}

function ofFigures(later: CommitmentFeatures, earlier: CommitmentFeatures): Change[] {
  return later.figures.flatMap((figure): Change[] => {
    const before = earlier.figures.filter(({ unit }) => unit === figure.unit);
    const [only, ...others] = before;
    if (!only || others.length > 0 || only.value === figure.value) return [];
    return [{ change: figure.value > only.value ? "stronger" : "weaker", from: only.written, to: figure.written }];
  });
}

function ofTies({ card: later }: CommitmentFeatures, { card: earlier }: CommitmentFeatures): Change[] {
  const added = (now: readonly string[], before: readonly string[]) => (before.length > 0 ? [] : now);
  return [
    ...added(later.projects, earlier.projects).map((to): Change => ({ change: "tied-to-project", from: null, to })),
    ...added(later.instruments, earlier.instruments).map((to): Change => ({ change: "tied-to-instrument", from: null, to })),
  ];
}

/**
 * Wider where it names things of its own and the earlier none; but narrower where these are cases of a thing of the earlier, or say in what
 * matter something is done that the earlier left open.
 */
function ofBreadth(later: CommitmentFeatures, earlier: CommitmentFeatures): Change[] {
  const [more, less] = [thingsBeyond(later, earlier), thingsBeyond(earlier, later)];
  if (more.length > 0 && less.length === 0) {
    return [{ change: narrows(more, earlier) ? "narrower" : "wider", from: null, to: wordsOf(later, more) }];
  }
  if (less.length > 0 && more.length === 0) {
    return [{ change: narrows(less, later) ? "wider" : "narrower", from: wordsOf(earlier, less), to: null }];
  }
  return [];
}

function narrows(things: readonly string[], other: CommitmentFeatures): boolean {
  return things.every((thing) => isCase(thing, other)) || (things.every(tellsMatter) && !other.things.keys().some(tellsMatter));
}

/** Whether the thing is a case of what the other names only in general. */
function isCase(thing: string, other: CommitmentFeatures): boolean {
  return other.things.keys().some((wide) => wide !== thing && isWithin(thing, wide));
}

function thingsBeyond(features: CommitmentFeatures, other: CommitmentFeatures): string[] {
  return [...features.things.keys()].filter((thing) => features.weighed.has(thing) && !other.weighed.has(thing));
}

function wordsOf(features: CommitmentFeatures, things: readonly string[]): string {
  return [...new Set(things.map((thing) => features.things.get(thing) ?? thing))].join(", ");
}
