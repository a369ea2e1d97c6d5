/** The projections, in the order in which they are made: a later one may look at what an earlier one shows. */
import { commitments } from "./commitments.ts";
import { documents } from "./documents.ts";
import { engagements } from "./engagements.ts";
import { heads } from "./heads.ts";
import { identities, lineages } from "./joined.ts";
import { links } from "./links.ts";
import { matchKeys } from "./match-keys.ts";
import { people } from "./people.ts";
import type { Projection } from "./projection.ts";
import { proposals } from "./proposals.ts";
import { tallies } from "./tallies.ts";
import { tenures } from "./tenures.ts";

/** To be raised where rows are made otherwise though the tables stay as they are. */
export const revisionOfRows = 5;
export const projections: Projection[] = [
  tallies,
  heads,
  links,
  identities,
  lineages,
  documents,
  people,
  tenures,
  engagements,
  commitments,
  proposals,
  matchKeys,
];
