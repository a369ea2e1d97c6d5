import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";

/** Below this many rows all are on the page: nothing is gained by leaving some out, and they can be printed and found by the browser. */
const short = 120;

export interface LongList {
  /** The element that holds the rows. */
  holder: React.RefObject<HTMLElement | null>;
  /** Which rows to draw, in order. */
  rows: number[];
  /** Room left for the rows that are not drawn, in pixels. */
  before: number;
  after: number;
  /** Of a row's element, with `data-index` on it. */
  measure: (row: Element | null) => void;
}

/** Draws of a long list only what is near the window; the page itself scrolls. */
export function useLongList({ count, estimate }: { count: number; estimate: number }): LongList {
  const holder = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  useEffect(() => setMargin((holder.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => estimate, overscan: 12, scrollMargin: margin, enabled: count > short });
  if (count <= short) return { holder, rows: [...Array(count).keys()], before: 0, after: 0, measure: () => {} };
  const drawn = virtual.getVirtualItems();
  return {
    holder,
    rows: drawn.map(({ index }) => index),
    before: (drawn[0]?.start ?? margin) - margin,
    after: virtual.getTotalSize() - ((drawn.at(-1)?.end ?? margin) - margin),
    measure: virtual.measureElement,
  };
}
