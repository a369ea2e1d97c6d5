import { z } from "zod";
import { Edtf } from "../values/date.ts";
import { Name, NameOrNull, ProseOrNull } from "../values/text.ts";

/** A source as the register keeps it; its bytes and clean text are held beside this record, under the same hash. */
export const Document = z.strictObject({
  /** The file's or page's name as it came. */
  name: Name,
  mediaType: z.string().min(1),
  /** SHA-256 of the bytes, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of its clean text in UTF-8, in hex: missing only where it was described before texts had hashes. */
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  language: z.string().min(2).nullable(),
  title: ProseOrNull,
  publisher: NameOrNull,
  published: Edtf.nullable(),
  url: z.url().optional(),
  /** Written by the project to show how Bilateral works; no newspaper printed it. */
  sample: z.boolean().optional(),
});
export type Document = z.infer<typeof Document>;
