import { z } from "zod";
import { areas } from "../lists/areas.ts";
import { projectStatuses } from "../lists/projects.ts";
import { Edtf } from "../values/date.ts";
import { Localized } from "../values/localized.ts";
import { Name, NameOrNull, Prose } from "../values/text.ts";

/** A named work or investment, with what was heard of it over time. */
export const Project = z.strictObject({
  name: Localized,
  aliases: z.array(Name).default([]),
  sector: areas.schema.nullable(),
  place: NameOrNull,
  status: projectStatuses.schema.nullable(),
  date: Edtf.nullable(),
  parts: z.array(Name).default([]),
  group: z.boolean().optional(),
  history: z
    .array(
      z.strictObject({
        date: Edtf,
        status: projectStatuses.schema,
        /** The source's own word for the status. */
        says: Prose.optional(),
        note: Prose.optional(),
        /** Addresses or citations, where the history comes from a pack. */
        sources: z.array(Prose).optional(),
      }),
    )
    .default([]),
});
export type Project = z.infer<typeof Project>;
