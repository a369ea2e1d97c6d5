import type { ReadContext, Relationship } from "./context.ts";
import { samplesIn } from "./samples-in.ts";

export interface RelationshipDescribed extends Relationship {
  /** True while a sample article is in the register. */
  samples: boolean;
}

/** The relationship, its sides, and whether samples stand among its documents. */
export async function describeRelationship({ read, relationship, pack }: ReadContext): Promise<RelationshipDescribed> {
  for (const { document } of await samplesIn(pack)) {
    if ((await read.head(document)) !== null) return { ...relationship, samples: true };
  }
  return { ...relationship, samples: false };
}
