import type { UiLanguage } from "@bilateral/records";
import type { ReadContext } from "./context.ts";
import { type LinkInWords, linkInWords } from "./links/in-words.ts";

const most = 100;

/** Where a rule could not tell whether two records are one, and nobody has said yet; latest first. */
export async function listDoubts(
  { read }: ReadContext,
  { language, limit = most }: { language: UiLanguage; limit?: number | undefined },
): Promise<{ items: LinkInWords[]; total: number }> {
  const { items, total } = await read.doubts({ limit });
  return { items: items.map((link) => linkInWords(link, language)), total };
}
