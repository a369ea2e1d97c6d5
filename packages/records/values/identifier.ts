import { z } from "zod";

/** Names a record for ever: `pack:vn-la/person/to-lam` for one of a knowledge pack, `commitment:3f…` for one that a document gave. */
export const RecordId = z
  .string()
  .max(120)
  .regex(/^[a-z]+:[a-z0-9][a-z0-9/.-]*$/, "a record id is a word, a colon and a lower-case name");
export type RecordId = z.infer<typeof RecordId>;

/** Whether a record is a fact of a knowledge pack. */
export const isOfPack = (record: RecordId): boolean => record.startsWith("pack:");
