import type { Fact } from "../fact.ts";
import { type Finding, firstDay, lastDay } from "./finding.ts";

type Engagement = Fact<"engagement">;

/** The sessions of a body are numbered as they are held: no number twice, and none before a lower one. */
export function sessions(engagements: Engagement[]): Finding[] {
  const numbered = engagements.filter(({ body }) => body.number !== undefined && body.body !== undefined && body.status !== "cancelled");
  return [...Map.groupBy(numbered, ({ body }) => body.body).values()].flatMap((held) => {
    const inOrder = held.toSorted((a, b) => (a.body.number ?? 0) - (b.body.number ?? 0));
    return inOrder.flatMap((fact, index): Finding[] => {
      const other = inOrder[index - 1];
      if (!other) return [];
      const body = fact.body.body?.replace(/^.*?\/body\//, "") ?? "";
      const words = { number: fact.body.number ?? 0, body, other: other.entry.called };
      if (other.body.number === fact.body.number) return [{ fault: "session-number-twice", fact, other, path: ["number"], words }];
      const [ends, begins] = [lastDay(fact.body.date?.edtf ?? null), firstDay(other.body.date?.edtf ?? null)];
      return ends && begins && ends < begins ? [{ fault: "session-number-backwards", fact, other, path: ["number"], words }] : [];
    });
  });
}
