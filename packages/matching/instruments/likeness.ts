import { type Facets, type Reading, tellingBodies } from "./facets.ts";
import { sameName } from "./names.ts";
import type { Title } from "./title.ts";

/** `equal` says the same; `near` most of it; `partial` one says more than the other; `other` each says what the other does not. */
export type Likeness = "equal" | "near" | "partial" | "other";

const order: readonly Likeness[] = ["equal", "near", "partial", "other"];

export interface Likening {
  likeness: Likeness;
  /** How many matters, bodies and names both say. */
  shared: number;
  seen: string;
  known: string;
}

/** Of the titles of two instruments, the likest pair. Titles of one language go first: those of two only help where the first agree in part. */
export function likenessOf(one: Facets, other: Facets): Likening {
  const pairs = one.readings.flatMap((left) => other.readings.map((right) => ({ left, right })));
  const isOne = ({ left, right }: (typeof pairs)[number]) => left.title.language === right.title.language;
  const ofOneLanguage = best(pairs.filter(isOne));
  if (ofOneLanguage && (ofOneLanguage.likeness === "equal" || ofOneLanguage.likeness === "other")) return ofOneLanguage;
  const across = best(pairs.filter((pair) => !isOne(pair)));
  const found = [ofOneLanguage, across].filter((likening) => likening !== null).sort(byLikeness)[0];
  return found ?? { likeness: "other", shared: 0, seen: one.titles[0]?.text ?? "", known: other.titles[0]?.text ?? "" };
}

function best(pairs: readonly { left: Reading; right: Reading }[]): Likening | null {
  return (
    pairs.map(({ left, right }) => ({ ...compare(left, right), seen: left.title.text, known: right.title.text })).sort(byLikeness)[0] ??
    null
  );
}

function byLikeness(one: Likening, other: Likening): number {
  return order.indexOf(one.likeness) - order.indexOf(other.likeness);
}

function compare(one: Reading, other: Reading): { likeness: Likeness; shared: number } {
  const [left, right] = [one.title, other.title];
  const bodies = overlap(new Set(tellingBodies(left)), new Set(tellingBodies(right)));
  const { topics, loose } = topicsMet(left.topics, right.topics);
  const names = overlapOf(left.names, right.names, sameName);
  const shared = bodies.both + topics.both + names.both;
  const give = (likeness: Likeness) => ({ likeness, shared });
  // What amends a document is not that document.
  if (left.topics.has("amending") !== right.topics.has("amending")) return give("other");
  if (!ofOneHouse(one, other)) return give("other");
  if (bodies.onlyLeft + bodies.onlyRight > 0) return give(officesMet(left, right) ? "partial" : "other");
  const translated = left.language !== right.language;
  const [own, others] = translated ? [0, 0] : [names.onlyLeft, names.onlyRight];
  const only = topics.onlyLeft + topics.onlyRight + own + others;
  if (topics.onlyLeft + own > 0 && topics.onlyRight + others > 0) return give(shared > 1 && shared >= only ? "partial" : "other");
  if (topics.onlyLeft + topics.onlyRight > 0) {
    const isPlaces = names.both > 1 && own + others === 0 && (left.topics.size === 0 || right.topics.size === 0);
    return give(isPlaces || shared >= 1.5 * only ? "near" : "partial");
  }
  if (names.onlyLeft + names.onlyRight > 0) {
    // Proper names may be left out in another language; a title without any matter of its own is nothing without them.
    if (translated) return give(shared > 1 ? "near" : "partial");
    return give(names.both > 0 && names.onlyLeft + names.onlyRight <= names.both ? "near" : "partial");
  }
  const words = wordsMet(left, right, shared);
  return give(words === "equal" && (loose || ministryUntold(left, right) || !weighty(one, other)) ? "near" : words);
}

/** What is left of two titles that are on one matter. */
function wordsMet(left: Title, right: Title, shared: number): Likeness {
  const translated = left.language !== right.language;
  const common = overlap(left.common, right.common);
  const [less, more] = [Math.min(common.onlyLeft, common.onlyRight), Math.max(common.onlyLeft, common.onlyRight)];
  if (translated || more === 0) return translated && shared === 0 && more > 0 ? "partial" : "equal";
  if (shared === 0) return less > 0 && common.both < more ? "other" : common.both > more ? "near" : "partial";
  return less > 0 ? "near" : "equal";
}

/** Two that both say between whom they are say the same bodies, at least in part. */
function ofOneHouse({ whose: left }: Reading, { whose: right }: Reading): boolean {
  const [one, other] = [left, right].map((titles) => new Set(titles.flatMap((title) => [...title.topics, ...tellingBodies(title)])));
  if (!one || !other || one.size === 0 || other.size === 0) return true;
  return [...one].some((word) => other.has(word));
}

/** A single broad matter, said by one of the two without its parties, may be that of others. */
function weighty(one: Reading, other: Reading): boolean {
  return [one, other].every(({ title, whose }) => {
    if (whose.length === 0) return true;
    const house = new Set(whose.flatMap(({ topics }) => [...topics]));
    return (
      title.topics.size + title.names.length + title.common.size > 1 ||
      house.size === 0 ||
      [...title.topics].some((topic) => house.has(topic))
    );
  });
}

/** "The justice agreement" need not be that of the two ministries. */
function ministryUntold(left: Title, right: Title): boolean {
  const hosts = (title: Title) => (body: string) =>
    title.bodies.has(body) && !(body === "committee" && title.bodies.has("intergovernmental"));
  return ["ministry", "committee", "company"].some((body) => hosts(left)(body) !== hosts(right)(body));
}

/** A matter → the broader one that papers name in its place. */
const broader: Record<string, string> = {
  delimitation: "border",
  demarcation: "border",
  markers: "border",
  junction: "border",
  gates: "border",
  "border-guard": "border",
  hydropower: "power",
  grid: "power",
  coal: "mining",
  road: "transport",
  railway: "transport",
  aviation: "transport",
  port: "transport",
  university: "education",
  "human-resources": "education",
  textbooks: "education",
};

/** Matters that both say. `loose`: one says the broader word for what the other says in particular. */
function topicsMet(left: ReadonlySet<string>, right: ReadonlySet<string>): { topics: Overlap; loose: boolean } {
  const topics = overlap(left, right);
  const [ownLeft, ownRight] = [[...left].filter((one) => !right.has(one)), [...right].filter((one) => !left.has(one))];
  const pairs = Math.min(
    ownLeft.filter((one) => ownRight.some((other) => isKin(one, other))).length,
    ownRight.filter((one) => ownLeft.some((other) => isKin(one, other))).length,
  );
  const { both, onlyLeft, onlyRight } = topics;
  return { topics: { both: both + pairs, onlyLeft: onlyLeft - pairs, onlyRight: onlyRight - pairs }, loose: pairs > 0 };
}

function isKin(one: string, other: string): boolean {
  return broader[one] === other || broader[other] === one;
}

/** "The two offices" may be any offices. */
function officesMet({ bodies: left }: Title, { bodies: right }: Title): boolean {
  const [one, other] = [left, right].map((bodies) =>
    ["office", "government-office", "president-office"].filter((body) => bodies.has(body)),
  );
  return one?.length === 1 && other?.length === 1 && one[0] !== other[0] && (one[0] === "office" || other[0] === "office");
}

interface Overlap {
  both: number;
  onlyLeft: number;
  onlyRight: number;
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): Overlap {
  return overlapOf([...left], [...right], (one, other) => one === other);
}

/** The same seen from either side: what meets several on one side is counted by the fewer. */
function overlapOf<One>(left: readonly One[], right: readonly One[], isSame: (one: One, other: One) => boolean): Overlap {
  const onlyLeft = left.filter((one) => !right.some((other) => isSame(one, other))).length;
  const onlyRight = right.filter((one) => !left.some((other) => isSame(one, other))).length;
  return { both: Math.min(left.length - onlyLeft, right.length - onlyRight), onlyLeft, onlyRight };
}

/** Whether the title has a matter, body or name of its own, rather than being the sides' general agreement. */
export function isSpecific({ readings }: Facets): boolean {
  return readings.some(({ title }) => title.topics.size + tellingBodies(title).length + title.names.length > 0);
}
