/** The project's own cases as gold: `corpus/<language>/<slug>` quotes words where gold has offsets. Cases with a known fault are left out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gate } from "../../packages/reader/prepare/gate.ts";
import type { Document, Gold } from "./gold.ts";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

export function corpusCases(folder: string): Document[] {
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, "expected.json")))
    .sort()
    .flatMap((slug) => {
      const about = join(folder, slug, "case.json");
      const { published, knownFault } = existsSync(about) ? json(about) : {};
      if (knownFault !== undefined) return [];
      // In one form with its quotes; that other forms are read alike is tested beside the reader.
      const text = gate(readFileSync(join(folder, slug, "text.txt"), "utf8")).text;
      const gold = withOffsets(json(join(folder, slug, "expected.json")), text) as Omit<Gold, "id">;
      return [{ gold: { ...gold, id: slug }, text, ...(published && { published }) }];
    });
}

/** Each quote where it first stands in the text, in its body where the title has the same words. */
function withOffsets(expected: Record<string, unknown>, text: string): unknown {
  const body = typeof expected.title === "string" ? text.indexOf(expected.title) + expected.title.length : 0;
  const spanOf = (words: string, from = body) => {
    const quote = gate(words).text;
    const later = text.indexOf(quote, from);
    const start = later < 0 ? text.indexOf(quote) : later;
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  };
  const marked = (item: { evidence?: string[] }) => ({ ...item, evidence: (item.evidence ?? []).flatMap((quote) => spanOf(quote)) });
  return Object.fromEntries(
    Object.entries(expected).flatMap(([field, value]): [string, unknown][] => {
      if (field === "title" && typeof value === "string") return [[field, spanOf(value, 0)[0] ?? null]];
      if (!Array.isArray(value)) return [[field, value]];
      const items = value.map(marked);
      // What is told apart by its words alone cannot be judged where a case quotes none.
      return byName.has(field) || items.every(({ evidence }) => evidence.length > 0) ? [[field, items]] : [];
    }),
  );
}
const byName = new Set(["people", "engagements"]);
