import type { Kysely, Transaction } from "kysely";
import { documentBytes, documentWithHash } from "./documents/read.ts";
import { candidates, candidatesFor } from "./lists/candidates.ts";
import { commitment, commitments } from "./lists/commitments.ts";
import { document, documents } from "./lists/documents.ts";
import { engagement, engagements } from "./lists/engagements.ts";
import { lineage } from "./lists/lineage.ts";
import { doubts, linksInDocument, linksOf, ruleLinks } from "./lists/links.ts";
import { people, person } from "./lists/people.ts";
import { postsOn } from "./lists/posts-on.ts";
import { proposals } from "./lists/proposals.ts";
import type { RegisterReader } from "./register.ts";
import { head, heads, history, recordsAfter, revision } from "./revisions/read.ts";
import type { Tables } from "./tables.ts";
import { verify } from "./verify.ts";

/** The one place through which everything is read. `sides` are those of the relationship. */
export function readerOf({ db, sides }: { db: Kysely<Tables>; sides: string[] }): RegisterReader {
  /** Several queries that see one moment. */
  const atOnce = <Answer>(read: (trx: Transaction<Tables>) => Promise<Answer>) =>
    db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);
  return {
    documents: (query) => atOnce((trx) => documents(trx, query)),
    document: (id) => atOnce((trx) => document(trx, id)),
    documentBytes: (id) => documentBytes(db, id),
    documentWithHash: (hash) => documentWithHash(db, hash),
    proposals: (of) => atOnce((trx) => proposals(trx, of)),
    engagements: (query) => atOnce((trx) => engagements(trx, query)),
    engagement: (record) => atOnce((trx) => engagement(trx, record)),
    commitments: (query) => atOnce((trx) => commitments(trx, query, sides)),
    commitment: (record) => atOnce((trx) => commitment(trx, record)),
    people: (query) => atOnce((trx) => people(trx, query)),
    person: (record) => atOnce((trx) => person(trx, record)),
    postsOn: (options) => postsOn(db, options),
    links: (record) => atOnce((trx) => linksOf(trx, [record])),
    linksInDocument: (document) => atOnce((trx) => linksInDocument(trx, document)),
    lineage: (record) => atOnce((trx) => lineage(trx, record)),
    doubts: ({ limit }) => atOnce((trx) => doubts(trx, { limit })),
    candidates: (keys) => atOnce((trx) => candidates(trx, keys)),
    candidatesFor: (records) => atOnce((trx) => candidatesFor(trx, records)),
    recordsAfter: (options) => recordsAfter(db, options),
    ruleLinks: (options) => ruleLinks(db, options),
    head: (record) => head(db, record),
    heads: (options) => heads(db, options),
    history: (record) => history(db, record),
    revision: (id) => revision(db, id),
    verify: () => atOnce(verify),
  };
}
