import { z } from "zod";
import { engagementKinds, engagementStatuses, participantRoles, partsOfDay, visitTypes } from "../lists/engagements.ts";
import { DateValue } from "../values/date.ts";
import { RecordId } from "../values/identifier.ts";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";
import { Name, NameOrNull, Prose, ProseOrNull } from "../values/text.ts";

/** Someone, or a delegation, at an engagement; `person` is set where the person is known to the register. */
export const Participant = z.strictObject({
  person: RecordId.nullable().default(null),
  name: NameOrNull,
  organization: Name.optional(),
  side: SideCode.nullable(),
  role: participantRoles.schema,
});
export type Participant = z.infer<typeof Participant>;

/** Something the two sides, or one towards the other, did or will do together. */
export const Engagement = z.strictObject({
  kind: engagementKinds.schema,
  visitType: visitTypes.schema.optional(),
  title: Localized.optional(),
  /** Of a numbered session. */
  number: z.int().positive().optional(),
  body: RecordId.optional(),
  date: DateValue.nullable(),
  partOfDay: partsOfDay.schema.optional(),
  place: NameOrNull,
  occasion: ProseOrNull,
  participants: z.array(Participant),
  status: engagementStatuses.schema,
  cancelledBy: SideCode.optional(),
  outcomes: z.array(Prose).optional(),
  note: Prose.optional(),
});
export type Engagement = z.infer<typeof Engagement>;
