import { z } from "zod";
import { instrumentClasses, instrumentEvents, instrumentKinds } from "../lists/instruments.ts";
import { Edtf } from "../values/date.ts";
import { RecordId } from "../values/identifier.ts";
import { Localized } from "../values/localized.ts";
import { Name, NameOrNull, Prose } from "../values/text.ts";

/** A treaty, agreement, plan, minutes or statement between the sides. */
export const Instrument = z.strictObject({
  title: Localized,
  kind: instrumentKinds.schema,
  class: instrumentClasses.schema.optional(),
  period: Edtf.nullable(),
  signed: Edtf.nullable(),
  place: NameOrNull.default(null),
  /** Side codes or the names of bodies, as the source gives them. */
  parties: z.array(Name),
  bodies: z.array(RecordId).default([]),
  signatories: Prose.optional(),
  events: z.array(z.strictObject({ event: instrumentEvents.schema, date: Edtf })).default([]),
  supersedes: z.array(RecordId).default([]),
  /** A mention in general, such as "the high-level agreements", that names no one instrument. */
  generic: z.boolean().optional(),
  status: Prose.optional(),
  note: Prose.optional(),
});
export type Instrument = z.infer<typeof Instrument>;
