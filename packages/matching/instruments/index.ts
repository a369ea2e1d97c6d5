export { chainOf, type PartOf } from "./chain.ts";
export { instrumentKeys } from "./keys.ts";
export { type InstrumentContext, type InstrumentJudged, matchInstrument } from "./match.ts";
