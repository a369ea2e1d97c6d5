import type { LinkView } from "../../client/shapes.ts";

interface Given {
  /** What waits now. */
  waiting: readonly LinkView[];
  /** What was decided on this page or taken back, by link. */
  decided: Readonly<Record<string, LinkView>>;
  /** The links in the order in which they first came. */
  order: readonly string[];
  first?: string | undefined;
}

/** What waits and what was decided here, each where it first stood; `places` is the order with what is new at its end. */
export function inTheirPlaces({ waiting, decided, order, first }: Given): { doubts: LinkView[]; places: string[] } {
  const now = new Map(waiting.map((link) => [link.record, link]));
  const known = new Set(order);
  const added = waiting.map(({ record }) => record).filter((record) => !known.has(record));
  const places = [...order, ...added.filter((record) => record === first), ...added.filter((record) => record !== first)];
  // What was taken back waits again, and may not be in the list yet.
  const shown = (record: string) => (decided[record]?.by === "person" ? decided[record] : (now.get(record) ?? decided[record]));
  return { doubts: places.flatMap((record) => shown(record) ?? []), places };
}
