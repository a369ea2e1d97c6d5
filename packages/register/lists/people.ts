import { type Person, Problem } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { PeoplePage, PeopleQuery, PersonDetail, PersonRow } from "../answers/people.ts";
import { canonicalOf } from "../links/canonical-of.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { Tables } from "../tables.ts";
import { engagements } from "./engagements.ts";
import { type ListRow, listColumns, listPage, shownStates } from "./page.ts";
import { tenuresByPerson } from "./tenures.ts";

/** How many of a person's engagements, the newest, are shown with the person; the list of engagements has the rest. */
const mostEngagements = 200;

export async function people(trx: Transaction<Tables>, query: PeopleQuery): Promise<PeoplePage> {
  const { side, state = shownStates, text, after, limit } = query;
  const { rows, next, total, facets } = await listPage(trx, {
    ...{ table: "people", order: "ascending", text, after, limit },
    // In the order of the projection's combos.
    facets: [
      { name: "side", column: "side", many: false, chosen: side },
      { name: "state", column: "state", many: false, chosen: state },
    ],
  });
  return { items: await shown(trx, rows), next, total, facets: facets as PeoplePage["facets"] };
}

/** Fails with `record-not-found`. */
export async function person(trx: Transaction<Tables>, named: string): Promise<PersonDetail> {
  const rows = await trx
    .selectFrom("people")
    .select(listColumns)
    .where("record", "=", (await canonicalOf(trx, [named])).get(named) ?? named)
    .execute();
  const [item] = await shown(trx, rows);
  if (item === undefined) throw new Problem("record-not-found", { record: named });
  const show = await sourceShower(
    trx,
    rows.map(({ sources }) => sources),
  );
  const { items } = await engagements(trx, { person: item.record, limit: mostEngagements });
  return { person: item, engagements: items, sources: rows.flatMap(({ sources }) => show(sources)) };
}

async function shown(trx: Transaction<Tables>, rows: ListRow[]): Promise<PersonRow[]> {
  const tenures = await tenuresByPerson(
    trx,
    rows.map(({ record }) => record),
  );
  return rows.map(({ record, state, basis, corrected, body }) => {
    const { name, names = null, aliases, side } = body as Person;
    return { record, name, names, aliases, side, state, basis, corrected, tenures: tenures.get(record) ?? [] };
  });
}
