/** Whether a revision may follow what is there. */
import { canonicalJson, Problem, type Revision } from "@bilateral/records";
import { headBefore } from "./head.ts";
import type { StoredRevision } from "./stored.ts";

/** To be written, or already there: under which revision, and why. */
export type Placing = { outcome: "appended" } | { outcome: "known" | "decided"; stands: StoredRevision };

/**
 * Fails with `already-decided` where a decision does not name the head that someone decided, `changed-meanwhile` where it does not name the
 * one that is proposed, `invalid-value` where the record is of another kind.
 */
export function place({ revision, history }: { revision: Revision; history: StoredRevision[] }): Placing {
  const same = history.find(({ id }) => id === revision.id);
  if (same !== undefined) return { outcome: "known", stands: same };
  const otherKind = history.find(({ kind }) => kind !== revision.kind);
  if (otherKind !== undefined) {
    throw new Problem("invalid-value", { field: "kind", reason: `${revision.record} is of kind ${otherKind.kind}` });
  }
  if (revision.basis.from === "pack") return placePackFact({ revision, history });
  return revision.state === "proposed" ? placeProposal({ revision, history }) : placeDecision({ revision, history });
}

/** A document is not asked about twice: not where it says the same as before, and not where someone has decided on what it said. */
function placeProposal({ revision, history }: { revision: Revision; history: StoredRevision[] }): Placing {
  const { basis } = revision;
  if (basis.from === "matching") return placeLink({ revision, history });
  if (basis.from !== "reading") return { outcome: "appended" };
  const before = history.findLast(
    ({ state, basis: other }) => state === "proposed" && other.from === "reading" && other.document === basis.document,
  );
  if (before === undefined) return { outcome: "appended" };
  const decision = history.findLast(({ state, seq }) => state !== "proposed" && seq > before.seq);
  if (decision !== undefined) return { outcome: "decided", stands: decision };
  const saysTheSame = saying(before) === saying(revision);
  return saysTheSame ? { outcome: "known", stands: before } : { outcome: "appended" };
}

/** What a person decided of a link is not asked again, until it is taken back. */
function placeLink({ revision, history }: { revision: Revision; history: StoredRevision[] }): Placing {
  const decision = history.findLast(({ state }) => state !== "proposed");
  if (decision !== undefined && decision.state !== "withdrawn") return { outcome: "decided", stands: decision };
  const before = history.findLast(({ state }) => state === "proposed");
  return before !== undefined && saying(before) === saying(revision) ? { outcome: "known", stands: before } : { outcome: "appended" };
}

/** A pack loaded again brings the same facts at another time; what people decided since stays. */
function placePackFact({ revision, history }: { revision: Revision; history: StoredRevision[] }): Placing {
  const before = history.findLast(({ basis }) => basis.from === "pack");
  if (before !== undefined && saying(before) === saying(revision) && canonicalJson(before.basis) === canonicalJson(revision.basis)) {
    return { outcome: "known", stands: before };
  }
  return revision.state === "proposed" ? { outcome: "appended" } : placeDecision({ revision, history });
}

function placeDecision({ revision, history }: { revision: Revision; history: StoredRevision[] }): Placing {
  const head = headBefore(history, revision.side);
  if (head !== undefined && !revision.parents.includes(head.id)) {
    if (head.state === "proposed") throw new Problem("changed-meanwhile", { record: revision.record, head: head.id });
    throw new Problem("already-decided", { record: revision.record, state: head.state, head: head.id });
  }
  return { outcome: "appended" };
}

function saying({ body, evidence, state }: Revision): string {
  return canonicalJson({ body, evidence, state });
}
