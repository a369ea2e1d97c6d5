import { type Basis, confidences } from "@bilateral/records";
import { z } from "zod";
import type { PackFile, Path } from "./pack-file.ts";

/** What every entry of a pack says beside the fields of its kind. */
const Meta = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9/.-]*$/, "an id is of small letters, digits, hyphens and strokes"),
  sources: z.array(z.string().min(1)).min(1, "a fact needs a source").optional(),
  confidence: confidences.schema.optional(),
  unchecked: z.string().min(1).optional(),
  corrected: z.iso.date("a day is written 2026-09-30").optional(),
});

export interface Entry extends z.infer<typeof Meta> {
  /** Where it stands in its file. */
  path: Path;
  file: PackFile;
  fields: Record<string, unknown>;
}

/** The entries of a list of a pack, each with its own id. Fails with `pack-invalid`. */
export function entriesOf(file: PackFile, list: unknown, path: Path = []): Entry[] {
  if (!Array.isArray(list)) throw file.mistake(path, "a list of entries is expected");
  const seen = new Set<string>();
  return list.map((item: unknown, index) => {
    const entry = entryOf(file, item, [...path, index]);
    if (seen.has(entry.id)) throw file.mistake([...entry.path, "id"], `two entries have the id “${entry.id}”`);
    seen.add(entry.id);
    return entry;
  });
}

function entryOf(file: PackFile, item: unknown, path: Path): Entry {
  const checked = Meta.safeParse(item);
  if (!checked.success) throw mistakeOf(file, path, checked.error);
  const { id: _, sources: __, confidence: ___, unchecked: ____, corrected: _____, ...fields } = item as Record<string, unknown>;
  return { ...checked.data, path, file, fields };
}

/** The first thing that a schema finds wrong, at its place in the file. */
export function mistakeOf(file: PackFile, path: Path, error: z.ZodError) {
  const issue = error.issues[0];
  const below = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
  return file.mistake([...path, ...below], issue?.message ?? error.message);
}

type PackBasis = Extract<Basis, { from: "pack" }>;

/** Stands as the only source where nothing was looked up; such a fact says so under `unchecked` too. */
const generalKnowledge = "General knowledge";

/** What an entry rests on; one without sources of its own rests on those of what stands `below` it, at their best confidence. */
export function basisOf(entry: Entry, pack: string, below: readonly PackBasis[] = []): PackBasis {
  const lookedUp = below.filter(({ sources }) => !sources.includes(generalKnowledge));
  const support = entry.sources ? [] : lookedUp.length > 0 ? lookedUp : below;
  const sources = entry.sources ?? [...new Set(support.flatMap((basis) => basis.sources))];
  const confidence = entry.confidence ?? confidences.codes.find((code) => support.some((basis) => basis.confidence === code));
  if (sources.length === 0) throw entry.file.mistake(entry.path, "a fact needs a source");
  if (!confidence) throw entry.file.mistake(entry.path, `confidence is one of ${confidences.codes.join(", ")}`);
  const unchecked = entry.unchecked ?? (support === below ? below[0]?.unchecked : undefined);
  return { from: "pack", pack, sources, confidence, ...(unchecked !== undefined && { unchecked }) };
}
