import { Problem } from "@bilateral/records";
import { z } from "zod";

/** The place after which a page begins: the last row's place in the order, and its record where several share that place. */
export interface Cursor {
  sort: string;
  record: string;
}

const Written = z.tuple([z.string(), z.string()]);

export function writeCursor({ sort, record }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, record])).toString("base64url");
}

/** Fails with `bad-request` for anything that `writeCursor` did not write. */
export function readCursor(after: string | null | undefined): Cursor | null {
  if (after === null || after === undefined) return null;
  try {
    const [sort, record] = Written.parse(JSON.parse(Buffer.from(after, "base64url").toString()));
    return { sort, record };
  } catch (error) {
    throw new Problem("bad-request", { reason: "“after” is not the “next” of a page" }, { cause: error });
  }
}
