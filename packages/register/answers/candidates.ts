import type { RecordBody, RecordKind, RevisionState, SideCode } from "@bilateral/records";

/** A tenure as matching looks at it: with the titles of its post and the names of its body in every language. */
export interface CandidateTenure {
  /** The record that was named as the person. */
  named: string;
  post: string | null;
  titles: string[];
  organizations: string[];
  side: SideCode | null;
  from: string | null;
  to: string | null;
  attested: string[];
  former: boolean;
}

/** A record that matching may find something to be. */
export type Candidate<Kind extends RecordKind = RecordKind> = {
  [K in Kind]: {
    record: string;
    /** The record that stands for it. */
    canonical: string;
    kind: K;
    state: RevisionState;
    body: RecordBody<K>;
    /** Documents that it was read from, in the order in which they came, with their days of publication (EDTF). */
    documents: { document: string; published: string | null }[];
    /** Of a commitment, the day it was made on (EDTF). */
    date: string | null;
    /** Of a commitment made more than once, the record that its lineage is named by. */
    lineage: string | null;
    /** Of a person, under whatever record of theirs. */
    tenures: CandidateTenure[];
  };
}[Kind];
