/** The columns, as Kysely sees them. The first three tables are what is held; the others are projections and can be dropped. */
import type {
  BasisKind,
  Evidence,
  Link,
  LinkRelation,
  LinkVerdict,
  RecordKind,
  RevisionContent,
  RevisionState,
  Span,
} from "@bilateral/records";
import type { JSONColumnType } from "kysely";
import type { StoredAccount } from "./projections/stored-account.ts";
import type { StoredSource } from "./projections/stored-source.ts";

type Json<Value extends object | null> = JSONColumnType<Value, string, string>;
type JsonObject = Record<string, unknown>;

/** What every list has: `sort` orders it, `combo` holds the values that its facets count, `folded` and `lexemes` are what text is looked for in. */
interface Listed {
  record: string;
  state: RevisionState;
  basis: BasisKind;
  corrected: boolean;
  sort: string;
  combo: string;
  body: Json<JsonObject>;
  sources: Json<StoredSource[]>;
  folded: string;
  lexemes: string;
}

export interface Tables {
  migrations: { name: string };
  documents: {
    id: string;
    hash: string;
    name: string;
    media_type: string;
    taken_in_at: string;
    bytes: Uint8Array;
    text: string;
    noise: Json<Span[]>;
  };
  revisions: {
    seq: number;
    id: string;
    record: string;
    kind: RecordKind;
    body: Json<JsonObject>;
    evidence: Json<Record<string, Evidence[]>>;
    side: string | null;
    author: string;
    basis: Json<RevisionContent["basis"]>;
    state: RevisionState;
    at: string;
    parents: string[];
    reason: string | null;
    chain: string;
  };
  projected: { version: string };
  heads: { record: string; kind: RecordKind; state: RevisionState; revision: string; body: Json<JsonObject> };
  /** `side` is empty where no side speaks. */
  side_heads: { record: string; side: string; state: RevisionState; revision: string };
  links: {
    record: string;
    relation: LinkRelation;
    from_record: string;
    to_record: string;
    verdict: LinkVerdict;
    by: "person" | "rule";
    score: number;
    seq: number;
    head: string;
    author: string;
    at: string;
    reason: string | null;
    body: Json<Link>;
  };
  identities: { record: string; canonical: string };
  lineages: { record: string; canonical: string };
  match_keys: { key: string; sort: string; record: string };
  tallies: { list: string; combo: string; count: number };
  proposals: { document: string; record: string; machine: string; head: string; state: RevisionState; start: number; origin: boolean };
  document_list: Listed;
  engagements: Listed & {
    kind: string;
    sides: string[];
    years: string[];
    people: string[];
    documents: string[];
    first_day: string | null;
    last_day: string | null;
    accounts: Json<StoredAccount[]>;
  };
  commitments: Listed & {
    mode: string;
    sides: string[];
    areas: string[];
    documents: string[];
    engagement: string | null;
    date: string | null;
    accounts: Json<StoredAccount[]>;
  };
  people: Listed & { side: string | null };
  tenures: {
    record: string;
    /** Who the person named is. */
    person: string;
    named: string;
    state: RevisionState;
    basis: BasisKind;
    corrected: boolean;
    sort: string;
    body: Json<JsonObject>;
    sources: Json<StoredSource[]>;
  };
}
