import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@bilateral/records";
import { relationshipLoaded } from "@bilateral/workflows/pack-mark";

const packs = fileURLToPath(new URL("../../relationships", import.meta.url));
const first = "vn-la";

/**
 * The folder of the knowledge pack that a data folder is opened with: the one asked for by name, else the one that it holds already, else
 * Viet Nam – Laos. A register is of one relationship for ever. Fails with `pack-unknown` and `pack-of-another`.
 */
export async function chosenPack({ relationship, data }: { relationship?: string | undefined; data: string }): Promise<string> {
  const held = await relationshipLoaded(data);
  const asked = relationship ?? held ?? first;
  const known = await packsKnown();
  if (!known.includes(asked)) throw new Problem("pack-unknown", { relationship: asked, known: known.join(", ") });
  if (held !== null && held !== asked) throw new Problem("pack-of-another", { path: data, held, asked });
  return join(packs, asked);
}

/** By name, such as `vn-la`. */
async function packsKnown(): Promise<string[]> {
  const names = await readdir(packs);
  return names.filter((name) => existsSync(join(packs, name, "relationship.yaml"))).sort();
}
