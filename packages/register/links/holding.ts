import type { Link } from "@bilateral/records";
import type { StoredRevision } from "../revisions/stored.ts";

/** What holds of a link: the body, who says so, and since when. */
export interface Holding {
  body: Link;
  by: "person" | "rule";
  seq: number;
  revision: StoredRevision;
}

/**
 * A person's latest word, unless it was taken back; else what the rules said last. A link that a person rejected is one of different records.
 */
export function holdingOf(history: readonly StoredRevision[]): Holding | null {
  const decided = history.findLast(({ state }) => state !== "proposed");
  if (decided && decided.state !== "withdrawn") {
    const body = decided.body as Link;
    const verdict = decided.state === "rejected" ? "different" : body.verdict;
    return { body: { ...body, verdict }, by: "person", seq: decided.seq, revision: decided };
  }
  const said = history.findLast(({ state }) => state === "proposed");
  return said ? { body: said.body as Link, by: "rule", seq: said.seq, revision: said } : null;
}
