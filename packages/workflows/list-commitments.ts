import type { CommitmentsPage, CommitmentsQuery } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** Newest first; proposed and confirmed ones unless the query names other states. */
export function listCommitments({ read }: ReadContext, query: CommitmentsQuery = {}): Promise<CommitmentsPage> {
  return read.commitments(query);
}
