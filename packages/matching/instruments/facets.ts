import type { InstrumentCard } from "../cards.ts";
import { type Days, daysIn } from "../days.ts";
import { readTitle, type Title } from "./title.ts";

/** What tells one instrument from another. */
export interface Facets {
  titles: readonly Title[];
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
  const titles = card.titles.map(readTitle).map((title) => withParties(title, parties));
  const sorts = new Set(titles.flatMap(({ heads }) => [...heads]));
  if (card.kind !== "other") sorts.add(card.kind === "joint-statement" ? "statement" : card.kind);
  const sort = telling.find((one) => sorts.has(one)) ?? "agreement";
  const told = titles.find(({ period }) => period !== null)?.period ?? null;
  const periodText = card.period ?? (told?.includes("/") || yearly.has(sort) ? told : null);
  const period = daysIn(periodText);
  return {
    titles,
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

/** Matters and bodies of a title in one fixed order, or its proper names where it has neither: what an index can look up. */
export function matterOf(title: Title): string {
  const matter = [...title.topics, ...bodiesOf(title)].sort();
  return (matter.length > 0 ? matter : [...title.rest, ...title.common].sort()).join("+");
}

/** Bodies that tell documents apart: that an office or commission is the central one often goes without saying. */
export function bodiesOf(title: Title): string[] {
  return [...title.bodies].filter((body) => body !== "central");
}
