import { useWords } from "../words/words.tsx";
import { Glyph } from "./glyph.tsx";
import type { Standing } from "./standing.ts";
import "./state-mark.css";

const glyphs = { proposed: "dots", confirmed: "check", rejected: "cross", withdrawn: "turn", pack: "book" } as const;

/** `label` says more than the state does. Who stands behind a record: dashed where a machine proposed it, solid and checked where a person confirmed it, plain where the pack brought it. */
export function StateMark({ state, corrected = false, label }: { state: Standing; corrected?: boolean; label?: string }) {
  const { t } = useWords();
  return (
    <span className="state-mark" data-state={state}>
      <Glyph of={glyphs[state]} />
      {label ?? t(`state.${state}`)}
      {corrected && `, ${t("state.corrected")}`}
    </span>
  );
}
