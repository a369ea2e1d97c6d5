/** A reading in the making. Composers run in order, each adding its list; offsets are of the normalised text. */
import type { CommitmentRead, EngagementRead, InstrumentRead, ObservationRead, PersonRead, ProjectRead, Span } from "@bilateral/records";
import type { Mention, MentionKind, MentionOf } from "./mention.ts";
import { firstFrom } from "./prepare/in-order.ts";
import type { Page } from "./prepare/page.ts";
import { noTrace, type Trace } from "./trace.ts";

export interface Draft {
  page: Page;
  /** To be told what was looked at and left out. */
  trace: Trace;
  /** In text order, after finding and merging. */
  mentions: Mention[];
  /** The publication day handed in by the caller (EDTF), if any. */
  publishedByCaller: string | null;
  title: Span | null;
  publisher: string | null;
  published: string | null;
  people: PersonRead[];
  engagements: EngagementRead[];
  instruments: InstrumentRead[];
  commitments: CommitmentRead[];
  projects: ProjectRead[];
  observations: ObservationRead[];
}

export function startDraft(page: Page, mentions: Mention[], publishedByCaller: string | null, trace = noTrace): Draft {
  return {
    page,
    trace,
    mentions,
    publishedByCaller,
    title: null,
    publisher: null,
    published: publishedByCaller,
    people: [],
    engagements: [],
    instruments: [],
    commitments: [],
    projects: [],
    observations: [],
  };
}

/** The mentions of one kind that lie within a stretch, in text order. */
export function mentionsWithin<Kind extends MentionKind>(
  draft: Pick<Draft, "mentions">,
  kind: Kind,
  { start, end }: Span,
): MentionOf<Kind>[] {
  const found: MentionOf<Kind>[] = [];
  for (let index = firstFrom(draft.mentions, start); index < draft.mentions.length; index++) {
    const mention = draft.mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.kind === kind && mention.end <= end) found.push(mention as MentionOf<Kind>);
  }
  return found;
}
