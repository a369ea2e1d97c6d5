export { projectKeys } from "./keys.ts";
export { matchProject } from "./match.ts";
