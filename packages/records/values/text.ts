/** Written words of a record: without space around them, never blank, and bounded, so that no value is longer than a page can hold. */
import { z } from "zod";

/** What someone or something is called, or where it is. */
export const Name = z.string().trim().min(1).max(300);

/** The same where it may be unknown: a blank one is unknown. */
export const NameOrNull = z
  .string()
  .trim()
  .max(300)
  .nullable()
  .overwrite((text) => text || null);

/** A passage: the words of an undertaking, a long title, a note. */
export const Prose = z.string().trim().min(1).max(10_000);

/** The same where there may be none. */
export const ProseOrNull = z
  .string()
  .trim()
  .max(10_000)
  .nullable()
  .overwrite((text) => text || null);
