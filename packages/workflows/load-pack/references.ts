import type { RecordKind } from "@bilateral/records";
import type { Entry } from "./entry.ts";
import type { FactMaker } from "./facts.ts";
import type { Path } from "./spot.ts";

/** Turns the short ids by which entries name each other into record ids. An id that no entry has is noted, but for kinds whose file could not be read. */
export interface References {
  to(kind: RecordKind, id: unknown, from: { entry: Entry; path: Path }): string;
  all(kind: RecordKind, ids: unknown, from: { entry: Entry; path: Path }): string[];
}

export function referencesIn(maker: FactMaker, entries: Partial<Record<RecordKind, readonly Entry[] | null>>): References {
  const known = new Map(Object.entries(entries).map(([kind, list]) => [kind, list && new Set(list.map(({ id }) => id))]));
  const to: References["to"] = (kind, id, { entry, path }) => {
    const spot = { file: entry.file, path: [...entry.path, ...path], entry: entry.called };
    if (typeof id === "string" && known.get(kind)?.has(id) === false) maker.faults.note("unknown-entry", spot, { id, kind });
    return maker.idOf(kind, String(id));
  };
  return {
    to,
    all: (kind, ids, { entry, path }) =>
      Array.isArray(ids) ? ids.map((id, index) => to(kind, id, { entry, path: [...path, index] })) : [],
  };
}
