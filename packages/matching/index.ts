export type * from "./cards.ts";
export {
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
export { type Folded, fold } from "./fold.ts";
export {
  chainOf,
  type InstrumentContext,
  type InstrumentJudged,
  instrumentKeys,
  matchInstrument as judgeInstrument,
  type PartOf,
} from "./instruments/index.ts";
export { type KnownInstrument, type KnownPerson, type LookUps, lookUpsIn, namesOf } from "./known.ts";
export { matchInstrument } from "./match-instrument.ts";
export { type Match, matchPerson } from "./match-person.ts";
export type * from "./verdict.ts";
