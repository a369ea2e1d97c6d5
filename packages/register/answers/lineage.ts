import type { CommitmentRow } from "./commitments.ts";
import type { LinkRow } from "./links.ts";

export interface Lineage {
  /** Oldest first; those without a day last. */
  commitments: CommitmentRow[];
  /** The restatements between them, whatever their verdict. */
  links: LinkRow[];
}
