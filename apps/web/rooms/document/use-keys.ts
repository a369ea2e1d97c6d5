import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { ProposalView } from "../../client/shapes.ts";
import { cardId, focusCard } from "./card.tsx";
import type { Lit, Pointing } from "./light.ts";
import type { OpenPart, Review } from "./use-review.ts";

interface Keys {
  proposals: readonly ProposalView[];
  lit: Lit | null;
  pointing: Pointing;
  review: Review;
  opened: { record: string; part: OpenPart } | null;
  onHelp: () => void;
  /** Cards have to be on the page before one can take the focus. */
  onCards: () => void;
}

/** One key each for what a reviewer does all day; they rest while something is typed, chosen or asked. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event.target)) return;
      const { proposals, lit, pointing, review, opened, onHelp, onCards } = latest.current;
      const at = proposals.findIndex(({ record }) => record === lit?.record);
      const current = proposals[at];
      const step = (to: number) => {
        const next = proposals[Math.max(0, Math.min(proposals.length - 1, to))];
        if (!next) return;
        onCards();
        pointing.show(next.record, "card");
        focusCard(next.record);
      };
      const actions: Record<string, () => void> = {
        j: () => step(at + 1),
        k: () => step(at - 1),
        "?": onHelp,
      };
      if (current) {
        if (current.state !== "confirmed") {
          actions.c = () => review.confirm(current);
          if (event.target instanceof Element && event.target.id === cardId(current.record)) actions.Enter = actions.c;
        }
        actions.e = () => review.open(current.record, "correct");
        // At once: the next key may be there before the next drawing, and is a letter of the reason.
        if (current.state !== "rejected") actions.x = () => flushSync(() => review.open(current.record, "reject"));
        const isWhy = opened?.record === current.record && opened.part === "why";
        actions.w = () => review.open(current.record, isWhy ? null : "why");
      }
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;
}
