import { z } from "zod";

/** A stretch of a document's stored text, in UTF-16 code units; `end` is exclusive and greater than `start`. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, { message: "a span ends after it starts" });
export type Span = z.infer<typeof Span>;

/** The exact words of a document that prove a value. `says` keeps what that source gives where it differs from the value. */
export const Evidence = z.strictObject({
  document: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  says: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;
