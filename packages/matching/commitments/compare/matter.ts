import { bodies } from "../concepts/index.ts";
import { anyBodyDoes } from "../weights.ts";

/** Whether a feature says in what matter something is done, not only how. */
export function tellsMatter(feature: string): boolean {
  return !feature.startsWith("deed ") && !anyBodyDoes.has(feature) && !(feature in bodies);
}
