import type { CommitmentRead } from "@bilateral/records";
import { type Named, namedIn } from "./named.ts";
import type { Occasion } from "./occasions.ts";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";

/** What the document tells besides. */
export interface Around {
  /** The act at which it was undertaken, where one is told of. */
  madeAt: Occasion | null;
  instruments: readonly Named[];
  projects: readonly Named[];
}

export function proposeCommitment(
  proposing: Proposing,
  undertaking: CommitmentRead,
  { madeAt, instruments, projects }: Around,
): Proposal | null {
  const { mode, by, actors, areas, due, evidence } = undertaking;
  const words = evidence.map(({ start, end }) => proposing.text.slice(start, end)).join(" … ");
  const linked = actors.map((name) => ({ name, link: proposing.people(name) }));
  const ties = { instruments: namedIn(undertaking, instruments), projects: namedIn(undertaking, projects) };
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
      ...(ties.instruments.length > 0 && { instruments: ties.instruments }),
      ...(ties.projects.length > 0 && { projects: ties.projects }),
    },
    evidence: { ...placesOf(undertaking), words: evidence, ...(madeAt && { engagement: madeAt.evidence }) },
    matches: Object.fromEntries(linked.map(({ link }, index) => [`actors.${index}`, link?.match ?? null])),
  });
}
