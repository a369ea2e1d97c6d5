import type { DocumentRow, DocumentsQuery, Page } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** Latest taken in first, each with how many of its proposals wait. */
export function listDocuments({ read }: ReadContext, query: DocumentsQuery = {}): Promise<Page<DocumentRow>> {
  return read.documents(query);
}
