import type { Label } from "../list.ts";

/** Of an undertaking and an earlier one. */
export const commitmentReasons = {} satisfies Record<string, Label>;
