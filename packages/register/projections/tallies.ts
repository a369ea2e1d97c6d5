import type { Projection } from "./projection.ts";

/**
 * How many rows of a list have the same values in all of its facets: what a page without a text or a document counts by, however long the
 * list. The lists themselves keep it (see `replaceRows`).
 */
export const tallies: Projection = {
  tables: {
    tallies: [`create table tallies (list text, combo text, count int not null, primary key (list, combo))`],
  },
  async project() {},
};
