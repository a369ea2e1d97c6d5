import type {
  DateValue,
  EngagementKind,
  EngagementStatus,
  Localized,
  ParticipantRole,
  PartOfDay,
  RevisionState,
  SideCode,
  VisitType,
} from "@bilateral/records";
import type { AccountRow, LinkEnd } from "./links.ts";
import type { Facet, Page, PageOptions } from "./pages.ts";
import type { PostTitle } from "./posts.ts";
import type { SourceEntry } from "./sources.ts";
import type { Standing } from "./standing.ts";

export interface ParticipantRow {
  /** Null where the person is not known, or was rejected. */
  person: string | null;
  name: string | null;
  organization: string | null;
  side: SideCode | null;
  role: ParticipantRole;
  /** The posts held on the engagement's day, as far as the register knows. */
  posts: PostTitle[];
}

export interface EngagementRow extends Standing {
  record: string;
  kind: EngagementKind;
  visitType: VisitType | null;
  title: Localized | null;
  number: number | null;
  date: DateValue | null;
  /** First and last day that the date can mean, `YYYY-MM-DD`; null where it is open. */
  first: string | null;
  last: string | null;
  partOfDay: PartOfDay | null;
  place: string | null;
  occasion: string | null;
  participants: ParticipantRow[];
  status: EngagementStatus;
  outcomes: string[];
  sources: SourceEntry[];
  /** Where several tell of it, what each of them says; else empty. */
  accounts: AccountRow[];
  /** The act that it took place within, and those that took place within it. */
  within: LinkEnd | null;
  contains: LinkEnd[];
}

export interface EngagementsQuery extends PageOptions {
  kind?: EngagementKind[] | undefined;
  side?: string[] | undefined;
  /** Four digits. */
  year?: string[] | undefined;
  /** Without it, proposed and confirmed. */
  state?: RevisionState[] | undefined;
  /** A person who took part. */
  person?: string | undefined;
  /** A document that proves something of it. */
  document?: string | undefined;
  text?: string | undefined;
}

/** Newest first; those without a day come last. */
export interface EngagementsPage extends Page<EngagementRow> {
  facets: { kind: Facet; side: Facet; year: Facet; state: Facet };
}
