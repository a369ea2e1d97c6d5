/**
 * What matching compares: records, reduced to what tells them apart. The same cards stand for what a document says and for what the register
 * holds. Dates are EDTF, sides ISO 3166 codes, records ids of the register; a person that is known is named by the record that stands for them.
 */
import type {
  Area,
  CommitmentMode,
  EngagementKind,
  EngagementStatus,
  InstrumentKind,
  ParticipantRole,
  PartOfDay,
  SideCode,
  VisitType,
} from "@bilateral/records";

export interface TenureCard {
  /** The post of the pack, where the tenure is of one. */
  post: string | null;
  /** In every language that is known. */
  titles: readonly string[];
  /** Names of the body, in every language that is known. */
  organizations: readonly string[];
  side: SideCode | null;
  from: string | null;
  to: string | null;
  /** Days on which a source shows the person in the post. */
  attested: readonly string[];
  former?: boolean;
}

export interface PersonCard {
  record: string;
  /** Every way in which the person is written. */
  names: readonly string[];
  side: SideCode | null;
  tenures: readonly TenureCard[];
}

/** A person as one document names them. */
export interface PersonSeen {
  names: readonly string[];
  side: SideCode | null;
  posts: readonly { title: string; organization: string | null; side: SideCode | null; former?: boolean }[];
  /** The day on which the document shows them so, as far as it is known. */
  day: string | null;
}

export interface ParticipantCard {
  /** The person's record. */
  person: string | null;
  name: string | null;
  organization: string | null;
  side: SideCode | null;
  role: ParticipantRole;
}

export interface EngagementCard {
  record: string;
  kind: EngagementKind;
  visitType: VisitType | null;
  /** Of a numbered session. */
  number: number | null;
  titles: readonly string[];
  date: string | null;
  partOfDay?: PartOfDay | null;
  /** The joint body whose session it is, where it is known: its record. */
  body?: string | null;
  place: string | null;
  occasion: string | null;
  participants: readonly ParticipantCard[];
  status: EngagementStatus;
  /** The document that tells of it; null for the pack's. */
  document: string | null;
  /** When that was published. */
  told: string | null;
}

export interface InstrumentCard {
  record: string;
  titles: readonly string[];
  kind: InstrumentKind;
  period: string | null;
  signed: string | null;
  /** Side codes or names of bodies. */
  parties: readonly string[];
  generic: boolean;
  supersedes: readonly string[];
}

export interface ProjectCard {
  record: string;
  names: readonly string[];
  sector: Area | null;
  place: string | null;
  parts: readonly string[];
  group: boolean;
}

export interface CommitmentCard {
  record: string;
  words: string;
  /** BCP 47, of the words. */
  language: string;
  mode: CommitmentMode;
  /** `both`, side codes, or the name of an international organisation. */
  by: readonly string[];
  /** Records of known persons, names of the others. */
  actors: readonly string[];
  areas: readonly Area[];
  due: string | null;
  /** When it was undertaken: the day of the act, else of publication. */
  day: string | null;
  document: string | null;
  /** Records of instruments and projects that its words name. */
  instruments: readonly string[];
  projects: readonly string[];
}

export interface ObservationCard {
  record: string;
  indicator: string;
  value: number;
  valueMax: number | null;
  unit: string;
  /** Given as about, over, nearly so much. */
  approximate?: boolean;
  period: string | null;
  change: { value: number; unit: string; base: string | null } | null;
  /** Of a rank: among what. */
  of: string | null;
  document: string | null;
  told: string | null;
}
