/** What the reader is measured on. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusCases } from "./corpus.ts";
import { type Document, documentsIn, lookedUp } from "./gold.ts";

export interface GoldSet {
  name: string;
  documents: Document[];
}

const home = fileURLToPath(new URL("../../", import.meta.url));
const beside = join(home, "../shared");
const goldOfLookedUp = fileURLToPath(new URL("looked-up/", import.meta.url));

/** Gold that lies beside the project, where it does, and the project's own cases. */
export function usualSets(): GoldSet[] {
  const at = (gold: string, texts: string) => {
    const folders = { gold: join(beside, "eval/gold", gold), texts: join(beside, texts) };
    if (existsSync(folders.gold)) return documentsIn(folders);
    console.error(`There is no folder ${folders.gold}: left out.`);
    return [];
  };
  return [
    { name: "vi", documents: [...at("seeds", "seeds"), ...at("dev", "eval/texts/dev")] },
    { name: "en", documents: at("dev-en", "eval/texts/dev-en") },
    ...["vi", "en"].map((code) => ({ name: `corpus ${code}`, documents: corpusCases(join(home, "corpus", code)) })),
  ].filter(({ documents }) => documents.length > 0);
}

/** "GOLD:TEXTS", each a folder. */
export function setAt(folders: string): GoldSet {
  const [gold = "", texts = gold] = folders.split(":");
  return { name: gold, documents: documentsIn({ gold, texts }) };
}

/** Articles that were looked up, by language; `names` narrows them to some. Says which texts are not there. */
export function lookedUpSets({ texts, names }: { texts: string; names: readonly string[] }): { sets: GoldSet[]; missing: string[] } {
  const { found, missing } = lookedUp({ gold: goldOfLookedUp, texts });
  const asked = <Each>(all: readonly Each[], idOf: (each: Each) => string) =>
    all.filter((each) => names.length === 0 || names.includes(idOf(each)));
  const kept = asked(found, ({ gold }) => gold.id);
  const bySet = Map.groupBy(kept, ({ gold }) => `${gold.set ?? "looked up"} ${gold.language}`);
  const lacking = asked(missing, ({ id }) => id);
  for (const { id, source } of lacking) console.error(`No text of ${id} (${source}).`);
  const known = new Set([...found.map(({ gold }) => gold.id), ...missing.map(({ id }) => id)]);
  const unknown = names.filter((name) => !known.has(name));
  for (const name of unknown) console.error(`There is no gold called ${name}.`);
  return {
    sets: [...bySet].map(([name, documents]) => ({ name, documents })),
    missing: [...lacking.map(({ id }) => id).filter((id) => names.includes(id)), ...unknown],
  };
}
