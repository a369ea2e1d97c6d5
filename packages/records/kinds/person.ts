import { z } from "zod";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";
import { Name, Prose } from "../values/text.ts";

/** A person, as known over time; posts are tenures of their own. */
export const Person = z.strictObject({
  name: Name,
  names: Localized.optional(),
  aliases: z.array(Name).default([]),
  side: SideCode.nullable(),
  note: Prose.optional(),
});
export type Person = z.infer<typeof Person>;
