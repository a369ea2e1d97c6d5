import type { RecordBody, RecordKind } from "@bilateral/records";
import type { Entry, PackBasis } from "./entry.ts";

/** One record of a pack, checked, with its references made into record ids. */
export type Fact<Kind extends RecordKind = RecordKind> = {
  [K in Kind]: { record: string; kind: K; body: RecordBody<K>; basis: PackBasis; corrected: string | undefined; entry: Entry };
}[Kind];
