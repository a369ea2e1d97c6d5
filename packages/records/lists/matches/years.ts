import type { Label } from "../list.ts";

/** Of the year that a date leaves open. */
export const yearReasons = {} satisfies Record<string, Label>;
