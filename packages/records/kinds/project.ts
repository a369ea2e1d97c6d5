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
    .array(z.strictObject({ date: Edtf, status: projectStatuses.schema, says: z.string().optional(), note: z.string().optional() }))
    .default([]),
});
export type Project = z.infer<typeof Project>;
