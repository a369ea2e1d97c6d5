import type { FieldSpec } from "../../../parts/facts/specs.ts";
import type { Draft } from "./draft.ts";

export interface BoxProps {
  spec: FieldSpec;
  draft: Draft;
  wrong: string | null;
  onDraft: (draft: Draft) => void;
}
