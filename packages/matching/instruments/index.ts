export { chainOf, type PartOf } from "./chain.ts";
export { chainKeys } from "./chain-keys.ts";
export { instrumentKeys } from "./keys.ts";
export { type InstrumentContext, type InstrumentJudged, matchInstrument } from "./match.ts";
