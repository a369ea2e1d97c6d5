import type { Finder } from "../language.ts";
import type { Mention } from "../mention.ts";
import type { Page } from "../prepare/page.ts";
import type { Trace } from "../trace.ts";

/**
 * Runs the finders in their order. Where two mentions of one kind overlap the longer one wins, and of two equally long ones that of the earlier
 * finder; mentions of different kinds may overlap (a body within a post). The losers stand in the trace.
 */
export function findMentions(page: Page, finders: readonly Finder[], trace: Trace): Mention[] {
  const byKind = new Map<Mention["kind"], Mention[]>();
  for (const finder of finders) {
    for (const mention of finder.find(page)) {
      const same = byKind.get(mention.kind);
      if (same) same.push(mention);
      else byKind.set(mention.kind, [mention]);
    }
  }
  const kept: Mention[] = [];
  for (const found of byKind.values()) for (const knot of knotsOf(found)) kept.push(...strongest(knot, trace));
  return kept.sort(inTextOrder);
}

const inTextOrder = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end;
const length = ({ start, end }: Mention) => end - start;

interface Knot {
  /** In the order in which they were found. */
  mentions: Mention[];
  end: number;
}

/** Parts the mentions into knots: those of one knot hang together by overlaps, those of two do not touch. */
function knotsOf(found: readonly Mention[]): Mention[][] {
  const knots: Knot[] = [];
  for (const mention of found.toSorted((a, b) => a.start - b.start)) {
    const last = knots.at(-1);
    if (last && mention.start < last.end) {
      last.mentions.push(mention);
      last.end = Math.max(last.end, mention.end);
    } else knots.push({ mentions: [mention], end: mention.end });
  }
  if (knots.length < found.length) {
    const order = new Map(found.map((mention, index) => [mention, index]));
    for (const { mentions } of knots) if (mentions.length > 1) mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  return knots.map(({ mentions }) => mentions);
}

function strongest(knot: readonly Mention[], trace: Trace): Mention[] {
  const kept: Mention[] = [];
  for (const mention of knot.length > 1 ? knot.toSorted((a, b) => length(b) - length(a)) : knot) {
    const winner = kept.find((other) => mention.start < other.end && other.start < mention.end);
    if (winner) trace.lost(mention, winner);
    else {
      kept.push(mention);
      trace.kept(mention);
    }
  }
  return kept;
}
