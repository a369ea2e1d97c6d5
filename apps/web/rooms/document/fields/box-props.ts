import type { Draft } from "./draft.ts";
import type { FieldSpec } from "./specs.ts";

export interface BoxProps {
  spec: FieldSpec;
  draft: Draft;
  wrong: string | null;
  onDraft: (draft: Draft) => void;
}
