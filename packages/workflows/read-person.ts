import type { PersonDetail } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** A person, the posts over time, and the engagements the person took part in. Fails with `record-not-found`. */
export function readPerson({ read }: ReadContext, record: string): Promise<PersonDetail> {
  return read.person(record);
}
