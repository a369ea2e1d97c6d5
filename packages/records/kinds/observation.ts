import { z } from "zod";
import { Edtf } from "../values/date.ts";
import { Name, Prose } from "../values/text.ts";

/** A figure about the relationship, with its unit, its period and who reported it. */
export const Observation = z.strictObject({
  indicator: Prose,
  value: z.number(),
  /** The upper end of a range that starts at `value`. */
  valueMax: z.number().optional(),
  /** A currency code, `percent`, `times`, `rank`, `people`, `projects`, `MW` …: see the guide in GLOSSARY.md. */
  unit: Name,
  period: Edtf.nullable(),
  change: z.strictObject({ value: z.number(), unit: Name, base: Edtf.nullable() }).nullable(),
  approximate: z.boolean().optional(),
  /** Of a rank: among what. */
  of: Prose.optional(),
  note: Prose.optional(),
});
export type Observation = z.infer<typeof Observation>;
