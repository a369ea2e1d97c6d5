import type { Fact } from "../fact.ts";
import type { Finding } from "./finding.ts";

/** Counterparts are of different sides and name each other. */
export function counterparts(bodies: Fact<"body">[]): Finding[] {
  const byRecord = new Map(bodies.map((fact) => [fact.record, fact]));
  return bodies.flatMap((fact) =>
    fact.body.counterparts.flatMap((record, index): Finding[] => {
      const other = byRecord.get(record);
      if (!other) return [];
      const at = { fact, other, path: ["counterparts", index], words: { other: other.entry.called } };
      if (other.body.side === fact.body.side) return [{ ...at, fault: "counterpart-same-side" }];
      return other.body.counterparts.includes(fact.record) ? [] : [{ ...at, fault: "counterpart-not-mutual" }];
    }),
  );
}
