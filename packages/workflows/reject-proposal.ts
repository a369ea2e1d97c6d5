import { Problem, type RevisionContent } from "@bilateral/records";
import type { Context } from "./context.ts";
import { type AlsoDecided, type Decided, decisionOn, headSeen, type Seen } from "./decide/decision.ts";

/**
 * A person refuses a proposal, and the register remembers it: reading the document again does not ask again. The tenures of a rejected person
 * go with the person. Fails with `record-not-found`, `not-a-proposal`, `already-decided`.
 */
export async function rejectProposal(context: Context, { reason, ...seen }: Seen & { reason?: string | undefined }): Promise<Decided> {
  const head = await headSeen(context.read, seen);
  if (head.state === "rejected") throw new Problem("already-decided", { record: head.record, state: head.state });
  const tenures = head.kind === "person" ? await tenuresOf(context, head.record) : [];
  const [decision] = await context.append.append([
    decisionOn(context, { head, state: "rejected", reason }),
    ...tenures.map(({ content }) => content),
  ]);
  return { record: head.record, state: "rejected", revision: decision?.revision ?? head.id, also: tenures.map(({ also }) => also) };
}

async function tenuresOf(context: Context, person: string): Promise<{ content: RevisionContent; also: AlsoDecided }[]> {
  const { tenures } = (await context.read.person(person)).person;
  const made = await Promise.all(
    tenures.map(async ({ record, title }) => {
      const known = await context.read.head(record);
      const head = known && known.state !== "rejected" ? await context.read.revision(known.revision) : null;
      if (!head) return null;
      return {
        content: decisionOn(context, { head, state: "rejected" }),
        also: { record, name: title, because: "tenure-of-person" } as const,
      };
    }),
  );
  return made.filter((each) => each !== null);
}
