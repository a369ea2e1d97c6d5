import { Problem } from "@bilateral/records";
import type { Context } from "./context.ts";
import { type Decided, decisionOn, headSeen, type Seen } from "./decide/decision.ts";
import { personOf } from "./decide/person-of.ts";

/**
 * A person stands behind a proposal as it is. A tenure takes its person along where that one still waits.
 * Fails with `record-not-found`, `not-a-proposal`, `already-decided`, `person-rejected`.
 */
export async function confirmProposal(context: Context, { reason, ...seen }: Seen & { reason?: string | undefined }): Promise<Decided> {
  const head = await headSeen(context.read, seen);
  if (head.state === "confirmed") throw new Problem("already-decided", { record: head.record, state: head.state });
  const person = await personOf(context, head);
  const appended = await context.append.append([
    ...(person ? [person.content] : []),
    decisionOn(context, { head, state: "confirmed", reason }),
  ]);
  return { record: head.record, state: "confirmed", revision: appended.at(-1)?.revision ?? head.id, also: person ? [person.also] : [] };
}
