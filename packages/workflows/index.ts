export type { Context, ReadContext, Relationship } from "./context.ts";
