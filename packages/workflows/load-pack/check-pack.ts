import { daysOf } from "@bilateral/records";
import type { Fact } from "./facts.ts";
import type { Pack } from "./read-pack.ts";

/** Something in a pack that a person should look at: each entry is right by itself, but they do not go together. */
export interface Finding {
  record: string;
  /** `attested-outside`, `post-held-by-two`, `counterpart-on-the-same-side` or `superseded-later`. */
  finding: string;
  /** The other record, or the date in question. */
  about: string;
}

/** Looks at the facts of a pack together. That what is named exists was settled when it was read. */
export function checkPack({ facts }: Pick<Pack, "facts">): Finding[] {
  return [
    ...tenuresApart(facts.filter((fact) => fact.kind === "tenure")),
    ...counterparts(facts.filter((fact) => fact.kind === "body")),
    ...successions(facts.filter((fact) => fact.kind === "instrument")),
  ];
}

const first = (date: string | null) => (date === null ? null : daysOf(date).first);
const last = (date: string | null) => (date === null ? null : daysOf(date).last);

function tenuresApart(tenures: Fact<"tenure">[]): Finding[] {
  const findings: Finding[] = [];
  const byPost = new Map<string, Fact<"tenure">[]>();
  for (const fact of tenures) {
    const { from, to, attested, post } = fact.body;
    const begins = first(from);
    const ends = last(to);
    for (const day of attested) {
      const [seen, seenLast] = [first(day), last(day)];
      if ((begins && seenLast && seenLast < begins) || (ends && seen && seen > ends))
        findings.push({ record: fact.record, finding: "attested-outside", about: day });
    }
    if (post) byPost.set(post, [...(byPost.get(post) ?? []), fact]);
  }
  for (const [post, holders] of byPost) if (!shared.test(post)) findings.push(...heldByTwo(holders));
  return findings;
}

/** Posts that several people hold at once. */
const shared = /deputy|vice|member$|\/la-pmo\/minister$/;

/** A handover day belongs to both; beyond it one post has one holder. */
function heldByTwo(holders: Fact<"tenure">[]): Finding[] {
  const dated = holders.flatMap((fact) => {
    const begins = last(fact.body.from);
    const ends = first(fact.body.to);
    return begins && ends ? [{ fact, begins, ends }] : [];
  });
  return dated.flatMap((one, index) =>
    dated
      .slice(index + 1)
      .filter((other) => other.fact.body.person !== one.fact.body.person && one.begins < other.ends && other.begins < one.ends)
      .map((other) => ({ record: one.fact.record, finding: "post-held-by-two", about: other.fact.record })),
  );
}

function counterparts(bodies: Fact<"body">[]): Finding[] {
  const byId = new Map(bodies.map((fact) => [fact.record, fact.body]));
  return bodies.flatMap(({ record, body }) =>
    body.counterparts
      .filter((other) => byId.get(other)?.side === body.side)
      .map((other) => ({ record, finding: "counterpart-on-the-same-side", about: other })),
  );
}

function successions(instruments: Fact<"instrument">[]): Finding[] {
  const byId = new Map(instruments.map((fact) => [fact.record, fact.body]));
  return instruments.flatMap(({ record, body }) =>
    body.supersedes
      .filter((older) => {
        const [before, after] = [first(byId.get(older)?.signed ?? null), last(body.signed)];
        return before !== null && after !== null && before > after;
      })
      .map((older) => ({ record, finding: "superseded-later", about: older })),
  );
}
