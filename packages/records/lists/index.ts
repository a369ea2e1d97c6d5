export * from "./areas.ts";
export * from "./bodies.ts";
export * from "./commitments.ts";
export * from "./engagements.ts";
export * from "./instruments.ts";
export * from "./list.ts";
export * from "./projects.ts";
export * from "./revisions.ts";
