import type { Label } from "../list.ts";

/** Of two figures of one series. */
export const observationReasons = {} satisfies Record<string, Label>;
