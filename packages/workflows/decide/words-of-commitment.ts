import { Problem, type Revision, type RevisionContent } from "@bilateral/records";
import type { RegisterReader } from "@bilateral/register";
import { wordsIn } from "./words-in.ts";

type Words = Pick<RevisionContent, "body" | "evidence">;

/**
 * A commitment stands in the words of its source: new words of a correction as the document has them, with their places as what proves the
 * record. Null where the correction leaves the words as they are. Fails with `words-not-in-document`.
 */
export async function wordsOfCommitment(read: RegisterReader, head: Revision, body: RevisionContent["body"]): Promise<Words | null> {
  if (!("words" in head.body) || body.words === head.body.words) return null;
  const words = String(body.words);
  const cited = Object.values(head.evidence).flat();
  const shown = head.evidence.words ?? head.evidence[""] ?? cited;
  let missing = words;
  for (const id of new Set(cited.map(({ document }) => document))) {
    const { text } = await read.document(id);
    const near = shown.find(({ document }) => document === id)?.start ?? 0;
    const found = wordsIn({ document: id, text }, { words, near });
    if ("places" in found) {
      const { places } = found;
      return { body: { ...body, words: places.map(({ quote }) => quote).join(" … ") }, evidence: { "": places, words: places } };
    }
    missing = found.missing;
  }
  throw new Problem("words-not-in-document", { field: "words", words: missing });
}
