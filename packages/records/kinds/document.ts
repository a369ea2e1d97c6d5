import { z } from "zod";
import { Edtf } from "../values/date.ts";

/** A source as the register keeps it; its bytes and clean text are held beside this record, under the same hash. */
export const Document = z.strictObject({
  /** The file's or page's name as it came. */
  name: z.string().min(1),
  mediaType: z.string().min(1),
  /** SHA-256 of the bytes, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.string().min(2).nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: Edtf.nullable(),
  url: z.url().optional(),
  /** Written by the project to show how Bilateral works; no newspaper printed it. */
  sample: z.boolean().optional(),
});
export type Document = z.infer<typeof Document>;
