/** A person's word on a proposal: a new revision beside the machine's, naming the one that was on the page. */
import { type DecisionLink, Problem, type Revision, type RevisionContent } from "@bilateral/records";
import type { RegisterReader } from "@bilateral/register";
import type { Context } from "../context.ts";

/** Which proposal, and the head revision that the person saw: a decision on an older one is refused. */
export interface Seen {
  record: string;
  revision: string;
}

/** Another record that the decision carried with it, and why. */
export interface AlsoDecided {
  record: string;
  name: string;
  because: DecisionLink;
}

export interface Decided {
  record: string;
  state: "confirmed" | "rejected";
  /** The id of the revision that holds now. */
  revision: string;
  also: AlsoDecided[];
}

/**
 * The head revision of a proposal, as the person saw it. Fails with `record-not-found`; with `not-a-proposal` where nothing of the record was
 * read from a document; with `already-decided` where someone has decided by now, and `changed-meanwhile` where another proposal stands in its place.
 */
export async function headSeen(read: RegisterReader, { record, revision }: Seen): Promise<Revision> {
  const history = await read.history(record);
  if (history.length === 0) throw new Problem("record-not-found", { record });
  if (!history.some(({ basis }) => basis.from === "reading")) throw new Problem("not-a-proposal", { record });
  const head = await read.head(record);
  const seen = history.find(({ id }) => id === revision);
  if (seen && head?.revision === revision) return seen;
  // Still open, but another document or reading has added to it.
  if (!head || head.state === "proposed") throw new Problem("changed-meanwhile", { record });
  throw new Problem("already-decided", { record, state: head.state });
}

export interface DecisionOn {
  head: Revision;
  state: "confirmed" | "rejected";
  body?: Record<string, unknown>;
  evidence?: RevisionContent["evidence"];
  reason?: string | undefined;
}

/** What `head` says, or `body` in its place, as the word of whoever decides. */
export function decisionOn(
  context: Context,
  { head, state, body = head.body, evidence = head.evidence, reason }: DecisionOn,
): RevisionContent {
  return {
    record: head.record,
    kind: head.kind,
    body,
    evidence,
    side: context.side,
    author: context.author,
    basis: { from: "entry" },
    state,
    at: context.now(),
    parents: [head.id],
    ...(reason && { reason }),
  };
}
