import { kindSchemas, type RecordKind } from "@bilateral/records";
import type { z } from "zod";
import type { Entry } from "./entry.ts";
import type { Fact } from "./fact.ts";

/** What can be read of an entry that has a mistake: enough to check it with the others, never a record. */
export interface Incomplete {
  /** Fields that could not be read hold nothing. */
  fact: Fact;
  unread: ReadonlySet<string>;
  /** What its fields, right by themselves, say wrongly together. */
  together: z.core.$ZodIssue[];
}

interface Given {
  kind: RecordKind;
  record: string;
  entry: Entry;
  fields: Record<string, unknown>;
}

const noLimit = "9999-12-31";

export function incompleteFact({ kind, record, entry, fields }: Given): Incomplete {
  const schema: z.ZodObject = kindSchemas[kind];
  const shape = schema.shape as Record<string, z.ZodType>;
  const unread = new Set<string>();
  const body: Record<string, unknown> = {};
  const empty = (name: string) => {
    unread.add(name);
    body[name] = [undefined, null, []].map((nothing) => shape[name]?.safeParse(nothing)).find((held) => held?.success)?.data;
  };
  for (const [name, field] of Object.entries(shape)) {
    const given = field.safeParse(fields[name]);
    if (given.success) body[name] = given.data;
    else empty(name);
  }
  const together = togetherIn(kind, body);
  for (const { path } of together) empty(String(path[0]));
  // Whether a day is too late is not known where the day of the correction cannot be read.
  const corrected = entry.unread.has("corrected") ? noLimit : entry.corrected;
  const basis = { from: "pack", pack: "", sources: [], confidence: "low" };
  return { fact: { record, kind, body, basis, corrected, entry } as unknown as Fact, unread, together };
}

/** Only tenures say something that two fields must agree on and that stays certain whatever else is missing. */
function togetherIn(kind: RecordKind, { from, to }: Record<string, unknown>): z.core.$ZodIssue[] {
  if (kind !== "tenure") return [];
  const issues =
    kindSchemas.tenure.safeParse({ person: "pack:x/person/x", post: null, title: "–", side: null, from, to }).error?.issues ?? [];
  return issues.filter(({ code }) => code === "custom");
}
