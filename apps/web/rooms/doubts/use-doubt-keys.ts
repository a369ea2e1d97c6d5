import type { LinkVerdict } from "@bilateral/records";
import { useEffect, useRef } from "react";
import type { LinkView } from "../../client/shapes.ts";
import type { Settle } from "../../parts/links/use-settle.ts";

export const keyOfAnswer: Record<LinkVerdict, string> = { same: "s", different: "d", unsure: "u" };

export function doubtId(record: string): string {
  return `doubt-${record}`;
}

export function reasonId(record: string): string {
  return `reason-${record}`;
}

interface DoubtKeys {
  doubts: readonly LinkView[];
  settling: Settle;
  reasons: Readonly<Record<string, string>>;
}

/** One key each for what is done all day; they rest while a reason is typed, which Enter or Escape ends. */
export function useDoubtKeys(keys: DoubtKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !(event.target instanceof Element)) return;
      const { doubts, settling, reasons } = latest.current;
      const card = event.target.closest("article.doubt");
      const at = doubts.findIndex(({ record }) => doubtId(record) === card?.id);
      const current = doubts[at];
      if (event.target.closest("input, textarea, select, [role=dialog]")) {
        if (current && (event.key === "Enter" || event.key === "Escape")) focus(doubtId(current.record));
        return;
      }
      const step = (to: number) => {
        const next = doubts[Math.max(0, Math.min(doubts.length - 1, to))];
        if (next) focus(doubtId(next.record));
      };
      const actions: Record<string, () => void> = { j: () => step(at + 1), k: () => step(at - 1) };
      if (current?.by === "person")
        actions.z = () => void settling.settle(current, "undo").then(() => focusWhenDrawn(doubtId(current.record)));
      if (current?.by === "rule" && !settling.busy) {
        for (const verdict of ["same", "different", "unsure"] as const) {
          const reason = reasons[current.record]?.trim() ?? "";
          actions[keyOfAnswer[verdict]] = () =>
            void settling.settle(current, { verdict, reason }).then(() => focusWhenDrawn(doubtId(current.record)));
        }
        actions.r = () => focus(reasonId(current.record));
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

/** At once: the next key may be there before the next frame. */
function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/** The buttons of a card are others after a decision: the focus that one of them had comes back to its card. */
function focusWhenDrawn(id: string): void {
  requestAnimationFrame(() => focus(id));
}
