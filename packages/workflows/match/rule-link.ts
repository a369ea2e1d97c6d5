import { matcherVersion, type Reason } from "@bilateral/matching";
import type { Link, RevisionContent } from "@bilateral/records";
import { endsOf, linkIdOf } from "../links/link-id.ts";

/** What a rule says of two records. */
export interface RuleLink extends Pick<Link, "relation" | "from" | "to" | "verdict"> {
  score: number;
  reasons: readonly Reason[];
  changes?: Link["changes"];
}

const matcherAuthor = "matching";

/** A rule's link as a revision, beside which a person's word may come. */
export function ruleLinkAt(at: string): (link: RuleLink) => RevisionContent {
  return ({ relation, from, to, verdict, score, reasons, changes = [] }) => ({
    ...{ record: linkIdOf({ relation, from, to }), kind: "link", evidence: {}, side: null, author: matcherAuthor },
    body: { ...endsOf({ relation, from, to }), verdict, score: Math.round(score * 1000) / 1000, reasons: [...reasons], changes },
    basis: { from: "matching", matcher: matcherVersion },
    ...{ state: "proposed", at, parents: [] },
  });
}
