import type { UiLanguage } from "@bilateral/records";
import type { EngagementRow } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { type LinkInWords, linkInWords } from "./links/in-words.ts";

export interface EngagementDetail {
  engagement: EngagementRow;
  links: LinkInWords[];
}

/** An act, every account of it, and what it took place within. Fails with `record-not-found`. */
export async function readEngagement(
  { read }: ReadContext,
  { record, language }: { record: string; language: UiLanguage },
): Promise<EngagementDetail> {
  const engagement = await read.engagement(record);
  const links = await read.links(engagement.record);
  return { engagement, links: links.map((link) => linkInWords(link, language)) };
}
