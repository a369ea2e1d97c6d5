import type { Concept } from "./concepts/concept.ts";

/** How much it counts that two undertakings share something; one that tells much is 1. */
export const weights = {
  concept: { much: 1, some: 0.6, little: 0.25, nothing: 0 } satisfies Record<Concept["tells"], number>,
  deed: 0.15,
  body: 0.5,
  project: 1.2,
  instrument: 0.8,
  name: 0.8,
  figure: 0.3,
};

/** From these scores on a rule takes two undertakings for one, or asks a person; below `drift` one is another thing than the lineage. */
export const thresholds = { same: 0.6, unsure: 0.46, drift: 0.42 };

/** Things that every body of every field does: whose and in which field it is tells more than that it is done. */
export const anyBodyDoes: ReadonlySet<string> = new Set([
  "delegation-exchange",
  "high-level-contact",
  "cooperation-mechanisms",
  "sharing",
  "share-information",
  "share-experience",
  "implement-agreements",
  "agreements",
  "high-level-agreements",
  "strategic-agreement",
  "party-agreements",
  "intergovernmental-committee",
  "annual-plan",
  "new-agreements",
  "new-agreement-on",
  "implementation-review",
  "settle-pending-issues",
  "projects",
  "key-projects",
  "new-directions",
  "experts",
]);

/** Areas that tell no field. Relations of the two countries are kept up by parties, governments and diplomats alike. */
export const wideAreas: ReadonlySet<string> = new Set(["general", "politics", "diplomacy", "multilateral", "party"]);

/** Bodies that stand for the whole country. */
export const wideBodies: ReadonlySet<string> = new Set(["parties", "ministries-sectors"]);

/** Things of one side beside the other: whose they are makes another undertaking. */
export const oneSided: ReadonlySet<string> = new Set([
  "invitation-to-visit",
  "enterprises",
  "investment",
  "help-enterprises",
  "students",
  "language-teaching",
  "overseas-community",
  "seaport",
]);
