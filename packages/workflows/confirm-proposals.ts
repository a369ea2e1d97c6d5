import { Problem, type RevisionContent } from "@bilateral/records";
import type { Context } from "./context.ts";
import { type AlsoDecided, type Decided, decisionOn, headSeen, type Seen } from "./decide/decision.ts";
import { personOf } from "./decide/person-of.ts";

export type BulkResult = Decided | { record: string; problem: Problem };

/**
 * Confirms several proposals at once, in one transaction. One that cannot be confirmed is answered for with its problem, and the others go on.
 * Answers are in the order asked; a person whom several tenures take along is confirmed once.
 */
export async function confirmProposals(context: Context, items: readonly Seen[]): Promise<BulkResult[]> {
  const asked = [...new Map(items.map((item) => [item.record, item])).values()];
  // Someone may decide between looking and writing: look again, and answer for that one.
  for (let looks = 3; ; looks -= 1) {
    try {
      return await confirmAll(context, asked);
    } catch (error) {
      const isOvertaken = error instanceof Problem && (error.code === "already-decided" || error.code === "changed-meanwhile");
      if (!isOvertaken || looks === 1) throw error;
    }
  }
}

async function confirmAll(context: Context, asked: readonly Seen[]): Promise<BulkResult[]> {
  const decisions = new Map<string, RevisionContent>();
  const answers: ((revisions: Map<string, string>) => BulkResult)[] = [];
  for (const seen of asked) {
    try {
      const { decision, person } = await decide(context, seen);
      const also = person && !asked.some(({ record }) => record === person.also.record) ? [person.also] : [];
      if (person && !decisions.has(person.content.record)) decisions.set(person.content.record, person.content);
      if (!decisions.has(seen.record)) decisions.set(seen.record, decision);
      answers.push((revisions) => ({
        record: seen.record,
        state: "confirmed",
        revision: revisions.get(seen.record) ?? seen.revision,
        also,
      }));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      answers.push(() => ({ record: seen.record, problem }));
    }
  }
  const appended = decisions.size > 0 ? await context.append.append([...decisions.values()]) : [];
  const revisions = new Map(appended.map(({ record, revision }) => [record, revision]));
  return answers.map((answer) => answer(revisions));
}

async function decide(
  context: Context,
  seen: Seen,
): Promise<{ decision: RevisionContent; person: { content: RevisionContent; also: AlsoDecided } | null }> {
  const head = await headSeen(context.read, seen);
  if (head.state === "confirmed") throw new Problem("already-decided", { record: head.record, state: head.state });
  return { decision: decisionOn(context, { head, state: "confirmed" }), person: await personOf(context, head) };
}
