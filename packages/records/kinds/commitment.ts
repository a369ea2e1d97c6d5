import { z } from "zod";
import { areas } from "../lists/areas.ts";
import { commitmentModes, completions, dispositions } from "../lists/commitments.ts";
import { Edtf } from "../values/date.ts";
import { RecordId } from "../values/identifier.ts";
import { Name, Prose } from "../values/text.ts";

/** An undertaking, in the words of its source; never a sum of money. */
export const Commitment = z.strictObject({
  words: Prose,
  /** BCP 47 tag of the words. */
  language: z.string().min(2),
  mode: commitmentModes.schema,
  /** `["both"]`, side codes, or the name of an international organisation. */
  by: z.array(Name).min(1),
  actors: z.array(z.strictObject({ name: Name, person: RecordId.nullable().default(null) })).default([]),
  areas: z.array(areas.schema),
  due: Edtf.nullable(),
  /** Where it was made, if the source shows it. */
  engagement: RecordId.optional(),
  /** Instruments and projects that its words, or the sentence around them, name. */
  instruments: z.array(RecordId).optional(),
  projects: z.array(RecordId).optional(),
  completion: completions.schema.default("no-evidence"),
  disposition: dispositions.schema.default("open"),
});
export type Commitment = z.infer<typeof Commitment>;
