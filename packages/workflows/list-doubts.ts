import type { UiLanguage } from "@bilateral/records";
import type { ReadContext } from "./context.ts";
import { type LinkInWords, linkInWords } from "./links/in-words.ts";

const most = 100;

/** Where a rule could not tell whether two records are one, and nobody has said yet; latest first. */
export async function listDoubts(
  { read }: ReadContext,
  { language, limit = most }: { language: UiLanguage; limit?: number },
): Promise<LinkInWords[]> {
  return (await read.doubts({ limit })).map((link) => linkInWords(link, language));
}
