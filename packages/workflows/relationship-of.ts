import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@bilateral/records";
import { parse } from "yaml";
import { z } from "zod";
import type { Relationship } from "./context.ts";
import { RelationshipFile } from "./load-pack/entry-schemas.ts";

/** The relationship that a knowledge pack is about, from its `relationship.yaml`. Fails with `pack-invalid`. */
export async function relationshipOf(pack: string): Promise<Relationship> {
  const file = join(pack, "relationship.yaml");
  try {
    return RelationshipFile.parse(parse(await readFile(file, "utf8")));
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const reason = issue?.message ?? (error instanceof Error ? error.message : String(error));
    throw new Problem("pack-invalid", { file, place: issue?.path.join(".") ?? "–", reason, count: 1, folder: pack }, { cause: error });
  }
}
