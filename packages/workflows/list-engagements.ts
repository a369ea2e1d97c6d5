import type { EngagementsPage, EngagementsQuery } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** Newest first; proposed and confirmed ones unless the query names other states. */
export function listEngagements({ read }: ReadContext, query: EngagementsQuery = {}): Promise<EngagementsPage> {
  return read.engagements(query);
}
