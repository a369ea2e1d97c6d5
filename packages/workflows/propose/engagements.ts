import type { EngagementRead, ParticipantRead } from "@bilateral/records";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

export function proposeEngagement(proposing: Proposing, act: EngagementRead): Proposal | null {
  const { evidence: _places, fields, confidence: _sure, rule: _rule, ...what } = act;
  const linked = act.participants.map((participant) => ({ participant, link: linkOf(proposing, participant) }));
  const note = fields?.date;
  return proposal(proposing, {
    kind: "engagement",
    what,
    item: act,
    body: {
      ...what,
      date:
        act.date === null
          ? null
          : { edtf: act.date, certainty: note?.certainty ?? "inferred", ...(note?.reason && { reason: note.reason }) },
      participants: linked.map(({ participant, link }) => ({ ...participant, person: link?.record ?? null })),
    },
    evidence: placesOf(act),
    matches: Object.fromEntries(linked.map(({ link }, index) => [`participants.${index}`, link?.match ?? null])),
  });
}

function linkOf({ people }: Proposing, { name }: ParticipantRead) {
  return name === null ? null : people(name);
}
