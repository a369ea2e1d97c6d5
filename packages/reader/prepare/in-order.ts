/** Looking up what stands in the order of the text, without going through all of it. */
import type { Span } from "@bilateral/records";

type Placed = Pick<Span, "start">;

/** The index of the first item that starts at `offset` or after it; the list's length where none does. */
export function firstFrom(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie wholly within a stretch. */
export function lyingWithin<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const within: Item[] = [];
  for (let at = firstFrom(items, start); at < items.length; at++) {
    const item = items[at];
    if (!item || item.start >= end) break;
    if (item.end <= end) within.push(item);
  }
  return within;
}
