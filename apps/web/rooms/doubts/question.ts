import type { LinkView } from "../../client/shapes.ts";
import type { WordId } from "../../words/vi.ts";

/** What is asked of two records. */
export function questionOf({ relation, from }: LinkView): WordId {
  return relation === "identity" && from.kind === "person" ? "doubts.ofPerson" : `doubts.${relation}`;
}
