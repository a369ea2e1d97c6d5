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
  const order = new Map(found.map((mention, index) => [mention, index]));
  const strongestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const taken = new Map<Mention["kind"], Mention[]>();
  const kept: Mention[] = [];
  for (const mention of strongestFirst) {
    const others = taken.get(mention.kind) ?? [];
    const winner = others.find((other) => other.start < mention.end && mention.start < other.end);
    if (winner) {
      trace.lost(mention, winner);
      continue;
    }
    others.push(mention);
    taken.set(mention.kind, others);
    kept.push(mention);
    trace.kept(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
