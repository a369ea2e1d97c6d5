/** Long: the whole contract in one place. What the API answers with, as zod schemas: the web app takes its types from here, and the API's description is made from them. */
import {
  areas,
  bases,
  commitmentModes,
  completions,
  DateValue,
  decisionLinks,
  dispositions,
  Evidence,
  engagementKinds,
  engagementStatuses,
  Localized,
  linkRelations,
  linkVerdicts,
  participantRoles,
  partsOfDay,
  recordKinds,
  revisionStates,
  SideCode,
  Span,
  visitTypes,
} from "@bilateral/records";
import { z } from "zod";

/** Counts by code, of all that the reader may see and that the other filters leave. */
const Facet = z.record(z.string(), z.int().nonnegative());

function pageOf<Item extends z.ZodType>(item: Item) {
  /** `next` is handed back as `after` to get the page that follows; null on the last. */
  return z.object({ items: z.array(item), next: z.string().nullable(), total: z.int().nonnegative() });
}

export const RelationshipView = z.object({
  id: z.string(),
  name: Localized,
  sides: z.array(z.object({ code: SideCode, name: Localized })),
  /** True while the sample articles are in the register. */
  samples: z.boolean(),
});
export type RelationshipView = z.infer<typeof RelationshipView>;

/** Where a value comes from: the words of a document, or the sources of the knowledge pack. */
export const SourceView = z.object({
  document: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  quote: z.string().nullable(),
  start: z.int().nullable(),
  /** Addresses or citations, of a pack's fact. */
  citations: z.array(z.string()),
  confidence: z.string().nullable(),
});
export type SourceView = z.infer<typeof SourceView>;

/** How a row stands: its state, where what holds comes from, and whether a person gave it other values than its sources say. */
const standing = { state: revisionStates.schema, basis: bases.schema, corrected: z.boolean() };

export const DocumentRow = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  takenIn: z.string(),
  sample: z.boolean(),
  proposals: z.object({ open: z.int(), confirmed: z.int(), rejected: z.int() }),
});
export type DocumentRow = z.infer<typeof DocumentRow>;
export const DocumentsPage = pageOf(DocumentRow);
export type DocumentsPage = z.infer<typeof DocumentsPage>;

/** A proposal of the reader and what became of it: `machine` stays as it was, `body` is what holds now. */
export const ProposalView = z.object({
  record: z.string(),
  kind: recordKinds.schema,
  state: revisionStates.schema,
  /** The id of the revision that holds now, to be handed back with a decision. */
  head: z.string(),
  body: z.record(z.string(), z.unknown()),
  machine: z.record(z.string(), z.unknown()),
  corrected: z.boolean(),
  /** Every place of this document that proves something of it, by field; `""` is the record as a whole. */
  evidence: z.record(z.string(), z.array(Evidence)),
  confidence: z.number().nullable(),
  rule: z.string().nullable(),
  /** Who decided, when and why; null while it waits. */
  decided: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  /** The record that this one belongs to: of a tenure, its person. */
  belongsTo: z.string().nullable(),
  /** The name of a record of the register that it was matched to, and why. */
  matched: z.object({ record: z.string(), name: z.string(), reason: z.string() }).nullable(),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const TakenIn = z.object({
  /** `known` where the same bytes were taken in before: nothing changed. */
  taken: z.array(z.object({ name: z.string(), document: z.string(), status: z.enum(["new", "known"]), proposals: z.int() })),
  refused: z.array(z.object({ name: z.string(), code: z.string(), message: z.string() })),
});
export type TakenIn = z.infer<typeof TakenIn>;

/** What a decision did; `also` are the records that it carried with it, each with the reason in the reader's language. */
export const DecisionView = z.object({
  record: z.string(),
  state: revisionStates.schema,
  /** The id of the revision that holds now. */
  revision: z.string(),
  also: z.array(z.object({ record: z.string(), name: z.string(), because: decisionLinks.schema, message: z.string() })),
});
export type DecisionView = z.infer<typeof DecisionView>;

/** Several decisions at once: what was refused is named with its reason, and the others hold. */
export const DecisionsView = z.object({
  decided: z.array(DecisionView),
  refused: z.array(z.object({ record: z.string(), code: z.string(), message: z.string() })),
});
export type DecisionsView = z.infer<typeof DecisionsView>;

/** A post's title as its source has it, and in the languages known where the post is one of the register. */
export const PostTitle = z.object({ title: z.string(), titles: Localized.nullable() });
export type PostTitle = z.infer<typeof PostTitle>;

/** `person` is null where the person is not known, or was rejected. */
export const ParticipantView = z.object({
  person: z.string().nullable(),
  name: z.string().nullable(),
  organization: z.string().nullable(),
  side: SideCode.nullable(),
  role: participantRoles.schema,
  /** The posts held on the day of the engagement, as far as the register knows. */
  posts: z.array(PostTitle),
});
export type ParticipantView = z.infer<typeof ParticipantView>;

/** A record that another one points to, in a line. */
export const LinkEnd = z.object({
  record: z.string(),
  /** The record that stands for it. */
  canonical: z.string(),
  kind: recordKinds.schema,
  state: revisionStates.schema,
  name: z.string(),
  date: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
});
export type LinkEnd = z.infer<typeof LinkEnd>;

/** What is held of two records: a person's word, else a rule's, with its reasons as sentences. */
export const LinkView = z.object({
  record: z.string(),
  relation: linkRelations.schema,
  from: LinkEnd,
  to: LinkEnd,
  verdict: linkVerdicts.schema,
  by: z.enum(["person", "rule"]),
  author: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  sentences: z.array(z.string()),
  changes: z.array(z.object({ change: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  score: z.number().nullable(),
  /** To be handed back with a decision. */
  head: z.string(),
});
export type LinkView = z.infer<typeof LinkView>;
export const LinksView = z.object({ items: z.array(LinkView) });
export type LinksView = z.infer<typeof LinksView>;
export const DoubtsView = LinksView.extend({ total: z.int().nonnegative() });
export type DoubtsView = z.infer<typeof DoubtsView>;
export const UndoneView = z.object({ link: LinkView.nullable() });
export type UndoneView = z.infer<typeof UndoneView>;

/** A figure of the same indicator, period and unit that another source gives; rivals stay side by side. */
export const FigureBesideView = z.object({
  record: z.string(),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  relation: z.enum(["same", "rival"]),
  document: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  citations: z.array(z.string()),
});
export type FigureBesideView = z.infer<typeof FigureBesideView>;

export const DocumentView = z.object({
  document: DocumentRow.extend({ mediaType: z.string(), hash: z.string(), url: z.string().nullable() }),
  text: z.string(),
  /** Of the page, not of the article. */
  noise: z.array(Span),
  proposals: z.array(ProposalView),
  /** Of all that was proposed from it. */
  links: z.array(LinkView),
  /** Of its figures, by record: what others report. */
  figures: z.record(z.string(), z.array(FigureBesideView)),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** One of several accounts of what is one. */
export const AccountView = z.object({
  record: z.string(),
  state: revisionStates.schema,
  body: z.record(z.string(), z.unknown()),
  sources: z.array(SourceView),
});
export type AccountView = z.infer<typeof AccountView>;

export const EngagementRow = z.object({
  record: z.string(),
  kind: engagementKinds.schema,
  visitType: visitTypes.schema.nullable(),
  title: Localized.nullable(),
  number: z.int().nullable(),
  date: DateValue.nullable(),
  /** The first and last day that the date can mean; null where it is open. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  partOfDay: partsOfDay.schema.nullable(),
  place: z.string().nullable(),
  occasion: z.string().nullable(),
  participants: z.array(ParticipantView),
  status: engagementStatuses.schema,
  ...standing,
  outcomes: z.array(z.string()),
  sources: z.array(SourceView),
  /** Where several tell of it, what each of them says; else empty. */
  accounts: z.array(AccountView),
  within: LinkEnd.nullable(),
  contains: z.array(LinkEnd),
});
export type EngagementRow = z.infer<typeof EngagementRow>;
export const EngagementsPage = pageOf(EngagementRow).extend({ facets: z.object({ kind: Facet, side: Facet, year: Facet, state: Facet }) });
export type EngagementsPage = z.infer<typeof EngagementsPage>;

export const CommitmentRow = z.object({
  record: z.string(),
  words: z.string(),
  language: z.string(),
  mode: commitmentModes.schema,
  by: z.array(z.string()),
  actors: z.array(z.object({ name: z.string(), person: z.string().nullable() })),
  areas: z.array(areas.schema),
  due: z.string().nullable(),
  completion: completions.schema,
  disposition: dispositions.schema,
  ...standing,
  /** The day of the act it was made at, else of the document's publication (EDTF). */
  date: z.string().nullable(),
  sources: z.array(SourceView),
  accounts: z.array(AccountView),
  /** How often it was made in all, first and last when; null where once. */
  lineage: z.object({ times: z.int(), first: z.string().nullable(), last: z.string().nullable() }).nullable(),
  engagement: LinkEnd.nullable(),
  instruments: z.array(LinkEnd),
  projects: z.array(LinkEnd),
});
export type CommitmentRow = z.infer<typeof CommitmentRow>;
export const CommitmentsPage = pageOf(CommitmentRow).extend({ facets: z.object({ mode: Facet, area: Facet, side: Facet, state: Facet }) });
export type CommitmentsPage = z.infer<typeof CommitmentsPage>;

export const EngagementView = z.object({ engagement: EngagementRow, links: z.array(LinkView) });
export type EngagementView = z.infer<typeof EngagementView>;
export const CommitmentView = z.object({
  commitment: CommitmentRow,
  /** All times that it was made, oldest first. */
  lineage: z.array(CommitmentRow),
  restatements: z.array(LinkView),
  links: z.array(LinkView),
});
export type CommitmentView = z.infer<typeof CommitmentView>;

export const TenureView = z.object({
  record: z.string(),
  ...PostTitle.shape,
  /** The body that the post is in. */
  body: Localized.nullable(),
  organization: z.string().nullable(),
  side: SideCode.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  former: z.boolean(),
  /** The days on which a source shows the person in the post. */
  attested: z.array(z.object({ date: z.string(), source: SourceView.nullable() })),
  ...standing,
  sources: z.array(SourceView),
});
export type TenureView = z.infer<typeof TenureView>;

export const PersonRow = z.object({
  record: z.string(),
  name: z.string(),
  names: Localized.nullable(),
  aliases: z.array(z.string()),
  side: SideCode.nullable(),
  ...standing,
  tenures: z.array(TenureView),
});
export type PersonRow = z.infer<typeof PersonRow>;
export const PeoplePage = pageOf(PersonRow).extend({ facets: z.object({ side: Facet, state: Facet }) });
export type PeoplePage = z.infer<typeof PeoplePage>;
export const PersonView = z.object({ person: PersonRow, engagements: z.array(EngagementRow), sources: z.array(SourceView) });
export type PersonView = z.infer<typeof PersonView>;

/** An error of the catalogue, worded in the language asked for; `field` is the one that was not valid. */
export const ErrorView = z.object({ code: z.string(), message: z.string(), field: z.string().optional() });
export type ErrorView = z.infer<typeof ErrorView>;
