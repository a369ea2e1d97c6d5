import type { Tenure } from "@bilateral/records";
import type { Kysely } from "kysely";
import type { PostOnDay } from "../answers/posts.ts";
import { canonicalOf } from "../links/canonical-of.ts";
import type { Tables } from "../tables.ts";
import { shownStates } from "./page.ts";
import { postsIn } from "./posts.ts";
import { type Days, holdsOn } from "./tenure-days.ts";

type KnownTenure = PostOnDay & { person: string; body: Tenure };

/** The tenures of some people, by person, latest first. */
async function tenuresOf(db: Kysely<Tables>, people: string[]): Promise<Map<string, KnownTenure[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom("tenures")
    .select(["record", "person", "state", "body"])
    .where(({ eb, val }) => eb("person", "=", eb.fn.any(val(people))))
    .where("state", "in", shownStates)
    .orderBy("sort", "desc")
    .orderBy("record")
    .execute();
  const posts = await postsIn(
    db,
    rows.map(({ body }) => (body as unknown as Tenure).post),
  );
  const known = rows.map(({ record, person, state, body: stored }) => {
    const body = stored as unknown as Tenure;
    const { post, title, organization, side } = body;
    const { titles = null } = posts.get(post ?? "") ?? {};
    return { person, tenure: record, post, title, titles, organization, side, state, body };
  });
  return Map.groupBy(known, ({ person }) => person);
}

/** Answers, from one query, who of these people held which post on which days; what people confirmed goes before what a reader proposed. */
export async function postsFinder(db: Kysely<Tables>, people: string[]): Promise<(person: string, days: Days) => PostOnDay[]> {
  const tenures = await tenuresOf(db, [...new Set(people)]);
  return (person, days) => {
    const held = (tenures.get(person) ?? []).filter(({ body }) => holdsOn(body, days));
    const confirmed = held.filter(({ state }) => state === "confirmed");
    const counted = confirmed.length > 0 ? confirmed : held;
    return counted.map(({ body: _body, person: _person, ...held }) => held);
  };
}

export async function postsOn(db: Kysely<Tables>, { person, day }: { person: string; day: string }): Promise<PostOnDay[]> {
  const standing = (await canonicalOf(db, [person])).get(person) ?? person;
  const find = await postsFinder(db, [standing]);
  return find(standing, { first: day, last: day });
}
