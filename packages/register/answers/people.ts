import type { Localized, RevisionState, SideCode } from "@bilateral/records";
import type { EngagementRow } from "./engagements.ts";
import type { Facet, Page, PageOptions } from "./pages.ts";
import type { SourceEntry } from "./sources.ts";
import type { Standing } from "./standing.ts";

/** A post's title as its source has it; `titles` is that of the post in every language known, where the post is one of the register. */
export interface PostTitle {
  title: string;
  titles: Localized | null;
}

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

/** A post that someone held on a day. */
export interface PostOnDay extends PostTitle {
  tenure: string;
  post: string | null;
  organization: string | null;
  side: SideCode | null;
  state: RevisionState;
}
