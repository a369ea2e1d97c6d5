import { Problem } from "@bilateral/records";
import type { Kysely } from "kysely";
import { textsOf } from "../documents/read.ts";
import type { BrokenLink } from "../register.ts";
import type { Tables } from "../tables.ts";
import { checkEvidence, documentsCitedBy } from "./evidence.ts";
import { allRevisions } from "./read.ts";

/** Looks every quote up again in the stored text; null where all of them stand there. */
export async function verifyQuotes(db: Kysely<Tables>): Promise<BrokenLink | null> {
  // Revisions that quote a document follow each other: few texts are needed at a time.
  let texts = new Map<string, string>();
  for await (const { seq, chain: _chain, ...revision } of allRevisions(db)) {
    const missing = documentsCitedBy([revision]).filter((document) => !texts.has(document));
    if (missing.length > 0) texts = new Map([...[...texts].slice(-20), ...(await textsOf(db, missing))]);
    try {
      checkEvidence({ revision, texts });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { holds: false, reason: "quote-not-in-text", seq, record: revision.record, revision: revision.id };
    }
  }
  return null;
}
