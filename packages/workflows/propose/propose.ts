/** A reading → proposals: people first, because the others name them, then in the order of the text. */
import type { LookUps } from "@bilateral/matching";
import type { Evidence, Reading, RevisionContent } from "@bilateral/records";
import { proposeCommitment } from "./commitments.ts";
import { proposeEngagement } from "./engagements.ts";
import { proposeInstrument } from "./instruments.ts";
import { proposeObservation } from "./observations.ts";
import { occasionsOf } from "./occasions.ts";
import { linkPeople, proposePerson } from "./people.ts";
import { proposeProject } from "./projects.ts";
import type { Proposal, Proposing, Source } from "./proposal.ts";

/**
 * What a reading proposes to the register. People and instruments that `lookUps` know give no record of their own; a person known or
 * proposed is linked from tenures, participants and actors.
 */
export function propose(reading: Reading, source: Source, lookUps: LookUps): RevisionContent[] {
  const proposing: Proposing = { ...source, reading, people: linkPeople(reading, source, lookUps) };
  const acts = reading.engagements.map((act) => ({ act, proposed: proposeEngagement(proposing, act) }));
  const madeAt = occasionsOf(acts);
  const proposals = [
    ...reading.people.flatMap((person) => proposePerson(proposing, person)),
    ...acts.map(({ proposed }) => proposed),
    ...reading.instruments.map((instrument) => proposeInstrument(proposing, instrument, lookUps)),
    ...reading.commitments.map((undertaking) => proposeCommitment(proposing, undertaking, madeAt(undertaking))),
    ...reading.projects.map((project) => proposeProject(proposing, project)),
    ...reading.observations.map((figure) => proposeObservation(proposing, figure)),
  ].filter((made) => made !== null);
  const later = ({ content }: Proposal) => (content.kind === "person" ? 0 : 1);
  return onceEach(proposals.sort((one, other) => later(one) - later(other) || one.start - other.start));
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
