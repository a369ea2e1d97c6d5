import type { Judged } from "@bilateral/matching";
import type { RuleLink } from "./rule-link.ts";

/** More doubts than this about one record help nobody. */
const mostDoubts = 2;

/** That a record is the one judged the same; where none is, the likeliest of those that it may be. `judged` comes likeliest first. */
export function identitiesOf(from: string, judged: readonly Judged[]): RuleLink[] {
  const same = judged.find(({ verdict }) => verdict === "same");
  return same ? [identity(from, same)] : doubtsOf(from, judged);
}

export function doubtsOf(from: string, judged: readonly Judged[]): RuleLink[] {
  const doubts = judged.filter(({ verdict }) => verdict === "unsure").slice(0, mostDoubts);
  return doubts.map((one) => identity(from, one));
}

export function identity(from: string, { record, verdict, score, reasons }: Judged): RuleLink {
  return { relation: "identity", from, to: record, verdict, score, reasons };
}
