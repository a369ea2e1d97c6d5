import type { PersonDetail } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { joinTenures } from "./people/join-tenures.ts";

/** A person, the posts over time, and the engagements the person took part in. Fails with `record-not-found`. */
export async function readPerson({ read }: ReadContext, record: string): Promise<PersonDetail> {
  const detail = await read.person(record);
  return { ...detail, person: joinTenures(detail.person) };
}
