export { engagementKeys } from "./keys.ts";
export { type EngagementContext, type EngagementJudged, matchEngagement } from "./match.ts";
export { nestingOf, type Within } from "./nesting.ts";
