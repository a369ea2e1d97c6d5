import type { Area, CommitmentMode } from "@bilateral/records";
import type { CommitmentCard } from "../../cards.ts";

/** Two undertakings of our own, and whether a desk officer would call the later a restatement of the earlier. */
export interface Pair {
  restates: boolean;
  later: CommitmentCard;
  earlier: CommitmentCard;
}

/** `2024-05-10 vi agreed both trade,border [due]`: day, language, mode, sides, areas, due. */
export function said(
  when: string,
  words: string,
  named: Partial<Pick<CommitmentCard, "projects" | "instruments" | "actors">> = {},
): CommitmentCard {
  const [day = "", language = "", mode = "", by = "", areas = "", due] = when.split(" ");
  return {
    record: `commitment:${day}-${words}`,
    words,
    language,
    mode: mode as CommitmentMode,
    by: by.split(","),
    actors: [],
    areas: areas.split(",") as Area[],
    due: due ?? null,
    day,
    document: `document:${day}-${words}`,
    instruments: [],
    projects: [],
    ...named,
  };
}

export const restates = (later: CommitmentCard, earlier: CommitmentCard): Pair => ({ restates: true, later, earlier });
export const differs = (later: CommitmentCard, earlier: CommitmentCard): Pair => ({ restates: false, later, earlier });
