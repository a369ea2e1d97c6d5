import type { PersonCard, PersonSeen } from "../cards.ts";
import type { Judged, Reason } from "../verdict.ts";
import { unsure } from "./doubt.ts";
import { type Compared, judge } from "./judge.ts";
import { likenessOf } from "./likeness.ts";
import { onePerPerson } from "./one-person.ts";
import { otherHolder, postRelationOf } from "./post-relation.ts";
import { withoutTitles } from "./seen.ts";

export interface PersonMatch {
  /** The one that the document means. */
  same: Judged | null;
  /** Who may be meant: a person decides. The likeliest first. */
  doubts: Judged[];
  /** Who bears a like name and is another. */
  refused: Judged[];
}

/**
 * Whom of the candidates a document names: by name in any letters and spelling, side, and the post on the day. `candidates` are those found
 * under `personKeys`, the holders of the same posts among them. The order of candidates says nothing.
 */
export function matchPerson(given: PersonSeen, candidates: readonly PersonCard[]): PersonMatch {
  const seen = withoutTitles(given);
  const compared = candidates.flatMap((card): Compared[] => {
    const alike = likenessOf(seen.names, card.names);
    if (alike === null) return [];
    const relation = postRelationOf(seen, card);
    if (alike.by === "slip" && !(relation.by === "held" && relation.alone && relation.isFirm)) return [];
    return [{ card, alike, relation, holder: otherHolder(seen, { person: card, others: candidates }) }];
  });
  const refused = compared.flatMap((each) => refusalOf(seen, each) ?? []);
  const left = compared.filter(({ card }) => !refused.some(({ record }) => record === card.record));
  const judged = onePerPerson(left.map((each) => ({ each, verdict: judge(seen, each) })));
  const settled = amongNamesakes(judged);
  const all = [...refused, ...settled].sort((one, other) => other.score - one.score || (one.record < other.record ? -1 : 1));
  const same = all.filter(({ verdict }) => verdict === "same");
  const [only] = same;
  const tied =
    same.length > 1 ? same.map((each) => unsure(each, { code: "several-bear-the-name", words: { count: String(same.length) } })) : [];
  return {
    same: only && same.length === 1 ? only : null,
    doubts: [...tied, ...all.filter(({ verdict }) => verdict === "unsure")],
    refused: all.filter(({ verdict }) => verdict === "different"),
  };
}

/** Other marks are a slip only where the post of the day is that of the one meant; then a person decides. */
function refusalOf(seen: PersonSeen, { card, alike, relation }: Compared): Judged | null {
  const words = { seen: alike.seen, known: alike.known };
  if (seen.side !== null && card.side !== null && seen.side !== card.side) {
    if (isSideDoubtful(seen, { card, alike })) return null;
    return { record: card.record, verdict: "different", score: 0.1, reasons: [{ code: "other-side", words }] };
  }
  if (alike.by === "marks-lost" && relation.by !== "far" && relation.by !== "other") return null;
  if ((alike.by !== "marks-differ" && alike.by !== "marks-lost") || relation.by === "held") return null;
  return { record: card.record, verdict: "different", score: 0.2, reasons: [{ code: "marks-differ", words }] };
}

/** A document may be taken to put someone on the wrong side, when name and post are those of one of the other. */
function isSideDoubtful(seen: PersonSeen, { card, alike }: Pick<Compared, "card" | "alike">): boolean {
  const sideless = { ...seen, side: card.side, posts: seen.posts.map((post) => ({ ...post, side: null })) };
  return (alike.by === "exact" || (alike.by === "sound" && alike.isRare)) && postRelationOf(sideless, card).by === "held";
}

type Step = { each: Compared; verdict: Judged };

/**
 * Where several bear the name, the post on the day decides: the one who held it is meant and those known in other posts are not. Where it does
 * not decide, all are doubts. A like-sounding name gives way to the name itself.
 */
function amongNamesakes(steps: readonly Step[]): Judged[] {
  const bearers = steps.filter(({ each }) => each.alike.by === "exact" || each.alike.by === "plain");
  const others = steps.filter((step) => !bearers.includes(step));
  const settled = bearers.length > 1 ? amongBearers(bearers) : bearers.map(({ verdict }) => verdict);
  const isFound = settled.some(({ verdict }) => verdict === "same");
  return [
    ...settled,
    ...others.flatMap(({ each, verdict }) => {
      if (!isFound) return [verdict];
      return each.relation.by === "held"
        ? [unsure(verdict, { code: "several-bear-the-name", words: { count: String(settled.length + 1) } })]
        : [];
    }),
  ];
}

function amongBearers(bearers: readonly Step[]): Judged[] {
  const deciding = (["held", "held-some-day", "may-have-held"] as const).map((by) => bearers.filter(({ each }) => each.relation.by === by));
  const first = deciding.find((found) => found.length > 0) ?? [];
  const [one] = first;
  if (one && first.length === 1 && one.verdict.verdict === "same") {
    const name = one.each.card.names[0] ?? "";
    return bearers.map((step): Judged => {
      if (step === one) return { ...step.verdict, reasons: [...decided(step.verdict)] };
      const { card, relation } = step.each;
      const words = { known: card.names[0] ?? "", other: name, post: one.each.relation.post, day: "" };
      const isKnown = card.tenures.length > 0 && relation.by !== "may-have-held" && relation.by !== "held-some-day";
      const reason: Reason = { code: "namesake-held-post", words };
      return isKnown ? { record: card.record, verdict: "different", score: 0.15, reasons: [reason] } : unsure(step.verdict, reason);
    });
  }
  const reason: Reason = { code: "several-bear-the-name", words: { count: String(bearers.length) } };
  return bearers.map(({ verdict }) => unsure(verdict, reason));
}

/** The post goes first where it is what decided; “nobody else bears the name” would not be true. */
function decided({ reasons }: Judged): [Reason, ...Reason[]] {
  const posts = reasons.filter(({ code }) => code.startsWith("post-"));
  const [first, ...more] = posts;
  return first ? [first, ...more] : [...reasons];
}
