/** The gold of matching, as its files have it: `gold/dev` to work the rules on, `gold/held` to judge by. */
import { readFileSync } from "node:fs";
import type {
  CommitmentCard,
  EngagementCard,
  InstrumentCard,
  ObservationCard,
  ParticipantCard,
  PersonCard,
  PersonSeen,
  ProjectCard,
} from "@bilateral/matching";

export const sets = ["dev", "held"] as const;
export type SetName = (typeof sets)[number];

/** Ids of the pack, any of which is right; `new`: nobody known; `none`: nothing in particular; `doubt`: for a person to decide. */
export type Answer = string | readonly string[];

interface Judged {
  /** Of a doubt: between whom. */
  between?: readonly string[];
  why?: string;
}

export interface PersonMention extends PersonSeen, Judged {
  person: Answer;
}

export interface InstrumentMention extends Pick<InstrumentCard, "kind" | "period" | "signed" | "parties" | "generic">, Judged {
  title: string;
  /** When it was said. */
  day: string | null;
  instrument: Answer;
}

export interface ProjectMention extends Pick<ProjectCard, "sector" | "place" | "parts" | "group">, Judged {
  name: string;
  project: Answer;
}

/** One act; all that tell of it name it. */
interface EngagementCluster {
  id: string;
  pack?: string;
  /** The act it is part of. */
  within?: string;
  why?: string;
}

export interface EngagementGold {
  clusters: readonly EngagementCluster[];
  cards: readonly (EngagementCard & { cluster: string; participants: readonly ParticipantCard[]; why?: string })[];
}

/** Cards of one lineage restate each other, in order of their days; all others of the topic were judged to be other undertakings. */
export interface CommitmentTopic {
  topic: string;
  about: string;
  cards: readonly (Omit<CommitmentCard, "document"> & { lineage: string; changed?: readonly string[] })[];
  /** Pairs on which careful people differ: they count neither way. */
  open?: readonly { pair: readonly [string, string]; why?: string }[];
}

/** Of one series and point: the same figure where `says` or else the values are equal, rivals where they are not. */
export type ObservationGold = ObservationCard & { series: string; point: string; says?: string; why?: string };

export interface YearSituation {
  id: string;
  date: string;
  people: readonly { name: string; side: string | null; posts: PersonSeen["posts"] }[];
  session?: { body: string; number: number };
  occasion?: string;
  notBefore?: string;
  notAfter?: string;
  /** Or `open`. */
  year: string;
  why?: string;
}

/** A record of a seed's gold reading: the document's short name, list, index, start and end of its first evidence. */
export type Place = readonly [document: string, list: string, index: number, start: number, end: number];

export interface SeedGold {
  documents: Record<string, { id: string; day: string; published: string | null }>;
  /** Sources of the pack that are these very articles, by the beginning of what it calls them. */
  sources: readonly string[];
  persons: readonly { at: Place; person: string }[];
  years: readonly { document: string; date: string; year: string; why: string }[];
  engagements: readonly { at: readonly Place[]; pack?: string; within?: Place; why?: string }[];
  engagementsOpen: readonly { pair: readonly [Place, string]; why: string }[];
  instruments: readonly { at: Place; instrument: Answer; between?: readonly string[] }[];
  projects: readonly { at: Place; project: string }[];
  observations: readonly { at: Place; same: string }[];
  lineages: readonly { about: string; at: readonly Place[]; changed?: readonly (readonly string[])[] }[];
  lineagesOpen: readonly (readonly [Place, Place])[];
  refused: readonly { pair: readonly [Place, Place]; why: string }[];
}

export interface Gold {
  persons: readonly PersonMention[];
  instruments: readonly InstrumentMention[];
  projects: readonly ProjectMention[];
  engagements: EngagementGold;
  commitments: readonly CommitmentTopic[];
  observations: readonly ObservationGold[];
  years: readonly YearSituation[];
}

export function goldOf(set: SetName): Gold {
  const read = <Shape>(name: string) => file<Shape>(`${set}/${name}`);
  return {
    persons: read("persons"),
    instruments: read("instruments"),
    projects: read("projects"),
    engagements: read("engagements"),
    commitments: read("commitments"),
    observations: read("observations"),
    years: read("years"),
  };
}

/** Whom the register knows beside the pack: namesakes of our making, fathers and sons. */
export function knownPeople(): PersonCard[] {
  return file("known-people");
}

export function seedGold(): SeedGold {
  return file("seeds");
}

function file<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`gold/${name}.json`, import.meta.url), "utf8"));
}
