import type { Area, CommitmentMode, Completion, Disposition, RevisionState } from "@bilateral/records";
import type { Facet, Page, PageOptions } from "./pages.ts";
import type { SourceEntry } from "./sources.ts";
import type { Standing } from "./standing.ts";

export interface CommitmentRow extends Standing {
  record: string;
  words: string;
  language: string;
  mode: CommitmentMode;
  by: string[];
  /** `person` is null where the person is not known, or was rejected. */
  actors: { name: string; person: string | null }[];
  areas: Area[];
  due: string | null;
  completion: Completion;
  disposition: Disposition;
  /** The day of the engagement it was made at, else of the document's publication (EDTF). */
  date: string | null;
  sources: SourceEntry[];
}

export interface CommitmentsQuery extends PageOptions {
  /** What both sides undertook counts under each of them. */
  side?: string[] | undefined;
  mode?: CommitmentMode[] | undefined;
  area?: Area[] | undefined;
  /** Without it, proposed and confirmed. */
  state?: RevisionState[] | undefined;
  text?: string | undefined;
  document?: string | undefined;
}

/** Newest first; those without a day come last. */
export interface CommitmentsPage extends Page<CommitmentRow> {
  facets: { mode: Facet; area: Facet; side: Facet; state: Facet };
}
