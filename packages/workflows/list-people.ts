import type { PeoplePage, PeopleQuery } from "@bilateral/register";
import type { ReadContext } from "./context.ts";

/** By name, with their posts over time. */
export function listPeople({ read }: ReadContext, query: PeopleQuery = {}): Promise<PeoplePage> {
  return read.people(query);
}
