import { documentIdOf } from "@bilateral/register";
import type { ReadContext, Relationship } from "./context.ts";
import { samplesIn } from "./samples-in.ts";

export interface RelationshipDescribed extends Relationship {
  /** True while a sample article is in the register. */
  samples: boolean;
}

/** The relationship, its sides, and whether samples stand among its documents. */
export async function describeRelationship({ read, relationship, pack }: ReadContext): Promise<RelationshipDescribed> {
  for (const { bytes } of await samplesIn(pack)) {
    if ((await read.head(documentIdOf(bytes))) !== null) return { ...relationship, samples: true };
  }
  return { ...relationship, samples: false };
}
