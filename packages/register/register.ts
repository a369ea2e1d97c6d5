/** What the register can be asked and told. Most code holds the reader only; whoever holds the appender can add, and nobody can change. */
import type { Link, RecordBody, RecordKind, Revision, RevisionContent, RevisionState, Span } from "@bilateral/records";
import type { Candidate } from "./answers/candidates.ts";
import type { CommitmentRow, CommitmentsPage, CommitmentsQuery } from "./answers/commitments.ts";
import type { DocumentContent, DocumentRow, DocumentsQuery } from "./answers/documents.ts";
import type { EngagementRow, EngagementsPage, EngagementsQuery } from "./answers/engagements.ts";
import type { Lineage } from "./answers/lineage.ts";
import type { Doubts, LinkRow } from "./answers/links.ts";
import type { Page } from "./answers/pages.ts";
import type { PeoplePage, PeopleQuery, PersonDetail } from "./answers/people.ts";
import type { PostOnDay } from "./answers/posts.ts";
import type { ProposalRow } from "./answers/proposals.ts";
import type { KeysOf } from "./projections/projection.ts";

/** What holds of a record: its latest decided revision, else its latest proposed one. */
export type Head<Kind extends RecordKind = RecordKind> = {
  [K in Kind]: { record: string; kind: K; state: RevisionState; revision: string; body: RecordBody<K> };
}[Kind];

/** A document to be kept, with its description and what was read from it. */
export interface NewDocument {
  bytes: Uint8Array;
  /** The clean text that every offset of evidence counts in. */
  text: string;
  /** Of the page, not of the article. */
  noise: Span[];
  /** The document's own first revision: of kind `document`, its record the `documentIdOf` of the bytes. */
  description: RevisionContent;
  /** What was read from it, written in the same transaction; evidence may point into this document. */
  revisions: RevisionContent[];
}

/**
 * What became of a revision handed in: `appended`; `known`, where it is there already (the same revision, or for a proposal the same body from
 * the same document); `decided`, where someone has decided on what this document proposed for the record, so that it is not asked again.
 */
export interface Appended {
  outcome: "appended" | "known" | "decided";
  record: string;
  /** The id of the revision that stands: the one handed in if appended, else the one that was found. */
  revision: string;
}

export interface Kept {
  document: string;
  /** `known` where the same bytes were taken in before: nothing was written. */
  status: "new" | "known";
  revisions: Appended[];
}

/** A revision that is not what was written, not where it was written, or quotes words that its document does not have. */
export interface BrokenLink {
  holds: false;
  reason: "content-changed" | "chain-broken" | "quote-not-in-text";
  /** Its place in the chain, from 1. */
  seq: number;
  record: string;
  revision: string;
}

/** A document of which the stored bytes or text are not those that were taken in. */
export interface ChangedDocument {
  holds: false;
  reason: "document-missing" | "bytes-changed" | "text-changed";
  document: string;
}

/** `head` is the last link, to be noted elsewhere: a shorter chain with another head shows that links were cut off. */
export type RegisterCheck = { holds: true; revisions: number; documents: number; head: string | null } | BrokenLink | ChangedDocument;

export interface RegisterReader {
  /** Latest taken in first. */
  documents(query: DocumentsQuery): Promise<Page<DocumentRow>>;
  /** Fails with `record-not-found`. */
  document(id: string): Promise<DocumentContent>;
  /** The bytes as they came. Fails with `record-not-found`. */
  documentBytes(id: string): Promise<Uint8Array>;
  /** The id of the document that has these bytes (SHA-256, hex), or null. */
  documentWithHash(hash: string): Promise<string | null>;
  /** Of one document, decided or not, in the order of its text. Fails with `record-not-found` where there is no such document. */
  proposals(document: string): Promise<ProposalRow[]>;
  engagements(query: EngagementsQuery): Promise<EngagementsPage>;
  /** In any state. Fails with `record-not-found`. */
  engagement(record: string): Promise<EngagementRow>;
  commitments(query: CommitmentsQuery): Promise<CommitmentsPage>;
  /** In any state. Fails with `record-not-found`. */
  commitment(record: string): Promise<CommitmentRow>;
  people(query: PeopleQuery): Promise<PeoplePage>;
  /** In any state. Fails with `record-not-found`. */
  person(record: string): Promise<PersonDetail>;
  /** The posts that a person held, or is attested in, on a day (`YYYY-MM-DD`). */
  postsOn(options: { person: string; day: string }): Promise<PostOnDay[]>;
  /** The links of a record and of all that stand for the same, whatever their verdict; latest first. */
  links(record: string): Promise<LinkRow[]>;
  /** The links of all that was proposed from a document, latest first. */
  linksInDocument(document: string): Promise<LinkRow[]>;
  /** All times that an undertaking was made. Fails with `record-not-found`. */
  lineage(record: string): Promise<Lineage>;
  /** Links of which a rule is unsure and no person has decided, latest first. */
  doubts(options: { limit: number }): Promise<Doubts>;
  /** The records that matching finds under one of these keys. */
  candidates(keys: readonly string[]): Promise<Candidate[]>;
  /** These records, as candidates; rejected ones left out. */
  candidatesFor(records: readonly string[]): Promise<Candidate[]>;
  /** The ids of records of a kind, in order, from after `after` on. */
  recordsAfter(options: { kind: RecordKind; after: string; limit: number }): Promise<string[]>;
  /** Links of records of a kind that a rule made and still holds to be so or in doubt, in order. */
  ruleLinks(options: { kind: RecordKind; after: string; limit: number }): Promise<{ record: string; body: Link }[]>;
  /** What holds of a record, or null where there is none. */
  head(record: string): Promise<Head | null>;
  /** What holds of every record of these kinds, by record id; proposed and confirmed ones unless told otherwise. For the look-ups of matching. */
  heads<Kind extends RecordKind>(options: { kinds: Kind[]; states?: RevisionState[] }): Promise<Head<Kind>[]>;
  /** Every revision of a record, oldest first; empty where there is none. */
  history(record: string): Promise<Revision[]>;
  /** One revision, or null. */
  revision(id: string): Promise<Revision | null>;
  /** Computes every id, the hash chain and the hashes of every document again, looks up every quote, and names the first that does not hold. */
  verify(): Promise<RegisterCheck>;
}

export interface RegisterAppender {
  /**
   * Keeps a document and what was read from it, all or nothing. The same bytes again change nothing.
   * Fails with `evidence-does-not-hold`, `invalid-value` (text that cannot be stored, hashes of other bytes or another text), and as `append` does.
   */
  keep(document: NewDocument): Promise<Kept>;
  /**
   * Adds revisions in order, all or nothing; what comes later in the batch may name what comes earlier. Once the promise is kept they survive a
   * crash. Appending the same again is a no-op. A decision must name the record's current head among its parents.
   * Fails with `evidence-does-not-hold`, `already-decided` (details `record`, `state`), `changed-meanwhile`, `invalid-value`, `disk-full`.
   */
  append(batch: RevisionContent[]): Promise<Appended[]>;
  /** Drops every projection and makes it again from the revisions. */
  rebuild(): Promise<void>;
}

export interface Register {
  read: RegisterReader;
  append: RegisterAppender;
  /** Finishes what is being written and gives the folder back. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Where everything is kept; made if it is not there, private to this user. */
  folder: string;
  /** The sides of the relationship: what `both` undertook is counted under each of them. */
  sides?: string[];
  /** Under which keys matching is to find a record. */
  keysOf?: KeysOf | undefined;
  /** Open only what is there already: fails with `path-not-found` instead of beginning a register. */
  mustExist?: boolean | undefined;
  /** Told when another process has taken the folder in spite of the lock: from then on nothing is read or written here. */
  lost?: (() => void) | undefined;
}
