export * from "./lists/index.ts";
export * from "./reading.ts";
export * from "./values/localized.ts";
export * from "./values/side.ts";
export * from "./values/span.ts";
