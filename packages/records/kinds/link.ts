import { z } from "zod";
import { linkRelations, linkVerdicts } from "../lists/links.ts";
import { RecordId } from "../values/identifier.ts";
import { MatchedReason } from "../values/matched-reason.ts";

/**
 * That two records are one, or that one restates, lies within or is part of the other: one decision in the log of them, a rule's or a person's.
 * `from` restates, lies within or is part of `to`; of an identity, `from` is the lesser id. Neither record is changed by it.
 */
export const Link = z
  .strictObject({
    relation: linkRelations.schema,
    from: RecordId,
    to: RecordId,
    verdict: linkVerdicts.schema,
    /** Of a rule: the reason that weighs most first; `words` fill the braces of its sentence. */
    reasons: z.array(MatchedReason).default([]),
    /** 0–1; of several links of a record, the higher is likelier. */
    score: z.number().min(0).max(1).optional(),
    /** What `from` says otherwise: a field or a kind of change, with both values where there are two. */
    changes: z.array(z.strictObject({ change: z.string().min(1), from: z.string().nullable(), to: z.string().nullable() })).default([]),
  })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "a link joins two records" })
  .refine(({ relation, from, to }) => relation !== "identity" || from < to, {
    path: ["from"],
    message: "an identity names the lesser id first",
  });
export type Link = z.infer<typeof Link>;
