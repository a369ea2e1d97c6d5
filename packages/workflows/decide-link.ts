import { type Link, type LinkRelation, type LinkVerdict, Problem, type RecordId, type RevisionContent } from "@bilateral/records";
import type { LinkRow } from "@bilateral/register";
import type { Context } from "./context.ts";
import { endsOf, linkIdOf } from "./links/link-id.ts";

export interface LinkDecision {
  relation: LinkRelation;
  from: RecordId;
  to: RecordId;
  verdict: LinkVerdict;
  /** Why, in the person's own words. */
  reason?: string | undefined;
  /** The revision that the person saw; null where no link was there. */
  seen: string | null;
}

/**
 * A person says that two records are one, are different, or that it cannot be told; or that one restates or lies within the other. Outweighs
 * every rule, and holds for all that stands for the same. Fails with `record-not-found`, `links-differ`, `already-decided`, `changed-meanwhile`.
 */
export async function decideLink(context: Context, { relation, from, to, verdict, reason, seen }: LinkDecision): Promise<LinkRow> {
  await checkEnds(context, { relation, from, to });
  const record = linkIdOf({ relation, from, to });
  const before = await context.read.head(record);
  if ((before?.revision ?? null) !== seen) throw new Problem("changed-meanwhile", { record, head: before?.revision ?? "" });
  const old = before?.kind === "link" ? before.body : null;
  const body: Link = {
    ...endsOf({ relation, from, to }),
    ...{ verdict, reasons: [], changes: old?.changes ?? [] },
    ...(old?.score !== undefined && { score: old.score }),
  };
  await context.append.append([revisionOf(context, { record, body, state: "confirmed", parent: before?.revision, reason })]);
  return linkFound(context, record, from);
}

/** Takes a person's word on a link back: what the rules say of it holds again. Fails with `record-not-found`, `changed-meanwhile`, `not-decided`. */
export async function undoLink(context: Context, { record, seen }: { record: RecordId; seen: string }): Promise<LinkRow | null> {
  const head = await context.read.head(record);
  if (head?.kind !== "link") throw new Problem("record-not-found", { record });
  if (head.revision !== seen) throw new Problem("changed-meanwhile", { record, head: head.revision });
  if (head.state === "proposed" || head.state === "withdrawn") throw new Problem("not-decided", { record });
  await context.append.append([revisionOf(context, { record, body: head.body, state: "withdrawn", parent: head.revision })]);
  const links = await context.read.links(head.body.from);
  return links.find((link) => link.record === record) ?? null;
}

interface Said {
  record: RecordId;
  body: Link;
  state: RevisionContent["state"];
  parent: string | undefined;
  reason?: string | undefined;
}

function revisionOf(context: Context, { record, body, state, parent, reason }: Said): RevisionContent {
  return {
    ...{ record, kind: "link", body: { ...body }, evidence: {}, side: context.side, author: context.author, basis: { from: "entry" } },
    ...{ state, at: context.now(), parents: parent === undefined ? [] : [parent], ...(reason && { reason }) },
  };
}

const kindsOf: Partial<Record<LinkRelation, readonly string[]>> = {
  restatement: ["commitment"],
  nesting: ["engagement"],
  chain: ["instrument"],
};

/** Both are there, are two, and are of kinds that the relation joins. */
async function checkEnds({ read }: Context, { relation, from, to }: Pick<LinkDecision, "relation" | "from" | "to">): Promise<void> {
  const [one, other] = [await read.head(from), await read.head(to)];
  if (!one) throw new Problem("record-not-found", { record: from });
  if (!other) throw new Problem("record-not-found", { record: to });
  const allowed = kindsOf[relation];
  if (from === to || one.kind !== other.kind || (allowed && !allowed.includes(one.kind))) throw new Problem("links-differ", { from, to });
}

async function linkFound({ read }: Context, record: RecordId, from: RecordId): Promise<LinkRow> {
  const found = (await read.links(from)).find((link) => link.record === record);
  if (!found) throw new Problem("record-not-found", { record });
  return found;
}
