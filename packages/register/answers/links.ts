import type { Link, LinkRelation, LinkVerdict, RecordKind, RevisionState } from "@bilateral/records";
import type { SourceEntry } from "./sources.ts";

/** What a link names, in a line. */
export interface LinkEnd {
  /** The record that was named. */
  record: string;
  /** The record that stands for it. */
  canonical: string;
  kind: RecordKind;
  state: RevisionState;
  name: string;
  /** EDTF, where it has a day. */
  date: string | null;
  /** What holds of the record that was named. */
  body: Record<string, unknown>;
}

/** What holds of a link: a person's word, else a rule's. */
export interface LinkRow {
  record: string;
  relation: LinkRelation;
  from: LinkEnd;
  to: LinkEnd;
  verdict: LinkVerdict;
  by: "person" | "rule";
  author: string;
  at: string;
  /** What the person gave as reason. */
  reason: string | null;
  reasons: Link["reasons"];
  changes: Link["changes"];
  score: number | null;
  /** The revision that a decision has to name. */
  head: string;
}

/** One of several accounts of one act or undertaking. */
export interface AccountRow {
  record: string;
  state: RevisionState;
  body: Record<string, unknown>;
  sources: SourceEntry[];
}

/** Doubts that wait for a person, and how many there are in all. */
export interface Doubts {
  items: LinkRow[];
  total: number;
}
