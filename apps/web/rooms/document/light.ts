import { createContext, use } from "react";

/** Where a record was pointed at: the others then bring it into view. `path` is a link that led here. */
type From = "text" | "card" | "path";

export interface Lit {
  record: string;
  from: From;
  /** The place in the text that is meant, of several. */
  start: number | null;
}

export interface Pointing {
  show: (record: string, from: From, start?: number | null) => void;
  /** A pointer over a record, and off it. */
  hover: (record: string | null, from: From) => void;
}

/** Apart, so that what only points is not drawn again with every light. */
export const LitContext = createContext<Lit | null>(null);
export const PointingContext = createContext<Pointing>({ show: () => {}, hover: () => {} });
export const useLitRecord = () => use(LitContext);
export const usePointing = () => use(PointingContext);

/** Scrolls within the pane, and only as far as needed; the page stays where it is. */
export function bringIntoView(pane: HTMLElement, target: Element): void {
  const [outer, inner] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  const room = Math.min(96, outer.height / 4);
  const scrolls = pane.scrollHeight > pane.clientHeight + 1;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!scrolls) {
    target.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
    return;
  }
  const isIn = inner.top >= outer.top && (inner.bottom <= outer.bottom || inner.top <= outer.top + room);
  if (isIn) return;
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - room, behavior: still ? "auto" : "smooth" });
}
