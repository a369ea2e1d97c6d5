import type { Label } from "../list.ts";

/** Of two accounts of an act, and of an act within another. */
export const engagementReasons = {} satisfies Record<string, Label>;
