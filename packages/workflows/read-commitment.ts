import type { UiLanguage } from "@bilateral/records";
import type { CommitmentRow } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { type LinkInWords, linkInWords } from "./links/in-words.ts";

export interface CommitmentDetail {
  commitment: CommitmentRow;
  /** All times that it was made, oldest first; itself alone where it was made once. */
  lineage: CommitmentRow[];
  /** Why they are one lineage, and what changed from time to time. */
  restatements: LinkInWords[];
  /** Other links: doubts, and accounts of the same undertaking. */
  links: LinkInWords[];
}

/** An undertaking, and its history of being made again. Fails with `record-not-found`. */
export async function readCommitment(
  { read }: ReadContext,
  { record, language }: { record: string; language: UiLanguage },
): Promise<CommitmentDetail> {
  const commitment = await read.commitment(record);
  const [{ commitments, links: restatements }, links] = await Promise.all([read.lineage(commitment.record), read.links(commitment.record)]);
  const among = new Set(restatements.map((link) => link.record));
  const inTheirWords = (some: typeof links) => some.map((link) => linkInWords(link, language));
  return {
    commitment,
    lineage: commitments,
    restatements: inTheirWords(restatements),
    links: inTheirWords(links.filter((link) => !among.has(link.record))),
  };
}
