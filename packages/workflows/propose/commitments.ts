import type { CommitmentRead } from "@bilateral/records";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

export function proposeCommitment(proposing: Proposing, undertaking: CommitmentRead): Proposal | null {
  const { mode, by, actors, areas, due, evidence } = undertaking;
  const words = evidence.map(({ start, end }) => proposing.text.slice(start, end)).join(" … ");
  const linked = actors.map((name) => ({ name, link: proposing.people(name) }));
  return proposal(proposing, {
    kind: "commitment",
    what: [words, mode, by, actors, areas, due],
    item: undertaking,
    body: {
      words,
      language: proposing.reading.language,
      mode,
      by,
      actors: linked.map(({ name, link }) => ({ name, person: link?.record ?? null })),
      areas,
      due,
    },
    evidence: { ...placesOf(undertaking), words: evidence },
    matches: Object.fromEntries(linked.map(({ link }, index) => [`actors.${index}`, link?.match ?? null])),
  });
}
