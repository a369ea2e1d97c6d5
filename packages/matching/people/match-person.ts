import type { PersonCard, PersonSeen } from "../cards.ts";
import type { Judged, Reason } from "../verdict.ts";
import { type Alike, likenessOf } from "./likeness.ts";
import { areBothHigh, heightsOf, otherHolder, type PostRelation, postRelationOf } from "./post-relation.ts";

export interface PersonMatch {
  /** The one that the document means. */
  same: Judged | null;
  /** Who may be meant: a person decides. The likeliest first. */
  doubts: Judged[];
  /** Who bears a like name and is another. */
  refused: Judged[];
}

interface Compared {
  card: PersonCard;
  alike: Alike;
  relation: PostRelation;
  holder: ReturnType<typeof otherHolder>;
}

/**
 * Whom of the candidates a document names: by name in any letters and spelling, side, and the post on the day. `candidates` are those found
 * under `personKeys`, the holders of the same posts among them. The order of candidates says nothing.
 */
export function matchPerson(seen: PersonSeen, candidates: readonly PersonCard[]): PersonMatch {
  const compared = candidates.flatMap((card): Compared[] => {
    const alike = likenessOf(seen.names, card.names);
    if (alike === null) return [];
    return [{ card, alike, relation: postRelationOf(seen, card), holder: otherHolder(seen, { person: card, others: candidates }) }];
  });
  const refused = compared.flatMap((each) => refusalOf(seen, each) ?? []);
  const left = compared.filter(({ card }) => !refused.some(({ record }) => record === card.record));
  const judged = left.map((each) => ({ each, verdict: judge(seen, each) }));
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
  if (alike.by !== "marks-differ" || relation.by === "held") return null;
  return { record: card.record, verdict: "different", score: 0.2, reasons: [{ code: "marks-differ", words }] };
}

/** A document may be taken to put someone on the wrong side, when name and post are those of one of the other. */
function isSideDoubtful(seen: PersonSeen, { card, alike }: Pick<Compared, "card" | "alike">): boolean {
  const sideless = { ...seen, side: card.side, posts: seen.posts.map((post) => ({ ...post, side: null })) };
  return (alike.by === "exact" || (alike.by === "sound" && alike.isRare)) && postRelationOf(sideless, card).by === "held";
}

const byName = {
  exact: { score: 0.98, code: "same-name" },
  plain: { score: 0.96, code: "same-name-without-marks" },
  sound: { score: 0.93, code: "same-sound" },
  turned: { score: 0.9, code: "names-turned" },
  near: { score: 0.85, code: "near-sound" },
  part: { score: 0.5, code: "part-of-name" },
  "marks-differ": { score: 0.5, code: "marks-differ" },
} as const;

/** What one candidate's name, side and post say, whoever else there is. */
function judge(seen: PersonSeen, { card, alike, relation, holder }: Compared): Judged {
  const words = { seen: alike.seen, known: alike.known };
  const ofName: Reason = { code: byName[alike.by].code, words };
  const { score } = byName[alike.by];
  const known = card.names[0] ?? "";
  const ofPost = { post: relation.post, known, time: relation.time, day: seen.day ?? "" };
  const same = (less: number, ...reasons: [Reason, ...Reason[]]): Judged => ({
    record: card.record,
    verdict: "same",
    score: score - less,
    reasons,
  });
  const doubt = (less: number, ...reasons: [Reason, ...Reason[]]): Judged => ({
    record: card.record,
    verdict: "unsure",
    score: Math.max(0.05, score - less),
    reasons,
  });
  const isSure = alike.by === "exact" || alike.by === "plain";
  const isSound = alike.by === "sound" && alike.isRare;
  const sideUnknown = seen.side === null || card.side === null;
  const noSide: Reason = { code: "side-unknown", words: { ...words, known } };

  if (seen.side !== null && card.side !== null && seen.side !== card.side) return doubt(0.4, { code: "other-side", words }, ofName);
  if (alike.by === "part" && !(relation.by === "held" && relation.alone && !sideUnknown)) return doubt(0.1, ofName);
  if (relation.by === "held") {
    const reason: Reason = { code: "post-on-the-day", words: ofPost };
    if (alike.by === "part") return same(-0.35, reason, ofName);
    const isSlip = alike.by === "marks-differ" || (alike.by === "near" && (alike.distance > 0.15 || !alike.isRare));
    if (isSlip && (sideUnknown || !relation.alone)) return doubt(alike.by === "near" ? 0.2 : 0, ofName, reason);
    if (isSlip) return same(alike.by === "near" ? 0.05 : -0.3, reason, ofName);
    return sideUnknown && !isSure ? doubt(0.2, noSide, reason) : same(0, ofName, reason);
  }
  if (relation.by === "held-some-day") {
    const reason: Reason = { code: "post-some-day", words: ofPost };
    return isSure || (isSound && !sideUnknown) ? same(0.05, ofName, reason) : doubt(0.25, ofName, reason);
  }
  if (sideUnknown) return doubt(0.35, noSide, ofName);
  if (holder)
    return doubt(0.45, { code: "post-of-another", words: { post: holder.post, other: holder.name, day: seen.day ?? "", known } }, ofName);
  if (relation.by === "may-have-held") {
    const reason: Reason = { code: "post-may-be", words: ofPost };
    return isSure || isSound ? same(0.08, ofName, reason) : doubt(0.25, ofName, reason);
  }
  if (relation.by === "held-otherwise") {
    const reason: Reason = { code: "post-at-another-time", words: ofPost };
    return isSure ? same(0.2, ofName, reason) : doubt(0.35, reason, ofName);
  }
  if (relation.by === "far") return doubt(0.4, { code: "post-far", words: { ...ofPost, other: relation.known } }, ofName);
  if (relation.by === "nothing-known" || relation.by === "nothing-seen") {
    const isBare = card.tenures.length === 0;
    if (relation.by === "nothing-seen" && isSure && !alike.isRare && !isTop(card)) {
      return doubt(0.3, { code: "name-without-post", words: { ...words, known } }, ofName);
    }
    if (isBare && !alike.isRare) return doubt(0.3, { code: "only-a-name", words: { ...words, known } }, ofName);
    return isSure || isSound ? same(0.12, ofName) : doubt(0.3, ofName);
  }
  if (isSure && !alike.isRare && !areBothHigh(seen, card)) {
    return doubt(0.35, { code: "post-not-known", words: { ...ofPost, other: relation.known } }, ofName);
  }
  return isSure || isSound ? same(0.15, ofName) : doubt(0.35, ofName);
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

function unsure(judged: Judged, reason: Reason): Judged {
  return { ...judged, verdict: "unsure", score: Math.min(judged.score, 0.6), reasons: [reason, ...judged.reasons] };
}

/** Leaders of a country are named without their posts; of others a name that many bear says too little. */
function isTop(card: PersonCard): boolean {
  return heightsOf(card.tenures).includes(1);
}
