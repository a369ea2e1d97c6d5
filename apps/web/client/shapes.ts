export type * from "../../server/routes/shapes.ts";
