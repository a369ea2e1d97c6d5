export type * from "./cards.ts";
export {
  belongs,
  type Change,
  type CommitmentFeatures,
  commitmentKeys,
  featuresOf,
  type JudgedRestatement,
  judgeRestatement,
  type Lineage,
  lineagesOf,
  type RestatementLink,
} from "./commitments/index.ts";
export type { Difference } from "./differences.ts";
export {
  type EngagementContext,
  type EngagementJudged,
  engagementKeys,
  matchEngagement,
  nestingOf,
  type Within,
} from "./engagements/index.ts";
export { type Folded, fold } from "./fold.ts";
export {
  chainKeys,
  chainOf,
  type InstrumentContext,
  type InstrumentJudged,
  instrumentKeys,
  matchInstrument,
  type PartOf,
} from "./instruments/index.ts";
export {
  type ExchangeRate,
  type FigureContext,
  type FigureJudged,
  type FigureTold,
  matchObservation,
  observationKeys,
  type Series,
  type SideBySide,
  seriesOf,
  sideBySide,
} from "./observations/index.ts";
export { personKeys } from "./people/keys.ts";
export { matchPerson, type PersonMatch } from "./people/match-person.ts";
export { matchPost, type PostCard, type PostSeen, postKeys } from "./people/match-post.ts";
export { matchProject, projectKeys } from "./projects/index.ts";
export type * from "./verdict.ts";
export { matcherVersion } from "./version.ts";
export { type PersonClue, type YearClues, yearClues } from "./years/clues.ts";
export { type EventFact, factsWithout, type OccasionFact, type PersonFact, type SessionFact, type YearFacts } from "./years/facts.ts";
export { openYear, type YearFound } from "./years/open-year.ts";
