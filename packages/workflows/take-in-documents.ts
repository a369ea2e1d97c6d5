import { Problem } from "@bilateral/records";
import type { Context } from "./context.ts";
import { type DocumentToTakeIn, type TakenInDocument, takeInDocument } from "./take-in-document.ts";

export interface TakenInDocuments {
  taken: TakenInDocument[];
  refused: { name: string; problem: Problem }[];
}

/** A file, or the problem that kept it from being read. */
export type FileToTakeIn = DocumentToTakeIn | { name: string; problem: Problem };

/**
 * Takes in one after the other: a file that is refused is named with its reason, and the rest goes on.
 */
export async function takeInDocuments(
  context: Context,
  files:
    | Iterable<DocumentToTakeIn | { name: string; problem: Problem }>
    | AsyncIterable<DocumentToTakeIn | { name: string; problem: Problem }>,
): Promise<TakenInDocuments> {
  const taken: TakenInDocument[] = [];
  const refused: TakenInDocuments["refused"] = [];
  for await (const file of files) {
    try {
      if ("problem" in file) throw file.problem;
      taken.push(await takeInDocument(context, file));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ name: file.name, problem: error });
    }
  }
  return { taken, refused };
}
