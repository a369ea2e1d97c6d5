/** The lists that pages are made of; why matching judged so is said by the server, and its sentences would weigh on every page. */
export * from "./areas.ts";
export * from "./bodies.ts";
export * from "./commitments.ts";
export * from "./decisions.ts";
export * from "./engagements.ts";
export * from "./instruments.ts";
export * from "./links.ts";
export * from "./list.ts";
export * from "./projects.ts";
export * from "./revisions.ts";
