import { z } from "zod";
import { bodyKinds } from "../lists/bodies.ts";
import { RecordId } from "../values/identifier.ts";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";
import { Name, Prose } from "../values/text.ts";

/** An organisation of a side; `side` is null where it is joint or of neither. */
export const Body = z.strictObject({
  name: Localized,
  kind: bodyKinds.schema,
  side: SideCode.nullable(),
  abbreviations: z.array(Name).default([]),
  counterparts: z.array(RecordId).default([]),
  /** Of a joint body: the bodies that make it up. */
  members: z.array(RecordId).default([]),
  note: Prose.optional(),
});
export type Body = z.infer<typeof Body>;
