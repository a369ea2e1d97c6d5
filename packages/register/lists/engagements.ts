import { type Engagement, Problem } from "@bilateral/records";
import { type SqlBool, sql, type Transaction } from "kysely";
import type { EngagementRow, EngagementsPage, EngagementsQuery, ParticipantRow } from "../answers/engagements.ts";
import type { LinkEnd } from "../answers/links.ts";
import type { PostTitle } from "../answers/posts.ts";
import { canonicalOf } from "../links/canonical-of.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { StoredAccount } from "../projections/stored-account.ts";
import type { Tables } from "../tables.ts";
import { linksOf } from "./links.ts";
import { type ListRow, listColumns, listPage, shownStates } from "./page.ts";
import { peopleIn } from "./people-in.ts";
import { postsFinder } from "./posts-on.ts";

type Row = ListRow & { first_day: string | null; last_day: string | null; accounts: StoredAccount[] };
const columns = ["first_day", "last_day", "accounts"];

export async function engagements(trx: Transaction<Tables>, query: EngagementsQuery): Promise<EngagementsPage> {
  const { kind, side, year, state = shownStates, person, document, text, after, limit } = query;
  const { rows, next, total, facets } = await listPage<Row>(trx, {
    ...{ table: "engagements", columns, order: "descending", text, after, limit },
    // In the order of the projection's combos.
    facets: [
      { name: "kind", column: "kind", many: false, chosen: kind },
      { name: "side", column: "sides", many: true, chosen: side },
      { name: "year", column: "years", many: true, chosen: year },
      { name: "state", column: "state", many: false, chosen: state },
    ],
    conditions: [
      person === undefined ? null : withPerson(person),
      document === undefined ? null : sql<SqlBool>`documents @> array[${document}]::text[]`,
    ],
  });
  return { items: await shown(trx, rows), next, total, facets: facets as EngagementsPage["facets"] };
}

/** Fails with `record-not-found`. */
export async function engagement(trx: Transaction<Tables>, record: string): Promise<EngagementRow> {
  const rows = await trx
    .selectFrom("engagements")
    .select([...listColumns, "first_day", "last_day", "accounts"])
    .where("record", "=", (await canonicalOf(trx, [record])).get(record) ?? record)
    .execute();
  const [item] = await shown(trx, rows as unknown as Row[]);
  if (item === undefined) throw new Problem("record-not-found", { record });
  return item;
}

async function shown(trx: Transaction<Tables>, rows: Row[]): Promise<EngagementRow[]> {
  const bodies = rows.map(({ body }) => body as Engagement);
  const people = bodies.flatMap(({ participants }) => participants.flatMap(({ person }) => (person === null ? [] : [person])));
  const known = await peopleIn(trx, people);
  const postsOn = await postsFinder(
    trx,
    people.map((person) => known.get(person)?.record ?? person),
  );
  const links = (
    await linksOf(
      trx,
      rows.map(({ record }) => record),
    )
  ).filter(({ relation, verdict }) => relation === "nesting" && verdict === "same");
  const show = await sourceShower(
    trx,
    rows.flatMap(({ sources, accounts }) => [sources, ...accounts.map((account) => account.sources)]),
  );
  return rows.map(({ record, state, basis, corrected, first_day: first, last_day: last, sources, accounts, body: stored }) => {
    const body = stored as Engagement;
    const participants = body.participants.map(({ person: named, name, organization = null, side, role }): ParticipantRow => {
      const found = known.get(named ?? "");
      const person = found?.isRejected ? null : (found?.record ?? named);
      const held = person === null || first === null || last === null ? [] : postsOn(person, { first, last });
      return { person, name: name ?? found?.name ?? null, organization, side, role, posts: titlesOf(held) };
    });
    const { kind, visitType = null, title = null, number = null, date, partOfDay = null, place, occasion, status, outcomes = [] } = body;
    return {
      ...{ record, kind, visitType, title, number, date, first, last, partOfDay, place, occasion, participants, status, outcomes },
      ...{ state, basis, corrected },
      sources: show(sources),
      accounts: accounts.map((account) => ({ ...account, sources: show(account.sources) })),
      within: links.find(({ from, to }) => from.canonical === record && to.canonical !== record)?.to ?? null,
      contains: eachOnce(links.flatMap(({ from, to }) => (to.canonical === record && from.canonical !== record ? [from] : []))),
    };
  });
}

/** Accounts of one act are one. */
function eachOnce(ends: readonly LinkEnd[]): LinkEnd[] {
  return [...new Map(ends.map((end) => [end.canonical, end])).values()];
}

/** Who was rejected took part in nothing. */
function withPerson(person: string) {
  return sql<SqlBool>`(people @> array[${person}]::text[]
    and not exists (select from people where people.record = ${person} and people.state in ('rejected', 'withdrawn')))`;
}

/** Each title once; that of a known post goes before the same words without one. */
function titlesOf(held: PostTitle[]): PostTitle[] {
  const byTitle = new Map<string, PostTitle>();
  for (const { title, titles } of held) {
    const key = title.toLowerCase();
    byTitle.set(key, { title: byTitle.get(key)?.title ?? title, titles: byTitle.get(key)?.titles ?? titles });
  }
  return [...byTitle.values()];
}
