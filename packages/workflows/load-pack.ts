import { canonicalJson, type RevisionContent, sealRevision } from "@bilateral/records";
import type { Appended, Head } from "@bilateral/register";
import type { Context } from "./context.ts";
import type { Fact } from "./load-pack/fact.ts";
import { readPack } from "./load-pack/read-pack.ts";

/** How many facts the pack has, and how many of them were not in the register before. */
export interface LoadedPack {
  facts: number;
  appended: number;
}

type LoadContext = Pick<Context, "read" | "append" | "relationship">;

/**
 * Brings the facts of a knowledge pack into the register, all or nothing. A fact that is there already is left as it is; a changed one adds
 * one revision. Where a person has decided on a record since, the pack's new word stands beside it as a proposal and replaces nothing.
 * Fails with `pack-invalid`, and as the register's `append` does.
 */
export async function loadPack({ read, append, relationship }: LoadContext, { folder }: { folder: string }): Promise<LoadedPack> {
  const { edition, facts } = await readPack({ folder, id: relationship.id });
  const author = `pack:${relationship.id}`;
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const states = ["proposed", "confirmed", "rejected", "withdrawn"] as const;
  const heads = new Map((await read.heads({ kinds, states: [...states] })).map((head) => [head.record, head]));

  const batch: RevisionContent[] = [];
  for (const fact of facts) {
    const content = contentOf(fact, { author, at: `${fact.corrected ?? edition}T00:00:00Z` });
    const head = heads.get(fact.record);
    // The usual case, told without a look into the history: the pack's first word still stands, and is the same.
    if (head?.revision === sealRevision(content).id) continue;
    const next = head ? await after(head, content, read) : content;
    if (next) batch.push(next);
  }
  const outcomes: Appended[] = batch.length > 0 ? await append.append(batch) : [];
  return { facts: facts.length, appended: outcomes.filter(({ outcome }) => outcome === "appended").length };
}

function contentOf({ record, kind, body, basis }: Fact, { author, at }: { author: string; at: string }): RevisionContent {
  return { record, kind, body: { ...body }, evidence: {}, side: null, author, basis, state: "confirmed", at, parents: [] };
}

/** What the pack has to add to a record that is there; null where its last word is the same. */
async function after(head: Head, content: RevisionContent, read: LoadContext["read"]): Promise<RevisionContent | null> {
  const history = await read.history(head.record);
  const last = history.findLast(({ author }) => author === content.author);
  if (last && canonicalJson([last.body, last.basis]) === canonicalJson([content.body, content.basis])) return null;
  const headIsOurs = history.some(({ id, author }) => id === head.revision && author === content.author);
  return { ...content, state: headIsOurs ? "confirmed" : "proposed", parents: [head.revision] };
}
