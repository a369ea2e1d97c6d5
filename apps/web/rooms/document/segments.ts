import type { Span } from "@bilateral/records";

/** A place in the text that proves something of a record. */
export interface Mark extends Span {
  record: string;
}

/** A stretch of text over which the same marks lie; `records` has the widest mark first, so the last one is what a pointer means. */
interface Segment extends Span {
  records: string[];
  noise: boolean;
}

/** A line of the stored text that holds something, cut where marks start and end. */
export interface Paragraph extends Span {
  segments: Segment[];
}

/** Cuts a text into paragraphs and segments. Marks may overlap in any way; joined, the segments of a paragraph are its exact text. */
export function segmentsOf(text: string, marks: readonly Mark[], noise: readonly Span[]): Paragraph[] {
  const lit = marks.map((mark) => within(mark, text.length)).filter((mark) => mark.end > mark.start);
  const grey = noise.map((span) => within(span, text.length));
  const cuts = [...new Set([...lit, ...grey].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return linesOf(text).map((line) => ({ ...line, segments: cutLine(line, cuts).map((piece) => describe(piece, lit, grey)) }));
}

/** Where each record first shows in the text: what puts proposals in reading order. */
export function firstPlaces(marks: readonly Mark[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { record, start } of marks) places.set(record, Math.min(start, places.get(record) ?? start));
  return places;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== "") lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

function cutLine({ start, end }: Span, cuts: readonly number[]): Span[] {
  const stops = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  return stops.slice(1).map((stop, at) => ({ start: stops[at] ?? start, end: stop }));
}

function describe(piece: Span, marks: readonly Mark[], noise: readonly Span[]): Segment {
  const over = marks.filter((mark) => covers(mark, piece)).sort((a, b) => b.end - b.start - (a.end - a.start));
  // The shortest mark of a record says how narrowly it means this place; a wider one of the same record adds nothing.
  const records = [...new Set(over.map(({ record }) => record).reverse())].reverse();
  return { ...piece, records, noise: noise.some((span) => covers(span, piece)) };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function within<Place extends Span>(span: Place, length: number): Place {
  return { ...span, start: Math.max(0, Math.min(span.start, length)), end: Math.min(span.end, length) };
}
