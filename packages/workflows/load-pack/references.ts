import type { RecordKind } from "@bilateral/records";
import type { Entry } from "./entry.ts";
import type { FactMaker } from "./facts.ts";
import type { Path } from "./pack-file.ts";

/** Turns the short ids by which entries name each other into record ids. */
export interface References {
  /** Fails with `pack-invalid` where there is no such entry. */
  to(kind: RecordKind, id: unknown, from: { entry: Entry; path: Path }): string;
  all(kind: RecordKind, ids: unknown, from: { entry: Entry; path: Path }): string[];
}

export function referencesIn(maker: FactMaker, entries: Partial<Record<RecordKind, readonly Entry[]>>): References {
  const known = new Map(Object.entries(entries).map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))]));
  const to: References["to"] = (kind, id, { entry, path }) => {
    if (typeof id === "string" && known.get(kind)?.has(id)) return maker.idOf(kind, id);
    throw entry.file.mistake([...entry.path, ...path], `there is no ${kind} “${String(id)}”`);
  };
  return {
    to,
    all(kind, ids, { entry, path }) {
      if (ids === undefined) return [];
      if (!Array.isArray(ids)) throw entry.file.mistake([...entry.path, ...path], "a list of ids is expected");
      return ids.map((id, index) => to(kind, id, { entry, path: [...path, index] }));
    },
  };
}
