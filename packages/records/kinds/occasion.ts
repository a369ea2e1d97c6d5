import { z } from "zod";
import { Edtf } from "../values/date.ts";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";
import { Prose } from "../values/text.ts";

/** A date that comes back every year (`day`, MM-DD; `lunar` where it moves with the moon), or one great event (`date`). */
export const Occasion = z
  .strictObject({
    name: Localized,
    side: SideCode.nullable(),
    day: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .optional(),
    /** `day` is the month and day of that calendar: `01-01` is Tết. */
    lunar: z.strictObject({ calendar: z.enum(["vietnamese", "lao"]), day: z.string().regex(/^\d{2}-\d{2}$/) }).optional(),
    since: z.int().optional(),
    date: Edtf.optional(),
    note: Prose.optional(),
  })
  .refine((occasion) => occasion.day !== undefined || occasion.lunar !== undefined || occasion.date !== undefined, {
    message: "an occasion has a day of the year or a date",
  });
export type Occasion = z.infer<typeof Occasion>;
