import type { Localized, RevisionState, SideCode } from "@bilateral/records";
import type { EngagementRow } from "./engagements.ts";
import type { Facet, Page, PageOptions } from "./pages.ts";
import type { PostTitle } from "./posts.ts";
import type { SourceEntry } from "./sources.ts";
import type { Standing } from "./standing.ts";

export interface TenureRow extends PostTitle, Standing {
  record: string;
  body: Localized | null;
  organization: string | null;
  side: SideCode | null;
  from: string | null;
  /** Null says nothing: no end is known. */
  to: string | null;
  former: boolean;
  /** The days on which a source shows the person in the post. */
  attested: { date: string; source: SourceEntry | null }[];
  sources: SourceEntry[];
}

export interface PersonRow extends Standing {
  record: string;
  name: string;
  names: Localized | null;
  aliases: string[];
  side: SideCode | null;
  /** Latest first; rejected and withdrawn ones are left out. */
  tenures: TenureRow[];
}

export interface PersonDetail {
  person: PersonRow;
  engagements: EngagementRow[];
  sources: SourceEntry[];
}

export interface PeopleQuery extends PageOptions {
  side?: string[] | undefined;
  /** Without it, proposed and confirmed. */
  state?: RevisionState[] | undefined;
  text?: string | undefined;
}

/** By name. */
export interface PeoplePage extends Page<PersonRow> {
  facets: { side: Facet; state: Facet };
}
