import { z } from "zod";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";

/** A person, as known over time; posts are tenures of their own. */
export const Person = z.strictObject({
  name: z.string().min(1),
  names: Localized.optional(),
  aliases: z.array(z.string().min(1)).default([]),
  side: SideCode.nullable(),
  note: z.string().optional(),
});
export type Person = z.infer<typeof Person>;
