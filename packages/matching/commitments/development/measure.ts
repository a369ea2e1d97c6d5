import { featuresOf } from "../features.ts";
import { type JudgedRestatement, judgeRestatement } from "../judge.ts";
import { commitmentKeys } from "../keys.ts";
import type { Pair } from "./pair.ts";

export interface Measured {
  precision: number;
  recall: number;
  /** Pairs judged otherwise than marked, each as `score words / words`. */
  wrong: string[];
}

/** How right the rule is on pairs that people marked: only `same` counts as found, and only where a key leads there. */
export function measure(pairs: readonly Pair[]): Measured {
  const judged = pairs.map((pair) => ({ pair, found: judgePair(pair) }));
  const found = judged.filter(({ found }) => found?.verdict === "same");
  const right = found.filter(({ pair }) => pair.restates).length;
  const wrong = judged.filter(({ pair, found }) => (found?.verdict === "same") !== pair.restates);
  return {
    precision: right / found.length,
    recall: right / pairs.filter((pair) => pair.restates).length,
    wrong: wrong.map(
      ({ pair, found }) => `${pair.restates ? "missed" : "taken"} ${found?.score} ${pair.later.words} / ${pair.earlier.words}`,
    ),
  };
}

function judgePair({ later, earlier }: Pair): JudgedRestatement | undefined {
  const [seen, known] = [featuresOf(later), featuresOf(earlier)];
  const keys = new Set(commitmentKeys(known));
  return commitmentKeys(seen).some((key) => keys.has(key)) ? judgeRestatement(seen, [known])[0] : undefined;
}
