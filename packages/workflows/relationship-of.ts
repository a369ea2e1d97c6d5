import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Localized, Problem, SideCode } from "@bilateral/records";
import { parse } from "yaml";
import { z } from "zod";
import type { Relationship } from "./context.ts";

const RelationshipFile = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[a-z]{2}$/),
  name: Localized,
  sides: z.array(z.strictObject({ code: SideCode, name: Localized })).length(2),
});

/** The relationship that a knowledge pack is about, from its `relationship.yaml`. Fails with `pack-invalid`. */
export async function relationshipOf(pack: string): Promise<Relationship> {
  const file = join(pack, "relationship.yaml");
  try {
    return RelationshipFile.parse(parse(await readFile(file, "utf8")));
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const reason = issue?.message ?? (error instanceof Error ? error.message : String(error));
    throw new Problem("pack-invalid", { file, place: issue?.path.join(".") ?? "–", reason }, { cause: error });
  }
}
