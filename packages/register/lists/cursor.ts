import { Problem } from "@bilateral/records";
import { z } from "zod";

/** The place after which a page begins: the last row's place in the order, and its record where several share that place. */
export interface Cursor {
  sort: string;
  record: string;
}

// No database keeps a zero character in a text.
const Part = z.string().regex(/^[^\0]*$/);
const Written = z.tuple([Part, Part, Part]);

/** `list` is the one whose page it ends: in another it would mean some other place. */
export function writeCursor({ sort, record }: Cursor, { list }: { list: string }): string {
  return Buffer.from(JSON.stringify([list, sort, record])).toString("base64url");
}

/** Fails with `bad-cursor` for anything that `writeCursor` did not write for this list. */
export function readCursor(after: string | null | undefined, { list }: { list: string }): Cursor | null {
  if (after === null || after === undefined) return null;
  const [of, sort, record] = partsOf(after);
  if (of !== list) throw new Problem("bad-cursor", { field: "after" });
  return { sort, record };
}

function partsOf(after: string): z.infer<typeof Written> {
  try {
    return Written.parse(JSON.parse(Buffer.from(after, "base64url").toString()));
  } catch (error) {
    throw new Problem("bad-cursor", { field: "after" }, { cause: error });
  }
}
