export { type ExchangeRate, type FigureContext, type FigureJudged, type FigureTold, matchObservation } from "./match.ts";
export { observationKeys, type Series, seriesOf } from "./series.ts";
export { type SideBySide, sideBySide } from "./side-by-side.ts";
