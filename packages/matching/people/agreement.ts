/** Whether two posts are one, across languages and ways of naming them. */
import { soundDistance } from "../names/distance.ts";
import { type Post, postsOf } from "./post.ts";
import { heldByOne, type Rank } from "./words/ranks.ts";

/** `same` · `may-be`: one of them names no body, so that it could be the other · `other`. */
export type Agreement = "same" | "may-be" | "other";

export interface TitledPost {
  titles: readonly string[];
  organizations: readonly string[];
}

/** The best that any two of their posts and titles give. */
export function agreementOf(one: TitledPost, other: TitledPost): Agreement {
  const found = postsIn(one).flatMap((left) => postsIn(other).map((right) => agree(left, right)));
  return found.includes("same") ? "same" : found.includes("may-be") ? "may-be" : "other";
}

export function postsIn({ titles, organizations }: TitledPost): readonly Post[] {
  return titles.flatMap((title) => postsOf({ title, organizations }));
}

function agree(one: Post, other: Post): Agreement {
  if (one.deputy !== other.deputy || !sameRank(one, other)) return "other";
  if (one.isLocal || other.isLocal || byPlace.has(one.rank)) return agreeByPlace(one, other);
  if (one.bodies.size === 0 || other.bodies.size === 0)
    return one.bodies.size === other.bodies.size && alone.has(one.rank) ? "same" : "may-be";
  return sameBodies(one, other) ? "same" : "other";
}

/** Whole by themselves, without a body. */
const alone = new Set<Rank>([
  "general-secretary",
  "prime-minister",
  "ambassador",
  "monarch",
  "chief-of-staff",
  "chief-judge",
  "prosecutor",
]);
const byPlace = new Set<Rank>(["ambassador", "consul"]);
/** Papers call the leader of one body by any of these. */
const leads = new Set<Rank>(["chair", "head", "director", "chief-judge", "prosecutor", "governor"]);

function sameRank(one: Post, other: Post): boolean {
  if (one.rank === other.rank) return true;
  return leads.has(one.rank) && leads.has(other.rank) && one.bodies.size > 0 && other.bodies.size > 0 && !one.isLocal && !other.isLocal;
}

/** “Minister of Education” is short for that of education and training; the chair of a parliament's committee is not its chair. */
function sameBodies(one: Post, other: Post): boolean {
  const [fewer, more] = one.bodies.size <= other.bodies.size ? [one, other] : [other, one];
  const isWithin = [...fewer.bodies].every((body) => more.bodies.has(body));
  return isWithin && (fewer.bodies.size === more.bodies.size || fewer.rank === "minister");
}

function agreeByPlace(one: Post, other: Post): Agreement {
  if (one.bodies.size !== other.bodies.size || ![...one.bodies].every((body) => other.bodies.has(body))) return "other";
  if (one.places.length === 0 || other.places.length === 0) return "may-be";
  const pairs = one.places.flatMap((left) => other.places.map((right) => [left, right] as const));
  if (pairs.some(([left, right]) => samePlace(left, right))) return "same";
  return byPlace.has(one.rank) && pairs.some(([left, right]) => isOfPeople(left, right) || isOfPeople(right, left)) ? "may-be" : "other";
}

/** “Vietnamese ambassador” beside “ambassador of Viet Nam to Laos”: one word that begins as the other does. */
function isOfPeople(word: readonly string[], place: readonly string[]): boolean {
  const [only, ...more] = word;
  const joined = place.join("");
  return only !== undefined && more.length === 0 && only.length >= 4 && joined.slice(0, 5) === only.slice(0, 5);
}

/** The words of the shorter all stand in the longer, or both sound alike when read in one. */
function samePlace(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.includes(word)) || soundDistance(one.join(""), other.join("")) < 0.2;
}

/** Keys for posts that one person holds at a time; none for others, and where the body is not known. */
export function keysOfPost(post: Post): string[] {
  if (post.deputy || !heldByOne.has(post.rank)) return [];
  const bodies = bodiesOf(post);
  if (post.isLocal || byPlace.has(post.rank)) return post.places.map((place) => `${post.rank}:${bodies}:${place.join("")}`);
  if (bodies === "" && !alone.has(post.rank)) return [];
  return [`${leads.has(post.rank) ? "lead" : post.rank}:${bodies}`];
}

/** Keys for posts that several hold at a time, or that name no place: with part of a name they may tell whom is meant. */
export function keysOfSharedPost(post: Post): string[] {
  if (byPlace.has(post.rank)) return [`${post.rank}:`];
  if (post.isLocal || !post.deputy || (post.bodies.size === 0 && !alone.has(post.rank))) return [];
  return [`deputy ${leads.has(post.rank) ? "lead" : post.rank}:${bodiesOf(post)}`];
}

function bodiesOf({ bodies }: Post): string {
  return [...bodies].sort().join("+");
}

/**
 * How high a post stands, 1 to 5: leaders of a country · ministers and their like · deputies of ministers, envoys · leaders of provinces and
 * offices · their deputies. Null where it cannot be told.
 */
export function heightOf(post: Post): number | null {
  if (post.isLocal) return post.deputy || post.rank === "director" || post.rank === "head" || post.rank === "member" ? 5 : 4;
  const down = post.deputy ? 1 : 0;
  const isChamber = (post.bodies.has("assembly") || post.bodies.has("senate")) && post.bodies.size === 1;
  const isTop = post.bodies.has("state") || isChamber || post.bodies.has("politburo");
  const isLed = leads.has(post.rank) && post.rank !== "director" && post.bodies.size > 0;
  if (isTop || post.rank === "general-secretary" || post.rank === "prime-minister" || post.rank === "monarch") return 1 + down;
  if (post.rank === "minister" || post.bodies.has("secretariat") || isLed || post.rank === "chief-of-staff") return 2 + down;
  if (post.rank === "ambassador" || post.bodies.has("central-committee") || (post.rank === "member" && post.bodies.has("assembly")))
    return 3;
  return post.rank === "director" || post.rank === "consul" ? 4 + down : null;
}
