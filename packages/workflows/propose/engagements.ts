import type { Engagement, EngagementRead, ParticipantRead } from "@bilateral/records";
import { withYear } from "../match/year.ts";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

export function proposeEngagement(proposing: Proposing, act: EngagementRead): Proposal | null {
  const { evidence: _places, fields: _fields, confidence: _sure, rule: _rule, ...what } = act;
  const linked = act.participants.map((participant) => ({ participant, link: linkOf(proposing, participant) }));
  return proposal(proposing, {
    kind: "engagement",
    what,
    item: act,
    body: {
      ...what,
      date: dateOf(proposing, act),
      participants: linked.map(({ participant, link }) => ({ ...participant, person: link?.record ?? null })),
    },
    evidence: placesOf(act),
    matches: Object.fromEntries(linked.map(({ link }, index) => [`participants.${index}`, link?.match ?? null])),
  });
}

function linkOf({ people }: Proposing, { name }: ParticipantRead) {
  return name === null ? null : people(name);
}

/** The day as the document tells it; a year that it leaves open is filled where it could be told, with the reasons. */
function dateOf({ year }: Proposing, { date, fields }: EngagementRead): Engagement["date"] {
  if (date === null) return null;
  const note = fields?.date;
  const whole = withYear(date, year);
  if (year && whole !== date) return { edtf: whole, certainty: "inferred", reasons: [...year.reasons] };
  return { edtf: date, certainty: note?.certainty ?? "inferred", ...(note?.reason && { reason: note.reason }) };
}
