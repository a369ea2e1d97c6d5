/**
 * A record is what its revisions say. A revision is never changed: what a machine proposed stays as it was, and a person's decision is a new
 * revision beside it that names the proposal as its parent.
 */
import { z } from "zod";
import { hashOf } from "./canonical.ts";
import { kindSchemas, type RecordBody, type RecordKind } from "./kinds/index.ts";
import { matchReasons } from "./lists/matches.ts";
import { confidences, revisionStates } from "./lists/revisions.ts";
import { RecordId } from "./values/identifier.ts";
import { SideCode } from "./values/side.ts";
import { Evidence } from "./values/span.ts";

/** Where a revision comes from. */
export const Basis = z.discriminatedUnion("from", [
  z.strictObject({
    from: z.literal("reading"),
    document: RecordId,
    reader: z.string(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    /** Which fields were linked to a record that the register held already (`person`, `participants.0`), after which words, and why. */
    matches: z
      .record(
        z.string(),
        z.strictObject({
          record: RecordId,
          seen: z.string().min(1),
          why: matchReasons.schema,
          words: z.record(z.string(), z.string()).optional(),
        }),
      )
      .optional(),
  }),
  z.strictObject({ from: z.literal("entry") }),
  z.strictObject({ from: z.literal("import"), file: z.string() }),
  z.strictObject({
    from: z.literal("pack"),
    pack: z.string(),
    sources: z.array(z.string().min(1)).min(1),
    confidence: confidences.schema,
    /** What the source does not show and was taken from general knowledge. */
    unchecked: z.string().optional(),
  }),
  /** A rule's link; `matcher` is the version of the rules. */
  z.strictObject({ from: z.literal("matching"), matcher: z.string().min(1) }),
  z.strictObject({ from: z.literal("partner"), instance: z.string() }),
]);
export type Basis = z.infer<typeof Basis>;

const kindNames = Object.keys(kindSchemas) as [RecordKind, ...RecordKind[]];

/** What a revision says, before it has its id. `body` is checked against its kind by `sealRevision`. */
export const RevisionContent = z.strictObject({
  record: RecordId,
  kind: z.enum(kindNames),
  body: z.record(z.string(), z.unknown()),
  /** The words that prove each field, by the field's name; `""` is for the record as a whole. */
  evidence: z.record(z.string(), z.array(Evidence).min(1)),
  /** The side whose word this is; null where no side speaks (a pack's fact, a document's own description). */
  side: SideCode.nullable(),
  author: z.string().min(1),
  basis: Basis,
  state: revisionStates.schema,
  /** When it was written, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  parents: z.array(z.string()),
  /** Why a person decided so; of a machine's link to a known record, the code of its `matchReasons`. */
  reason: z.string().max(2_000).optional(),
});
export type RevisionContent = z.infer<typeof RevisionContent>;

export interface Revision<Kind extends RecordKind = RecordKind> extends Omit<RevisionContent, "kind" | "body"> {
  /** SHA-256 of the canonical bytes of everything else. */
  id: string;
  kind: Kind;
  body: RecordBody<Kind>;
}

/** Checks a revision's content, its body against its kind included, and gives it its id. Throws a ZodError that names the field. */
export function sealRevision(content: RevisionContent): Revision {
  const checked = RevisionContent.parse(content);
  const body = kindSchemas[checked.kind].parse(checked.body) as RecordBody;
  const whole = { ...checked, body };
  return { ...whole, id: hashOf(whole) };
}
