import { Problem, type RevisionContent } from "@bilateral/records";
import { z } from "zod";
import type { Context } from "../context.ts";

type Body = RevisionContent["body"];
const Named = z.array(z.object({ person: z.string().nullable().optional() }));
const fields = ["participants", "actors", "person"];

/**
 * A person that a field names must be one of the register's, and one who was rejected is not named anew. Fails with `invalid-value`,
 * `rejected-person-named`.
 */
export async function checkPeople({ read }: Context, { before, after }: { before: Body; after: Body }): Promise<void> {
  const already = new Set(fields.flatMap((field) => peopleIn(before, field)));
  for (const field of fields) {
    for (const person of peopleIn(after, field)) {
      const known = await read.head(person);
      if (known?.kind !== "person") throw new Problem("invalid-value", { field, reason: person });
      const isRejected = known.state === "rejected" || known.state === "withdrawn";
      if (isRejected && !already.has(person)) throw new Problem("rejected-person-named", { field, name: known.body.name });
    }
  }
}

function peopleIn(body: Body, field: string): string[] {
  const named = body[field];
  if (typeof named === "string") return [named];
  return (Named.safeParse(named).data ?? []).flatMap(({ person }) => person ?? []);
}
