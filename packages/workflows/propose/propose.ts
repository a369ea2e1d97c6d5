/** A reading → proposals: people first, because the others name them, then in the order of the text. */
import type { Evidence, Reading, RevisionContent } from "@bilateral/records";
import type { Known } from "../match/known.ts";
import type { RuleLink } from "../match/rule-link.ts";
import type { YearFound } from "../match/year.ts";
import { proposeCommitment } from "./commitments.ts";
import { proposeEngagement } from "./engagements.ts";
import { proposeInstrument } from "./instruments.ts";
import { proposeObservation } from "./observations.ts";
import { occasionsOf } from "./occasions.ts";
import { linkPeople, proposePerson } from "./people.ts";
import { proposeProject } from "./projects.ts";
import type { Proposal, Proposing, Source } from "./proposal.ts";

/** What the register knows already, and the year that the document leaves open. */
export interface Matching {
  known: Known;
  year?: YearFound | null;
}

export interface Proposed {
  revisions: RevisionContent[];
  /** Of the people, instruments and projects proposed: what they may be. */
  doubts: RuleLink[];
}

/**
 * What a reading proposes to the register. People, instruments and projects that are `known` give no record of their own; a person known or
 * proposed is linked from tenures, participants and actors.
 */
export function propose(reading: Reading, source: Source, { known, year = null }: Matching): Proposed {
  const doubts: RuleLink[] = [];
  const linking = { ...source, reading, known, year, doubt: (link: RuleLink) => void doubts.push(link) };
  const proposing: Proposing = { ...linking, day: reading.published ?? (year && `${year.year}`), people: linkPeople(linking) };
  const acts = reading.engagements.map((act) => ({ act, proposed: proposeEngagement(proposing, act) }));
  const madeAt = occasionsOf(acts);
  const instruments = reading.instruments.map((instrument) => proposeInstrument(proposing, instrument));
  const projects = reading.projects.map((project) => proposeProject(proposing, project));
  const proposals = [
    ...reading.people.flatMap((person) => proposePerson(proposing, person)),
    ...acts.map(({ proposed }) => proposed),
    ...instruments.map(({ proposed }) => proposed),
    ...reading.commitments.map((undertaking) =>
      proposeCommitment(proposing, undertaking, { madeAt: madeAt(undertaking), instruments, projects }),
    ),
    ...projects.map(({ proposed }) => proposed),
    ...reading.observations.map((figure) => proposeObservation(proposing, figure)),
  ].filter((made) => made !== null);
  const later = ({ content }: Proposal) => (content.kind === "person" ? 0 : 1);
  return { revisions: onceEach(proposals.sort((one, other) => later(one) - later(other) || one.start - other.start)), doubts };
}

/** The same words in two places are one proposal that both places prove. */
function onceEach(proposals: readonly Proposal[]): RevisionContent[] {
  const byRecord = new Map<string, RevisionContent>();
  for (const { content } of proposals) {
    const earlier = byRecord.get(content.record);
    byRecord.set(content.record, earlier ? { ...earlier, evidence: joined(earlier.evidence, content.evidence) } : content);
  }
  return [...byRecord.values()];
}

function joined(one: Record<string, Evidence[]>, other: Record<string, Evidence[]>): Record<string, Evidence[]> {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...fields].map((field) => {
      const places = [...(one[field] ?? []), ...(other[field] ?? [])];
      return [field, [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()]];
    }),
  );
}
