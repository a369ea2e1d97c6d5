/**
 * A reading: what the reader found in one document.
 *
 * Offsets are UTF-16 code units into the document's stored text; `text.slice(start, end)` is the evidence.
 * Dates are EDTF strings (ISO 8601-2): `2025-09-02`, `2024-07`, `2021/2030`, `XXXX-10-20` where the year is open.
 */
import type {
  Area,
  CommitmentMode,
  EngagementKind,
  EngagementStatus,
  InstrumentKind,
  ParticipantRole,
  PartOfDay,
  ProjectStatus,
  VisitType,
} from "./lists/index.ts";
import type { SideCode } from "./values/side.ts";
import type { Span } from "./values/span.ts";

/** How one field of a reading came about; `said` has evidence, `inferred` may name its reason instead. */
export interface FieldNote {
  certainty: "said" | "inferred";
  evidence: Span[];
  reason?: string;
}

/** What every item of a reading carries. `confidence` is 0–1; `rule` names what made the item. */
export interface ReadingItem {
  evidence: Span[];
  fields?: Record<string, FieldNote>;
  confidence: number;
  rule: string;
}

export interface PostRead {
  title: string;
  organization: string | null;
  side: SideCode | null;
  former?: boolean;
  evidence?: Span[];
}

export interface PersonRead extends ReadingItem {
  name: string;
  aliases?: string[];
  side: SideCode | null;
  posts: PostRead[];
}

export interface ParticipantRead {
  /** null for a delegation or body without a named head, which then has an `organization`. */
  name: string | null;
  organization?: string;
  side: SideCode | null;
  role: ParticipantRole;
}

export interface EngagementRead extends ReadingItem {
  kind: EngagementKind;
  visitType?: VisitType;
  date: string | null;
  partOfDay?: PartOfDay;
  place: string | null;
  occasion: string | null;
  participants: ParticipantRead[];
  status: EngagementStatus;
  cancelledBy?: SideCode;
}

export interface InstrumentRead extends ReadingItem {
  title: string;
  kind: InstrumentKind;
  period: string | null;
  signed: string | null;
  /** Side codes, or the names of bodies where the document names them. */
  parties: string[];
  generic?: boolean;
}

export interface CommitmentRead extends ReadingItem {
  mode: CommitmentMode;
  /** `["both"]`, side codes, or the name of an international organisation. */
  by: string[];
  actors: string[];
  areas: Area[];
  due: string | null;
}

export interface ProjectRead extends ReadingItem {
  name: string;
  sector: Area | null;
  place: string | null;
  status: ProjectStatus | null;
  date: string | null;
  parts?: string[];
  group?: boolean;
}

export interface ChangeRead {
  value: number;
  unit: string;
  base: string | null;
}

export interface ObservationRead extends ReadingItem {
  indicator: string;
  value: number;
  valueMax?: number;
  unit: string;
  period: string | null;
  change: ChangeRead | null;
  approximate?: boolean;
  of?: string;
}

export interface Reading {
  id: string;
  language: string;
  title: Span | null;
  publisher: string | null;
  published: string | null;
  people: PersonRead[];
  engagements: EngagementRead[];
  instruments: InstrumentRead[];
  commitments: CommitmentRead[];
  projects: ProjectRead[];
  observations: ObservationRead[];
  /** The page's own furniture and teasers of other documents: no record comes from here. */
  noise: Span[];
  /** Version of the reader that made it. */
  reader: string;
}

export type ReadingList = "people" | "engagements" | "instruments" | "commitments" | "projects" | "observations";
