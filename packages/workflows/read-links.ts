import type { UiLanguage } from "@bilateral/records";
import type { ReadContext } from "./context.ts";
import { type LinkInWords, linkInWords } from "./links/in-words.ts";

/** What is held of a record's links, latest first: joined, kept apart and doubted. Fails with `record-not-found`. */
export async function readLinks(
  { read }: ReadContext,
  { record, language }: { record: string; language: UiLanguage },
): Promise<LinkInWords[]> {
  return (await read.links(record)).map((link) => linkInWords(link, language));
}
