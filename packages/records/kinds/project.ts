import { z } from "zod";
import { areas } from "../lists/areas.ts";
import { projectStatuses } from "../lists/projects.ts";
import { Edtf } from "../values/date.ts";
import { Localized } from "../values/localized.ts";

/** A named work or investment, with what was heard of it over time. */
export const Project = z.strictObject({
  name: Localized,
  aliases: z.array(z.string().min(1)).default([]),
  sector: areas.schema.nullable(),
  place: z.string().nullable(),
  status: projectStatuses.schema.nullable(),
  date: Edtf.nullable(),
  parts: z.array(z.string().min(1)).default([]),
  group: z.boolean().optional(),
  history: z
    .array(
      z.strictObject({
        date: Edtf,
        status: projectStatuses.schema,
        /** The source's own word for the status. */
        says: z.string().optional(),
        note: z.string().optional(),
        /** Addresses or citations, where the history comes from a pack. */
        sources: z.array(z.string().min(1)).optional(),
      }),
    )
    .default([]),
});
export type Project = z.infer<typeof Project>;
