import type { RevisionState } from "@bilateral/records";
import { useWords } from "../words/words.tsx";
import { Glyph } from "./glyph.tsx";
import "./state-mark.css";

const glyphs = { proposed: "dots", confirmed: "check", rejected: "cross", withdrawn: "turn" } as const;

/** Who stands behind a record: dashed and worded where a machine proposed it, solid and checked where a person confirmed it. */
export function StateMark({ state, corrected = false }: { state: RevisionState; corrected?: boolean }) {
  const { t } = useWords();
  return (
    <span className="state-mark" data-state={state}>
      <Glyph of={glyphs[state]} />
      {t(`state.${state}`)}
      {corrected && `, ${t("state.corrected")}`}
    </span>
  );
}
