import { hashOfBytes, hashOfText, Problem } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { Settings } from "../projections/projection.ts";
import type { Kept, NewDocument } from "../register.ts";
import { appendAll } from "../revisions/append.ts";
import { isStorable, seal } from "../revisions/seal.ts";
import type { Tables } from "../tables.ts";
import { documentIdOf } from "./identify.ts";
import { documentWithHash } from "./read.ts";

/** Keeps a document with its first revisions; bytes that are held already change nothing. Errors as `RegisterAppender.keep`. */
export async function keepDocument(trx: Transaction<Tables>, document: NewDocument, settings: Settings): Promise<Kept> {
  const { bytes, text, noise, description, revisions } = document;
  const hash = hashOfBytes(bytes);
  const known = await documentWithHash(trx, hash);
  if (known !== null) return { document: known, status: "known", revisions: [] };
  const id = documentIdOf(bytes);
  const { kind, record, body } = seal(description);
  if (kind !== "document" || !("hash" in body))
    throw new Problem("invalid-value", { field: "description.kind", reason: "it is no document's" });
  if (record !== id) throw new Problem("invalid-value", { field: "description.record", reason: `these bytes are ${id}` });
  if (body.hash !== hash)
    throw new Problem("invalid-value", { field: "description.body.hash", reason: `these bytes have the hash ${hash}` });
  if (!isStorable(text)) throw new Problem("invalid-value", { field: "text", reason: "it holds a character that no text has" });
  const textHash = hashOfText(text);
  if (body.textHash !== textHash)
    throw new Problem("invalid-value", { field: "description.body.textHash", reason: `this text has the hash ${textHash}` });
  await trx
    .insertInto("documents")
    .values({
      id,
      hash,
      name: body.name,
      media_type: body.mediaType,
      taken_in_at: description.at,
      bytes,
      text,
      noise: JSON.stringify(noise),
    })
    .execute();
  const appended = await appendAll(trx, [description, ...revisions], settings);
  return { document: id, status: "new", revisions: appended.slice(1) };
}
