import { Problem, type Revision, type RevisionContent } from "@bilateral/records";
import type { Context } from "../context.ts";
import { type AlsoDecided, decisionOn } from "./decision.ts";

/**
 * A confirmed tenure needs a confirmed person: the confirmation of the person it belongs to, where that one still waits.
 * Fails with `person-rejected`, and with `invalid-value` where the tenure names nobody of the register.
 */
export async function personOf(
  context: Context,
  tenure: Pick<Revision, "kind" | "body">,
): Promise<{ content: RevisionContent; also: AlsoDecided } | null> {
  if (tenure.kind !== "tenure" || !("person" in tenure.body)) return null;
  const record = tenure.body.person;
  const known = await context.read.head(record);
  if (known?.kind !== "person") throw new Problem("invalid-value", { field: "person", reason: record });
  const { name } = known.body;
  if (known.state === "rejected" || known.state === "withdrawn") throw new Problem("person-rejected", { record, name });
  const head = known.state === "proposed" ? await context.read.revision(known.revision) : null;
  return head && { content: decisionOn(context, { head, state: "confirmed" }), also: { record, name, because: "person-of-tenure" } };
}
