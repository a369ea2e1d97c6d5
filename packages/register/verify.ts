import type { Kysely } from "kysely";
import { verifyDocuments } from "./documents/verify.ts";
import type { RegisterCheck } from "./register.ts";
import { verifyChain } from "./revisions/verify-chain.ts";
import { verifyQuotes } from "./revisions/verify-quotes.ts";
import type { Tables } from "./tables.ts";

/** What was written first, then what it was read from, then that the one stands in the other. */
export async function verify(db: Kysely<Tables>): Promise<RegisterCheck> {
  const chain = await verifyChain(db);
  if (!chain.holds) return chain;
  const documents = await verifyDocuments(db);
  if (!documents.holds) return documents;
  return (await verifyQuotes(db)) ?? { ...chain, ...documents };
}
