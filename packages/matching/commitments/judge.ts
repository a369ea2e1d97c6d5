import type { LinkRelation } from "@bilateral/records";
import type { Judged, Reason } from "../verdict.ts";
import { type Change, changesBetween } from "./compare/changes.ts";
import type { Objection } from "./compare/objection.ts";
import { objectionsTo } from "./compare/objections.ts";
import { likenessOf, type Overlap, overlapOf } from "./compare/overlap.ts";
import type { CommitmentFeatures } from "./features.ts";
import { thresholds } from "./weights.ts";

/** An undertaking beside another; `record` is the candidate's. */
export interface JudgedRestatement extends Judged {
  /** `identity`: told of twice; `restatement`: `from` says again what `to` said; null where their order is not known. */
  relation: Extract<LinkRelation, "identity" | "restatement"> | null;
  /** The later; of an identity or an open order, the lesser id. */
  from: string;
  to: string;
  /** From what the earlier said to what the later says; empty unless they are or may be one. */
  changes: readonly Change[];
}

/** The candidates beside an undertaking, likeliest first. Which of the two came first follows from their days, not from which is `seen`. */
export function judgeRestatement(seen: CommitmentFeatures, candidates: readonly CommitmentFeatures[]): JudgedRestatement[] {
  return candidates
    .filter((candidate) => candidate.card.record !== seen.card.record)
    .map((candidate) => judge(seen, candidate))
    .toSorted((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1));
}

function judge(seen: CommitmentFeatures, candidate: CommitmentFeatures): JudgedRestatement {
  const order = orderOf(seen, candidate);
  const [later, earlier] =
    order === "seen-first" || (order !== "seen-last" && seen.card.record > candidate.card.record) ? [candidate, seen] : [seen, candidate];
  const overlap = overlapOf(later, earlier);
  const alike = likenessOf(overlap);
  // Most candidates share next to nothing: what speaks against them besides is not asked.
  const objections = alike < thresholds.drift ? [] : objectionsTo(later, earlier, overlap);
  const score = objections.reduce((left, { factor }) => left * factor, alike);
  const base = {
    record: candidate.card.record,
    from: later.card.record,
    to: earlier.card.record,
    relation: order === "same-day" ? ("identity" as const) : order === "open" ? null : ("restatement" as const),
    score: Math.round(Math.min(1, score) * 1000) / 1000,
  };
  const different = (reason: Reason): JudgedRestatement => ({ ...base, verdict: "different", reasons: [reason], changes: [] });
  if (seen.card.document !== null && seen.card.document === candidate.card.document) return different({ code: "same-document" });
  if (base.score < thresholds.unsure) return different(refusalOf(alike, objections));

  const changes = changesBetween(later, earlier);
  const against = objections.map(({ reason }) => reason);
  const doubt = (...reasons: [Reason, ...Reason[]]): JudgedRestatement => ({ ...base, verdict: "unsure", reasons, changes });
  if (base.score < thresholds.same) return doubt(likeness("some-things-shared", later, earlier, overlap), ...against);
  const grounds = groundsOf(later, earlier, overlap);
  if (order === "open") return doubt({ code: "order-unknown" }, grounds, ...against);
  if (order === "same-day") {
    if (otherActors(seen, candidate)) return doubt({ code: "other-act-that-day" }, grounds, ...against);
    return { ...base, verdict: "same", reasons: [likeness("told-twice", later, earlier, overlap), ...against], changes };
  }
  return { ...base, verdict: "same", reasons: [grounds, ...against], changes };
}

type Order = "seen-first" | "seen-last" | "same-day" | "open";

function orderOf(seen: CommitmentFeatures, candidate: CommitmentFeatures): Order {
  const [own, other] = [seen.days, candidate.days];
  if (own === null || other === null) return "open";
  if (own.last < other.first) return "seen-first";
  if (other.last < own.first) return "seen-last";
  return own.first === own.last && own.first === other.first && own.last === other.last ? "same-day" : "open";
}

function otherActors({ card: left }: CommitmentFeatures, { card: right }: CommitmentFeatures): boolean {
  return left.actors.length > 0 && right.actors.length > 0 && !left.actors.some((actor) => right.actors.includes(actor));
}

/** What weighs most for the two being one. */
function groundsOf(later: CommitmentFeatures, earlier: CommitmentFeatures, overlap: Overlap): Reason {
  if (overlap.features.some((feature) => feature.startsWith("project ")))
    return likeness("same-project-undertaken", later, earlier, overlap);
  const [name] = overlap.names;
  if (name) {
    const { code, words } = likeness("same-names-undertaken", later, earlier, overlap);
    return { code, words: { ...words, name: name.written } };
  }
  const instrument = overlap.features.some((feature) => feature.startsWith("instrument "));
  return likeness(instrument ? "same-instrument-undertaken" : "same-things", later, earlier, overlap);
}

function refusalOf(alike: number, [heaviest]: readonly Objection[]): Reason {
  return alike >= thresholds.unsure && heaviest ? heaviest.reason : { code: "little-shared" };
}

type Likeness =
  | "same-things"
  | "some-things-shared"
  | "told-twice"
  | "same-project-undertaken"
  | "same-instrument-undertaken"
  | "same-names-undertaken";

/** The words by which each names what both share. */
function likeness(code: Likeness, later: CommitmentFeatures, earlier: CommitmentFeatures, { features }: Overlap): Reason {
  const wordsOf = ({ things, card }: CommitmentFeatures) => {
    const words = new Set(features.flatMap((feature) => things.get(feature) ?? []));
    return words.size > 0 ? [...words].slice(0, 3).join(", ") : card.words;
  };
  return { code, words: { later: wordsOf(later), earlier: wordsOf(earlier) } };
}
