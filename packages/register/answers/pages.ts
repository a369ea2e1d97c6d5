/** How much of a list is asked for; `after` is the `next` of the page before. `limit` is 50 unless told, at most 500. */
export interface PageOptions {
  after?: string | null | undefined;
  limit?: number | undefined;
}

/** One page of a list; `next` is null on the last. `total` counts everything that the filters leave. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
  total: number;
}

/** Counts by code, of what the *other* filters leave, so that a reader sees what choosing another value would give. */
export type Facet = Record<string, number>;
