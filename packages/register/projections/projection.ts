import type { RecordKind } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Tables } from "../tables.ts";

/** A record as its revisions tell it: what holds, and how it came to that (oldest first, never empty). */
export interface Account {
  record: string;
  kind: RecordKind;
  head: StoredRevision;
  history: StoredRevision[];
}

/** What the register is told by whoever opens it. */
export interface Settings {
  /** The keys under which matching looks for a record; empty for one that it does not look for. */
  keysOf: KeysOf;
}

/** A pure function; `version` changes whenever its answers do. `date` is the day on which a commitment was made, EDTF; else null. */
export interface KeysOf {
  (record: { record: string; kind: RecordKind; body: Record<string, unknown>; date: string | null }): string[];
  version: string;
}

/** A view of the records that can be dropped and made again from the revisions at any time. */
export interface Projection {
  /** By name, each with the statements that make it. */
  tables: Record<string, string[]>;
  /** Puts the accounts in the place of what the tables say of these records. May give other records, to be projected anew after them. */
  project(trx: Transaction<Tables>, accounts: Account[], settings: Settings): Promise<void> | Promise<string[]>;
  /** The records of other accounts whose rows say something of these, to be projected anew after them. */
  dependents?(trx: Transaction<Tables>, accounts: Account[]): Promise<string[]>;
}
