import type { LinkEnd, LinkView } from "../../client/shapes.ts";

/** A link as one of its two records sees it. */
export interface Seen {
  link: LinkView;
  other: LinkEnd;
  /** True where the record is the one that restates, lies within or is part of the other. */
  isFrom: boolean;
}

/** `records` are the record and those that stand for the same. A link between two of them is seen from the one that stands for them. */
export function seenFrom(link: LinkView, records: ReadonlySet<string>): Seen {
  const { from, to } = link;
  const both = holds(records, from) && holds(records, to);
  const isFrom = both ? from.record === from.canonical : holds(records, from);
  return { link, other: isFrom ? to : from, isFrom };
}

function holds(records: ReadonlySet<string>, { record, canonical }: LinkEnd): boolean {
  return records.has(record) || records.has(canonical);
}

export interface Sorted {
  /** Joined: two records are one, by this link. */
  one: LinkView[];
  /** Kept apart by a person. */
  apart: LinkView[];
  /** Nobody knows yet, or a person left it open. */
  open: LinkView[];
}

/** The links of one relation by what holds of them; what a rule alone calls different, or what another decision outweighs, is nobody's business. */
export function sortLinks(links: readonly LinkView[], relations: readonly LinkView["relation"][]): Sorted {
  const some = links.filter(({ relation }) => relations.includes(relation));
  return {
    one: some.filter(
      ({ verdict, relation, from, to }) => verdict === "same" && (from.canonical === to.canonical) === (relation === "identity"),
    ),
    apart: some.filter(({ verdict, by }) => verdict === "different" && by === "person"),
    open: some.filter(({ verdict, from, to }) => verdict === "unsure" && from.canonical !== to.canonical),
  };
}

/** A record and all that stand for the same, as far as its links tell. */
export function standingWith(links: readonly LinkView[], record: string): Set<string> {
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const own = ends.find((end) => end.record === record)?.canonical ?? record;
  return new Set([record, own, ...ends.filter((end) => end.canonical === own).map((end) => end.record)]);
}

/** One link for each other record: a person's before a rule's, the surest of several. */
export function oneEach(links: readonly LinkView[], records: ReadonlySet<string>): Seen[] {
  const inOrder = links.toSorted((one, other) => weight(other) - weight(one));
  const seen = inOrder.map((link) => seenFrom(link, records));
  return [...new Map(seen.toReversed().map((one) => [`${one.link.relation} ${one.other.canonical}`, one])).values()].reverse();
}

function weight({ by, score }: LinkView): number {
  return by === "person" ? 2 : (score ?? 1);
}
