/** What the API can be asked, as zod schemas; what it answers is in `shapes.ts`. */
import { areas, commitmentModes, engagementKinds, linkRelations, linkVerdicts, revisionStates, SideCode } from "@bilateral/records";
import { z } from "zod";

/** A filter may be given several times: `?side=VN&side=LA`. */
function several<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).max(50).optional());
}

/** No database keeps a zero character in a text. */
function text(most: number) {
  return z
    .string()
    .max(most)
    .regex(/^[^\0]*$/);
}

const record = text(500);
const page = {
  /** The `next` of the page before. */
  after: text(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  /** Words to search for. */
  q: text(200).optional(),
  /** The language of messages: `vi`, `lo` or `en`. */
  lang: z.string().optional(),
};
const state = several(revisionStates.schema);
const side = several(SideCode);

export const DocumentsAsk = z.object(page);
export const EngagementsAsk = z.object({
  ...page,
  state,
  side,
  kind: several(engagementKinds.schema),
  year: several(z.string().regex(/^\d{4}$/)),
  person: record.optional(),
  document: record.optional(),
});
export const CommitmentsAsk = z.object({
  ...page,
  state,
  /** A side's code, or the name of an organisation that undertook it, as the facet counts them. */
  side: several(text(500)),
  mode: several(commitmentModes.schema),
  area: several(areas.schema),
  document: record.optional(),
});
export const PeopleAsk = z.object({ ...page, state, side });

const revision = z.string().regex(/^[0-9a-f]{64}$/);
const reason = text(2000).optional();
/** `revision` is the head that was on the page. */
export const ConfirmAsk = z.object({ revision, reason });
export const RejectAsk = z.object({ revision, reason });
/** `body`: the fields as they should be; those left out stay. */
export const CorrectAsk = z.object({ revision, reason, body: z.record(z.string(), z.unknown()) });
export const ConfirmSeveralAsk = z.object({
  items: z.array(z.object({ record, revision })).min(1).max(500),
});
export const LinksAsk = z.object({ record, lang: z.string().optional() });
/** `limit` 0 asks for nothing but the total. */
export const DoubtsAsk = z.object({ limit: z.coerce.number().int().min(0).max(200).optional(), lang: page.lang });
/** `seen` is the link's revision that was on the page; null where there was no link. */
export const LinkAsk = z.object({
  relation: linkRelations.schema,
  from: record,
  to: record,
  verdict: linkVerdicts.schema,
  reason,
  seen: revision.nullable(),
});
export const UndoAsk = z.object({ revision });
export const RecordStep = z.object({ record });
export const IdStep = z.object({ id: record });
