import { kindSchemas, type RecordBody, type RecordKind } from "@bilateral/records";
import { basisOf, type Entry, type PackBasis } from "./entry.ts";
import type { Faults } from "./faults.ts";

/** One record of a pack, checked, with its references made into record ids. */
export type Fact<Kind extends RecordKind = RecordKind> = {
  [K in Kind]: { record: string; kind: K; body: RecordBody<K>; basis: PackBasis; corrected: string | undefined; entry: Entry };
}[Kind];

/** Makes facts of entries, for one pack. */
export interface FactMaker {
  pack: string;
  faults: Faults;
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
  return {
    pack,
    faults,
    idOf,
    make<Kind extends RecordKind>(
      kind: Kind,
      entry: Entry,
      { id = entry.id, fields = entry.fields, below = [] }: Parameters<FactMaker["make"]>[2] = {},
    ): Fact<Kind>[] {
      const basis = basisOf(entry, { pack, faults, below });
      if (!entry.valid) return [];
      const body = kindSchemas[kind].safeParse(fields);
      if (!body.success) faults.noteIssues(body.error, { file: entry.file, path: entry.path, entry: entry.called }, fields);
      if (!body.success || !basis) return [];
      return [{ record: idOf(kind, id), kind, body: body.data, basis, corrected: entry.corrected, entry } as Fact<Kind>];
    },
  };
}
