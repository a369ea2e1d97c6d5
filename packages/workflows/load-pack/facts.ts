import { kindSchemas, type RecordKind } from "@bilateral/records";
import { z } from "zod";
import { basisOf, type Entry, type PackBasis } from "./entry.ts";
import type { Fact } from "./fact.ts";
import type { Faults } from "./faults.ts";
import { type Incomplete, incompleteFact } from "./incomplete.ts";

/** Makes facts of entries, for one pack. */
export interface FactMaker {
  pack: string;
  faults: Faults;
  /** What could be read of entries that no fact could be made of. */
  incomplete: Incomplete[];
  /** The record id of an entry: `pack:vn-la/person/to-lam`. */
  idOf(kind: RecordKind, id: string): string;
  /** At most one fact; none where something is wrong, which is noted. */
  make<Kind extends RecordKind>(
    kind: Kind,
    entry: Entry,
    more?: { id?: string; fields?: Record<string, unknown>; below?: readonly PackBasis[] | null },
  ): Fact<Kind>[];
}

export function factMaker(pack: string, faults: Faults): FactMaker {
  const idOf = (kind: RecordKind, id: string) => `pack:${pack}/${kind}/${id}`;
  const incomplete: Incomplete[] = [];
  return {
    pack,
    faults,
    incomplete,
    idOf,
    make<Kind extends RecordKind>(
      kind: Kind,
      entry: Entry,
      { id = entry.id, fields = entry.fields, below = [] }: Parameters<FactMaker["make"]>[2] = {},
    ): Fact<Kind>[] {
      const basis = basisOf(entry, { pack, faults, below });
      const record = idOf(kind, id);
      const body = kindSchemas[kind].safeParse(fields);
      const spot = { file: entry.file, path: entry.path, entry: entry.called };
      if (!entry.valid || !body.success || !basis) {
        const read = incompleteFact({ kind, record, entry, fields });
        incomplete.push(read);
        if (!entry.valid && read.together.length > 0) faults.noteIssues(new z.ZodError(read.together), spot, fields);
      }
      if (!entry.valid) return [];
      if (!body.success) faults.noteIssues(body.error, spot, fields);
      if (!body.success || !basis) return [];
      return [{ record, kind, body: body.data, basis, corrected: entry.corrected, entry } as Fact<Kind>];
    },
  };
}
