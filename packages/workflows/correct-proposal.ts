import {
  canonicalJson,
  explainIssue,
  kindSchemas,
  Problem,
  type RecordKind,
  type Revision,
  type RevisionContent,
  type UiLanguage,
} from "@bilateral/records";
import type { z } from "zod";
import type { Context } from "./context.ts";
import { checkPeople } from "./decide/check-people.ts";
import { type Decided, decisionOn, headSeen, type Seen } from "./decide/decision.ts";
import { personOf } from "./decide/person-of.ts";
import { wordsOfCommitment } from "./decide/words-of-commitment.ts";

/** What a correction leaves alone: which post a tenure is about; and what becomes of a commitment, which both sides decide. */
const fixed: Partial<Record<RecordKind, string[]>> = { tenure: ["post"], commitment: ["completion", "disposition"] };

export interface Correction extends Seen {
  /** The fields as they should be; those left out stay, and null takes away a field that need not be there. */
  body: Record<string, unknown>;
  reason?: string | undefined;
  /** In which a value that does not hold is explained. */
  language: UiLanguage;
}

/**
 * A person stands behind a proposal with other values. Evidence stays with the fields that did not change; a changed field is the person's own
 * entry and rests on no words of the document, but for the words of a commitment, which are looked up in it. Fails as `confirmProposal` does, and
 * with `invalid-value`, `not-an-edit`, `ends-before-it-begins`, `rejected-person-named` and `words-not-in-document`.
 */
export async function correctProposal(context: Context, { body: wanted, reason, language, ...seen }: Correction): Promise<Decided> {
  const head = await headSeen(context.read, seen);
  const asked = corrected(head, wanted, language);
  await checkPeople(context, { before: head.body, after: asked });
  const found = await wordsOfCommitment(context.read, head, asked);
  const body = found?.body ?? asked;
  const kept = Object.entries(head.evidence).filter(([field]) => same(head.body, body, field));
  const evidence = { ...Object.fromEntries(kept), ...found?.evidence };
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
  if (result.success) {
    const changed = fixed[head.kind]?.find((field) => !same(head.body, result.data, field));
    if (changed !== undefined) throw new Problem("not-an-edit", { field: changed });
    return result.data;
  }
  const [issue] = result.error.issues;
  if (issue?.code === "custom" && issue.params?.problem === "ends-before-it-begins") {
    const { from, to } = Object.fromEntries(merged);
    throw new Problem("ends-before-it-begins", { field: "to", from, to });
  }
  throw new Problem("invalid-value", issue ? explainIssue({ ...issue }, language) : { field: "", reason: "" });
}

/** The evidence of `participants.0` stands and falls with the field `participants`. */
function same(before: object, after: object, path: string): boolean {
  const field = path.split(".")[0] ?? "";
  const [old, now] = [before, after].map((body) => (body as Record<string, unknown>)[field] ?? null);
  return field === "" || canonicalJson(old) === canonicalJson(now);
}
