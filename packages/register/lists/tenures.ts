import type { Body, Localized, Post, Tenure } from "@bilateral/records";
import type { Transaction } from "kysely";
import type { TenureRow } from "../answers/people.ts";
import type { SourceEntry } from "../answers/sources.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { Tables } from "../tables.ts";
import { shownStates } from "./page.ts";

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
  const bodyOf = await bodiesOf(
    trx,
    rows.map(({ body }) => (body as unknown as Tenure).post),
  );
  const show = await sourceShower(
    trx,
    rows.map(({ sources }) => sources),
  );
  const shown = rows.map(({ record, person, state, body: stored, sources }) => {
    const { title, organization, side, from, to, former = false, attested, post } = stored as unknown as Tenure;
    const entries = show(sources);
    const sightings = attested.toSorted().map((date) => ({ date, source: sightingOf(date, entries) }));
    const row = { record, title, body: bodyOf(post), organization, side, from, to, former, attested: sightings, state, sources: entries };
    return { person, row };
  });
  return new Map([...Map.groupBy(shown, ({ person }) => person)].map(([person, group]) => [person, group.map(({ row }) => row)]));
}

/** A document published on the day shows it; else what the pack cites. */
function sightingOf(date: string, sources: SourceEntry[]): SourceEntry | null {
  return sources.find(({ published }) => published === date) ?? sources.find(({ document }) => document === null) ?? null;
}

/** The name of the body that a post is in. */
async function bodiesOf(trx: Transaction<Tables>, posts: (string | null)[]): Promise<(post: string | null) => Localized | null> {
  const found = async (records: string[]) => {
    if (records.length === 0) return new Map<string, unknown>();
    const rows = await trx
      .selectFrom("heads")
      .select(["record", "body"])
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(records))))
      .execute();
    return new Map(rows.map(({ record, body }) => [record, body as unknown]));
  };
  const known = (await found(posts.filter((post) => post !== null))) as Map<string, Post>;
  const bodies = (await found([...known.values()].flatMap(({ body }) => body ?? []))) as Map<string, Body>;
  return (post) => bodies.get(known.get(post ?? "")?.body ?? "")?.name ?? null;
}
