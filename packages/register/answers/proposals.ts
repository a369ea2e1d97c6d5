import type { Evidence, RecordKind, RevisionState } from "@bilateral/records";

/** What a reader proposed from one document, and what became of it: `machine` stays as it was, `body` is what holds now. */
export interface ProposalRow {
  record: string;
  kind: RecordKind;
  state: RevisionState;
  /** The id of the revision that holds now, to be named as parent by a decision. */
  head: string;
  body: Record<string, unknown>;
  machine: Record<string, unknown>;
  /** True where a person confirmed something else than the machine proposed. */
  corrected: boolean;
  /** Every place of *this* document that proves something of it, by field; `""` is the record as a whole. */
  evidence: Record<string, Evidence[]>;
  confidence: number | null;
  rule: string | null;
  decided: { by: string; at: string; reason: string | null } | null;
  /** Of a tenure, its person. */
  belongsTo: string | null;
  /**
   * The record, already known without this document, that the proposal is about: the person of a tenure, or the record itself where the
   * document adds to one. The reason is the proposal's own.
   */
  matched: { record: string; name: string; reason: string } | null;
  /** What fills the sentence of that reason. */
  words: Record<string, string>;
}
