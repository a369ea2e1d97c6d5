import type { PersonCard, PersonSeen } from "../cards.ts";
import type { Judged, Reason } from "../verdict.ts";
import { coherent } from "./doubt.ts";
import type { Alike } from "./likeness.ts";
import { areBothHigh, heightsOf, type otherHolder, type PostRelation } from "./post-relation.ts";

export interface Compared {
  card: PersonCard;
  alike: Alike;
  relation: PostRelation;
  holder: ReturnType<typeof otherHolder>;
}

const byName = {
  exact: { score: 0.98, code: "same-name" },
  plain: { score: 0.96, code: "same-name-without-marks" },
  sound: { score: 0.93, code: "same-sound" },
  turned: { score: 0.9, code: "names-turned" },
  near: { score: 0.85, code: "near-sound" },
  part: { score: 0.5, code: "part-of-name" },
  slip: { score: 0.4, code: "near-sound" },
  "marks-lost": { score: 0.5, code: "marks-differ" },
  "marks-differ": { score: 0.5, code: "marks-differ" },
} as const;

/** What one candidate's name, side and post say, whoever else there is. */
export function judge(seen: PersonSeen, { card, alike, relation, holder }: Compared): Judged {
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
    reasons: coherent(reasons),
  });
  const isSure = alike.by === "exact" || alike.by === "plain";
  const isSound = alike.by === "sound" && alike.isRare;
  const sideUnknown = seen.side === null || card.side === null;
  const noSide: Reason = { code: "side-unknown", words: { ...words, known } };

  if (seen.side !== null && card.side !== null && seen.side !== card.side) return doubt(0.4, { code: "other-side", words }, ofName);
  if (alike.by === "part" && (sideUnknown || !isToldByPost(alike, relation))) return doubt(0.1, ofName);
  if (relation.by === "held") {
    const reason: Reason = { code: "post-on-the-day", words: ofPost };
    if (alike.by === "part") return same(-0.35, reason, ofName);
    if (alike.by === "slip") return same(-0.4, reason, ofName);
    if (alike.by === "marks-lost" && !sideUnknown) return same(-0.3, reason, ofName);
    const isSlip =
      alike.by === "marks-differ" || alike.by === "marks-lost" || (alike.by === "near" && (alike.distance > 0.15 || !alike.isRare));
    if (isSlip && (sideUnknown || !relation.alone || !relation.isFirm)) return doubt(alike.by === "near" ? 0.2 : 0, ofName, reason);
    if (isSlip) return same(alike.by === "near" ? 0.05 : -0.3, reason, ofName);
    return sideUnknown && !isSure ? doubt(0.2, noSide, ofName) : same(0, ofName, reason);
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

/** Part of a name is enough with a post that one person holds, and the given name with that of one of the few deputies at the top. */
function isToldByPost({ isGiven }: Alike, relation: PostRelation): boolean {
  return relation.by === "held" && relation.isFirm && (relation.alone || (isGiven === true && relation.isHighDeputy));
}

/** Leaders of a country are named without their posts; of others a name that many bear says too little. */
function isTop(card: PersonCard): boolean {
  return heightsOf(card.tenures).includes(1);
}
