import { kindSchemas, type RecordBody, type RecordKind, type Revision } from "@bilateral/records";
import { basisOf, type Entry, mistakeOf } from "./entry.ts";

type Basis = Extract<Revision["basis"], { from: "pack" }>;

/** One record of a pack, checked, with its references made into record ids. */
export type Fact<Kind extends RecordKind = RecordKind> = {
  [K in Kind]: { record: string; kind: K; body: RecordBody<K>; basis: Basis; corrected: string | undefined; entry: Entry };
}[Kind];

/** Makes facts of entries, for one pack. */
export interface FactMaker {
  pack: string;
  /** The record id of an entry: `pack:vn-la/person/to-lam`. */
  idOf(kind: RecordKind, id: string): string;
  /** Fails with `pack-invalid` where the fields are not those of the kind. */
  make<Kind extends RecordKind>(
    kind: Kind,
    entry: Entry,
    more?: { id?: string; fields?: Record<string, unknown>; below?: readonly Basis[] },
  ): Fact<Kind>;
}

export function factMaker(pack: string): FactMaker {
  const idOf = (kind: RecordKind, id: string) => `pack:${pack}/${kind}/${id}`;
  return {
    pack,
    idOf,
    make(kind, entry, { id = entry.id, fields = entry.fields, below = [] } = {}) {
      const body = kindSchemas[kind].safeParse(fields);
      if (!body.success) throw mistakeOf(entry.file, entry.path, body.error);
      const basis = basisOf(entry, pack, below);
      return { record: idOf(kind, id), kind, body: body.data, basis, corrected: entry.corrected, entry } as Fact<typeof kind>;
    },
  };
}
