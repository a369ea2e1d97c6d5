import type { Revision, RevisionContent } from "@bilateral/records";
import type { Selectable } from "kysely";
import type { Tables } from "../tables.ts";

/** A revision with its place in the chain. */
export interface StoredRevision extends Revision {
  seq: number;
  chain: string;
}

export function fromRow({ seq, chain, ...row }: Selectable<Tables["revisions"]>): StoredRevision {
  return { ...revisionOf(row), seq, chain };
}

/** The revision as it was sealed: a reason that was not given is not there. */
export function revisionOf({ reason, ...rest }: Omit<Selectable<Tables["revisions"]>, "seq" | "chain">): Revision {
  return { ...(rest as Omit<Revision, "reason">), ...(reason !== null && { reason }) };
}

/** What a revision's id is the hash of. */
export function contentOf({ id: _id, ...content }: Revision): RevisionContent {
  return content as RevisionContent;
}

export function toRow(revision: StoredRevision): Selectable<Tables["revisions"]> {
  return { ...revision, reason: revision.reason ?? null };
}
