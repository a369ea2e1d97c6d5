import type { CommitmentRead } from "@bilateral/records";
import type { Occasion } from "./occasions.ts";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

/** `madeAt` is the act at which it was undertaken, where the document tells of one. */
export function proposeCommitment(proposing: Proposing, undertaking: CommitmentRead, madeAt: Occasion | null): Proposal | null {
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
      ...(madeAt && { engagement: madeAt.record }),
    },
    evidence: { ...placesOf(undertaking), words: evidence, ...(madeAt && { engagement: madeAt.evidence }) },
    matches: Object.fromEntries(linked.map(({ link }, index) => [`actors.${index}`, link?.match ?? null])),
  });
}
