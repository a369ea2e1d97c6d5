import { type Document, hashOfBytes, hashOfText } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { ChangedDocument } from "../register.ts";
import type { Tables } from "../tables.ts";

/** Computes the hashes of what is stored of every document again, against those in its first description, which the chain guards. */
export async function verifyDocuments(db: Kysely<Tables>): Promise<{ holds: true; documents: number } | ChangedDocument> {
  const descriptions = await db
    .selectFrom("revisions")
    .select(["record", "body", "basis"])
    .where("kind", "=", "document")
    .orderBy("seq")
    .execute();
  // What a partner described is not stored here.
  const first = new Map(descriptions.toReversed().map(({ record, body, basis }) => [record, { body, basis }]));
  const ours = [...first].filter(([, { basis }]) => basis.from !== "partner").toReversed();
  for (const [document, { body }] of ours) {
    const reason = await changeIn(db, document, body as unknown as Document);
    if (reason !== null) return { holds: false, reason, document };
  }
  return { holds: true, documents: ours.length };
}

async function changeIn(db: Kysely<Tables>, id: string, { hash, textHash }: Document): Promise<ChangedDocument["reason"] | null> {
  const stored = await db.selectFrom("documents").select(["bytes", "text"]).where("id", "=", id).executeTakeFirst();
  if (stored === undefined) return "document-missing";
  if (hashOfBytes(stored.bytes) !== hash) return "bytes-changed";
  // What was described before texts had hashes is held by its quotes alone.
  return textHash !== undefined && hashOfText(stored.text) !== textHash ? "text-changed" : null;
}
