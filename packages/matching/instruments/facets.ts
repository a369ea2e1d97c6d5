import type { InstrumentCard } from "../cards.ts";
import { type Days, daysIn, lengthOf } from "../days.ts";
import { nameKey } from "./names.ts";
import { readTitle, type Title } from "./title.ts";
import { tells, whoseIn } from "./whose.ts";

/** What tells one instrument from another. */
export interface Facets {
  titles: readonly Title[];
  /** The titles, and what they are on where they say between whom besides. */
  readings: readonly Reading[];
  /** What it is, by the most telling of its words: a "plan agreement" is a plan. */
  sort: string;
  sorts: ReadonlySet<string>;
  period: Days | null;
  periodText: string | null;
  years: number | null;
  signed: Days | null;
  sides: ReadonlySet<string>;
  number: string | null;
}

export interface Reading {
  title: Title;
  /** Between whom it is, where that was taken out of the title or told beside it. */
  whose: readonly Title[];
}

/** The most telling first. */
const telling = [
  "minutes",
  "statement",
  "strategy",
  "scheme",
  "mou",
  "plan",
  "programme",
  "protocol",
  "convention",
  "treaty",
  "contract",
  "notes",
  "decision",
  "agreement",
];

/** Documents that are made for a year: the year in the title is the one they run for. Of others it is the year they are of. */
const yearly = new Set(["plan", "programme"]);

const cached = new WeakMap<InstrumentCard, Facets>();

export function facetsOf(card: InstrumentCard): Facets {
  const before = cached.get(card);
  if (before) return before;
  const facets = read(card);
  cached.set(card, facets);
  return facets;
}

function read(card: InstrumentCard): Facets {
  const parties = card.parties.filter((party) => !isSide(party)).map(readTitle);
  const plain = card.titles.map(readTitle);
  const titles = plain.map((title) => withParties(title, parties));
  const sorts = new Set(titles.flatMap(({ heads }) => [...heads]));
  if (card.kind !== "other") sorts.add(card.kind === "joint-statement" ? "statement" : card.kind);
  const sort = telling.find((one) => sorts.has(one)) ?? "agreement";
  for (const head of titles.flatMap(({ alsoHeads }) => [...alsoHeads])) sorts.add(head);
  const told = titles.find(({ period }) => period !== null)?.period ?? null;
  const periodText = card.period ?? (told?.includes("/") || yearly.has(sort) ? told : null);
  const period = daysIn(periodText);
  // What is agreed for one year is its plan.
  if (period && lengthOf(period) <= 366) sorts.add("plan");
  return {
    titles,
    readings: [...titles.map((title) => ({ title, whose: [] })), ...plain.flatMap((title) => subjectOf(title, parties))].map((reading) =>
      sort === "statement" ? { ...reading, title: withoutFormula(reading.title) } : reading,
    ),
    sort,
    sorts,
    period,
    periodText,
    years: titles.find(({ years }) => years !== null)?.years ?? null,
    signed: daysIn(card.signed) ?? (period === null ? daysIn(told) : null),
    sides: new Set([
      ...card.parties.filter(isSide),
      ...titles.flatMap(({ sides }) => [...sides]),
      ...parties.flatMap(({ sides }) => [...sides]),
    ]),
    number: titles.find(({ number }) => number !== null)?.number ?? null,
  };
}

function isSide(party: string): boolean {
  return /^[A-Z]{2}$/.test(party);
}

/** "The agreement of the two offices" is said in full by naming its parties. */
function withParties(title: Title, parties: readonly Title[]): Title {
  if (parties.length === 0) return title;
  return {
    ...title,
    topics: new Set([...title.topics, ...parties.flatMap(({ topics }) => [...topics])]),
    bodies: new Set([...title.bodies, ...parties.flatMap(({ bodies }) => [...bodies])]),
  };
}

/** Two named places make a document theirs alone, so they are never left out of it. */
function subjectOf(title: Title, parties: readonly Title[]): Reading[] {
  const found = whoseIn(title);
  const whose = [...(found ? [found.whose] : []), ...parties];
  const subject = found?.subject ?? title;
  if (whose.length === 0 || !tells(subject) || whose.some(({ names }) => names.some(({ plain }) => !plain.endsWith(":capital")))) return [];
  return [{ title: subject, whose }];
}

/** Statements praise the friendship in their titles; it is not what they are about. */
function withoutFormula(title: Title): Title {
  return { ...title, topics: new Set([...title.topics].filter((topic) => topic !== "friendship" && topic !== "partnership")) };
}

/** Matters, bodies and names of a title in one fixed order: what an index can look up. */
export function matterOf(title: Title): string {
  const matter = [...title.topics, ...tellingBodies(title)].sort();
  if (matter.length > 0) return matter.join("+");
  return title.names.length > 0 ? title.names.map(nameKey).sort().join("+") : [...title.common].sort().join("+");
}

/** Bodies that tell documents apart: that an office or commission is the central one often goes without saying. */
export function bodiesOf(title: Title): string[] {
  return [...title.bodies].filter((body) => body !== "central");
}

const organs = [
  "politburo",
  "organisation",
  "propaganda",
  "external-relations",
  "mass-mobilisation",
  "internal-affairs",
  "front",
  "party-inspection",
];

/** Of the bodies, those that do not go without saying beside the others, the matter or the places: "the justice agreement" of two ministries. */
export function tellingBodies({ bodies, topics, names }: Title): string[] {
  const told = new Set(bodies);
  const has = (...some: string[]) => some.some((body) => bodies.has(body));
  if (told.delete("intergovernmental")) told.delete("committee");
  if (has("legislature") && told.delete("external-relations")) told.add("foreign-affairs");
  if (!has("legislature") && has("central", ...organs)) for (const body of ["committee", "party", "central"]) told.delete(body);
  if (has("central") && told.size === 0) told.add("central");
  if (topics.size > 0 || has("foreign-affairs", "external-relations")) told.delete("ministry");
  if (topics.size > 0 && !has("legislature")) told.delete("committee");
  if (topics.size + names.length > 0) told.delete("company");
  if (names.length > 0) for (const body of ["province", "district"]) told.delete(body);
  return [...told];
}
