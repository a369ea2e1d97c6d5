import type { PeoplePage, PeopleQuery } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { joinTenures } from "./people/join-tenures.ts";

/** By name, with their posts over time. */
export async function listPeople({ read }: ReadContext, query: PeopleQuery = {}): Promise<PeoplePage> {
  const page = await read.people(query);
  return { ...page, items: page.items.map(joinTenures) };
}
