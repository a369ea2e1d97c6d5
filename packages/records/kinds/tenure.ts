import { z } from "zod";
import { Edtf } from "../values/date.ts";
import { RecordId } from "../values/identifier.ts";
import { SideCode } from "../values/side.ts";

/**
 * Who held which post from when to when. A null end says nothing: not that the tenure goes on, only that no end is known.
 * `attested` are the days on which a source shows the person in the post; a communiqué attests a day and never starts or ends a tenure.
 */
export const Tenure = z.strictObject({
  person: RecordId,
  post: RecordId.nullable(),
  /** The post's title as the source has it, kept where no known post was found for it. */
  title: z.string().min(1),
  organization: z.string().nullable().default(null),
  side: SideCode.nullable(),
  from: Edtf.nullable(),
  to: Edtf.nullable(),
  attested: z.array(Edtf).default([]),
  former: z.boolean().optional(),
  note: z.string().optional(),
});
export type Tenure = z.infer<typeof Tenure>;
