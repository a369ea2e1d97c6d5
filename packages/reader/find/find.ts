import type { Finder } from "../language.ts";
import type { Mention } from "../mention.ts";
import type { Page } from "../prepare/page.ts";
import type { Trace } from "../trace.ts";

/**
 * Runs the finders in their order. Where two mentions of one kind overlap the longer one wins, and of two equally long ones that of the earlier
 * finder; mentions of different kinds may overlap (a body within a post). The losers stand in the trace.
 */
export function findMentions(page: Page, finders: readonly Finder[], trace: Trace): Mention[] {
  const found = finders.flatMap((finder) => finder.find(page));
  const strongestFirst = found.map((_, index) => index).sort((a, b) => length(found[b]) - length(found[a]) || a - b);
  // For each kind, which mention (counted from 1) holds each unit of the text.
  const holders = new Map<Mention["kind"], Int32Array>();
  const kept: Mention[] = [];
  for (const index of strongestFirst) {
    const mention = found[index];
    if (!mention) continue;
    let holder = holders.get(mention.kind);
    if (!holder) {
      holder = new Int32Array(page.text.length);
      holders.set(mention.kind, holder);
    }
    const winner = found[holderWithin(holder, mention) - 1];
    if (winner) {
      trace.lost(mention, winner);
      continue;
    }
    holder.fill(index + 1, mention.start, mention.end);
    kept.push(mention);
    trace.kept(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const length = (mention: Mention | undefined) => (mention ? mention.end - mention.start : 0);

function holderWithin(holder: Int32Array, { start, end }: Mention): number {
  for (let at = start; at < end; at++) {
    const held = holder[at];
    if (held) return held;
  }
  return 0;
}
