import {
  canonicalJson,
  explainIssue,
  kindSchemas,
  Problem,
  type Revision,
  type RevisionContent,
  type UiLanguage,
} from "@bilateral/records";
import { z } from "zod";
import type { Context } from "./context.ts";
import { type Decided, decisionOn, headSeen, type Seen } from "./decide/decision.ts";
import { personOf } from "./decide/person-of.ts";

export interface Correction extends Seen {
  /** The fields as they should be; those left out stay, and null takes away a field that need not be there. */
  body: Record<string, unknown>;
  reason?: string | undefined;
  /** In which a value that does not hold is explained. */
  language: UiLanguage;
}

/**
 * A person stands behind a proposal with other values. Evidence stays with the fields that did not change; a changed field is the person's own
 * entry and rests on no words of the document. Fails as `confirmProposal` does, and with `invalid-value`.
 */
export async function correctProposal(context: Context, { body: wanted, reason, language, ...seen }: Correction): Promise<Decided> {
  const head = await headSeen(context.read, seen);
  const body = corrected(head, wanted, language);
  await checkPeople(context, body);
  const evidence = Object.fromEntries(Object.entries(head.evidence).filter(([field]) => same(head.body, body, field)));
  const person = await personOf(context, { kind: head.kind, body: body as Revision["body"] });
  const appended = await context.append.append([
    ...(person ? [person.content] : []),
    decisionOn(context, { head, state: "confirmed", body, evidence, reason }),
  ]);
  return { record: head.record, state: "confirmed", revision: appended.at(-1)?.revision ?? head.id, also: person ? [person.also] : [] };
}

function corrected(head: Revision, wanted: Record<string, unknown>, language: UiLanguage): RevisionContent["body"] {
  const schema = kindSchemas[head.kind];
  const fields = schema.shape as Record<string, z.ZodType>;
  const merged = Object.entries({ ...head.body, ...wanted }).filter(
    ([field, value]) => value !== null || fields[field]?.safeParse(null).success,
  );
  const result = schema.safeParse(Object.fromEntries(merged));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem("invalid-value", issue ? explainIssue({ ...issue }, language) : { field: "", reason: "" });
}

/** The evidence of `participants.0` stands and falls with the field `participants`. */
function same(before: object, after: object, path: string): boolean {
  const field = path.split(".")[0] ?? "";
  const [old, now] = [before, after].map((body) => (body as Record<string, unknown>)[field] ?? null);
  return field === "" || canonicalJson(old) === canonicalJson(now);
}

/** A person that a field names must be one of the register's. */
async function checkPeople({ read }: Context, body: RevisionContent["body"]): Promise<void> {
  for (const field of ["participants", "actors"]) {
    const people = z.array(z.object({ person: z.string().nullable().optional() })).safeParse(body[field]).data ?? [];
    for (const { person } of people) {
      if (person && (await read.head(person))?.kind !== "person") throw new Problem("invalid-value", { field, reason: person });
    }
  }
}
