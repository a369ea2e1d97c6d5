import type { EngagementKind } from "@bilateral/records";

export const actWords: readonly (readonly [string, EngagementKind])[] = [
  ["s'est entretenu avec", "talks"],
  ["s'est entretenue avec", "talks"],
  ["a reçu", "meeting"],
  ["a rencontré", "meeting"],
];

/** Both sides say it: what follows is agreed. */
export const agreeing = ["ont convenu de", "ont décidé de", "sont convenues de", "sont convenus de"];
