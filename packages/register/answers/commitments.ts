import type { Area, CommitmentMode, Completion, Disposition, RevisionState } from "@bilateral/records";
import type { AccountRow, LinkEnd } from "./links.ts";
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
  /** Where several tell of it, what each of them says; else empty. */
  accounts: AccountRow[];
  /** How many times it was made in all (twice in a day is once), and first and last when; null where it was made once. */
  lineage: { times: number; first: string | null; last: string | null } | null;
  /** The act that it was made at. */
  engagement: LinkEnd | null;
  /** Instruments and projects that it names. */
  instruments: LinkEnd[];
  projects: LinkEnd[];
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
