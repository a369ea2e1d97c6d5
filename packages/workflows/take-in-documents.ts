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
 * Takes in one after the other: a file that is refused is named with its reason, and the rest goes on. `unforeseen` says what an error outside
 * the catalogue is to be called, so that what was taken in before it is answered for; without it such an error is thrown.
 */
export async function takeInDocuments(
  context: Context,
  files: Iterable<FileToTakeIn> | AsyncIterable<FileToTakeIn>,
  { unforeseen }: { unforeseen?: (error: unknown) => Problem } = {},
): Promise<TakenInDocuments> {
  const taken: TakenInDocument[] = [];
  const refused: TakenInDocuments["refused"] = [];
  for await (const file of files) {
    try {
      if ("problem" in file) throw file.problem;
      taken.push(await takeInDocument(context, file));
    } catch (error) {
      const problem = error instanceof Problem ? error : unforeseen?.(error);
      if (problem === undefined) throw error;
      refused.push({ name: file.name, problem });
    }
  }
  return { taken, refused };
}
