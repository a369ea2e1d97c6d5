import type { LinkEnd, LinkView } from "../../client/shapes.ts";

interface Sample extends Partial<Omit<LinkView, "from" | "to">> {
  from: string;
  to: string;
  /** What stands for both; else each stands for itself. */
  canonical?: string;
}

/** A link to test with: a rule's identity, unless it is given otherwise. */
export function linkOf({ from, to, canonical, ...rest }: Sample): LinkView {
  const end = (record: string): LinkEnd => ({
    ...{ record, canonical: canonical ?? record, kind: record.split(":")[0] as LinkEnd["kind"] },
    ...{ state: "proposed", name: record, date: null, body: {} },
  });
  return {
    ...{
      record: `link:${from}/${to}`,
      relation: "identity",
      from: end(from),
      to: end(to),
      verdict: "same",
      by: "rule",
      author: "matching",
    },
    ...{ at: "2026-01-01T00:00:00.000Z", reason: null, sentences: [], changes: [], score: 0.9, head: "0" },
    ...rest,
  };
}
