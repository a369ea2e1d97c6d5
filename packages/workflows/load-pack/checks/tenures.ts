import type { Fact } from "../fact.ts";
import { type Finding, firstDay, lastDay } from "./finding.ts";

type Tenure = Fact<"tenure">;

/** Days that lie outside a tenure, and posts that two hold at once though one person holds them at a time. */
export function tenures(all: Tenure[], posts: Fact<"post">[]): Finding[] {
  // A post that could not be read may be one that several hold.
  const single = new Set(posts.filter(({ body }) => !body.shared).map(({ record }) => record));
  const byPost = Map.groupBy(all, ({ body }) => body.post);
  return [
    ...all.flatMap(attestedOutside),
    ...[...byPost].flatMap(([post, holders]) => (post === null ? [] : atOnce(holders, { one: single.has(post) }))),
  ];
}

function attestedOutside(fact: Tenure): Finding[] {
  const { from, to, attested } = fact.body;
  const [begins, ends] = [firstDay(from), lastDay(to)];
  return attested.flatMap((date, index) => {
    const [seen, seenLast] = [firstDay(date), lastDay(date)];
    const outside = (begins && seenLast && seenLast < begins) || (ends && seen && seen > ends);
    return outside
      ? [{ fault: "attested-outside", fact, path: ["attested", index], words: { date, from: from ?? "?", to: to ?? "?" } } as const]
      : [];
  });
}

/** The days between which someone was in a post for certain: narrower than the tenure where its dates are coarse. */
function certain({ body: { from, to, attested } }: Tenure): { start: string; end: string } | null {
  const days = (given: (string | null)[]) => given.filter((day) => day !== null).sort();
  const start = days([lastDay(from), lastDay(to), ...attested.map(lastDay)])[0];
  const end = days([firstDay(from), firstDay(to), ...attested.map(firstDay)]).at(-1);
  return start && end ? { start, end } : null;
}

/** A handover day belongs to both; beyond it a post that is not shared has one holder, and nobody holds one post twice. */
function atOnce(holders: Tenure[], { one }: { one: boolean }): Finding[] {
  const dated = holders.flatMap((fact) => {
    const span = certain(fact);
    return span ? [{ fact, span }] : [];
  });
  return dated.flatMap(({ fact, span }, index) =>
    dated.slice(0, index).flatMap(({ fact: other, span: theirs }): Finding[] => {
      if (span.start >= theirs.end || theirs.start >= span.end) return [];
      const words = { other: other.entry.called };
      if (other.body.person === fact.body.person) return [{ fault: "tenure-twice", fact, other, path: [], words }];
      const { from, to } = other.body;
      return one ? [{ fault: "post-held-by-two", fact, other, path: [], words: { ...words, from: from ?? "?", to: to ?? "?" } }] : [];
    }),
  );
}
