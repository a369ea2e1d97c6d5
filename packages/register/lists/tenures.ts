import type { Tenure } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { TenureRow } from "../answers/people.ts";
import type { SourceEntry } from "../answers/sources.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { Tables } from "../tables.ts";
import { shownStates } from "./page.ts";
import { postsIn } from "./posts.ts";

/** The tenures of some people, by person, latest first, with their posts' bodies. */
export async function tenuresByPerson(trx: Transaction<Tables>, people: string[]): Promise<Map<string, TenureRow[]>> {
  if (people.length === 0) return new Map();
  const rows = await trx
    .selectFrom("tenures")
    .selectAll()
    .where(({ eb, val }) => eb("person", "=", eb.fn.any(val(people))))
    .where("state", "in", shownStates)
    .orderBy("sort", "desc")
    .orderBy("record")
    .execute();
  const posts = await postsIn(
    trx,
    rows.map(({ body }) => (body as unknown as Tenure).post),
  );
  const show = await sourceShower(
    trx,
    rows.map(({ sources }) => sources),
  );
  const shown = rows.map(({ record, person, state, basis, corrected, body: stored, sources }) => {
    const { title, organization, side, from, to, former = false, attested, post } = stored as unknown as Tenure;
    const entries = show(sources);
    const sightings = attested.toSorted().map((date) => ({ date, source: sightingOf(date, entries) }));
    const { titles = null, body = null } = posts.get(post ?? "") ?? {};
    const held = { title, titles, body, organization, side, from, to, former, attested: sightings };
    return { person, row: { record, ...held, state, basis, corrected, sources: entries } };
  });
  return new Map([...Map.groupBy(shown, ({ person }) => person)].map(([person, group]) => [person, group.map(({ row }) => row)]));
}

/** A document published on the day shows it; else what the pack cites. */
function sightingOf(date: string, sources: SourceEntry[]): SourceEntry | null {
  return sources.find(({ published }) => published === date) ?? sources.find(({ document }) => document === null) ?? null;
}
