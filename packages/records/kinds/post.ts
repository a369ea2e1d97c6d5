import { z } from "zod";
import { RecordId } from "../values/identifier.ts";
import { Localized } from "../values/localized.ts";
import { SideCode } from "../values/side.ts";

/** An office that people hold one after another. */
export const Post = z.strictObject({
  title: Localized,
  body: RecordId.nullable(),
  side: SideCode.nullable(),
  /** Several people hold it at once, as deputy ministers do. */
  shared: z.boolean().optional(),
});
export type Post = z.infer<typeof Post>;
