import { conceptOf, isWithin } from "../concepts/found-in.ts";
import { fieldOfBody } from "../concepts/index.ts";
import type { CommitmentFeatures } from "../features.ts";
import { oneSided } from "../weights.ts";
import { ofAims, ofDeeds } from "./aims.ts";
import { tellsMatter } from "./matter.ts";
import { ofMatter } from "./matters.ts";
import type { Objection } from "./objection.ts";
import type { Overlap } from "./overlap.ts";

/** All that speaks against, the heaviest first. */
export function objectionsTo(left: CommitmentFeatures, right: CommitmentFeatures, overlap: Overlap): Objection[] {
  return [
    ofPartners(left, right),
    ofSideHelped(left, right, overlap),
    ofBodies(left, right, overlap),
    ofForums(left, right),
    ofProjects(left, right),
    ofInstruments(left, right),
    ofNames(left, right, overlap),
    ofUndertakers(left, right, overlap),
    ofFields(left, right, overlap),
    ofMatter(left, right, overlap),
    ofAims(left, right, overlap),
    ofDeeds(left, right),
  ]
    .filter((objection) => objection !== null)
    .toSorted((a, b) => a.factor - b.factor);
}

function ofPartners(left: CommitmentFeatures, right: CommitmentFeatures): Objection | null {
  if (left.countries.length < 2 || right.countries.length < 2) return null;
  const common = left.countries.filter((code) => right.countries.includes(code));
  if (common.length > 1) return null;
  return {
    factor: 0,
    reason: { code: "other-countries", words: { later: left.countries.join(", "), earlier: right.countries.join(", ") } },
  };
}

/** “Vietnamese firms in Laos” against “Lao firms in Vietnam”: whose they are is told first. */
function ofSideHelped(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  if (left.of === null || right.of === null || left.of === right.of) return null;
  if (!features.some((feature) => conceptOf(feature)?.given || oneSided.has(feature))) return null;
  return { factor: 0.45, reason: { code: "other-side-helped", words: { later: left.of, earlier: right.of } } };
}

/** “Between the two parliaments” against “between the two ministries of defence”; against neither it may be the whole countries' or theirs. */
function ofBodies(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  if (left.bodies.length === 0 && right.bodies.length === 0) return null;
  if (left.bodies.some((body) => right.bodies.includes(body))) return null;
  if (left.bodies.length > 0 && right.bodies.length > 0)
    return {
      factor: 0.4,
      reason: { code: "other-bodies", words: { later: wordsOf(left, left.bodies), earlier: wordsOf(right, right.bodies) } },
    };
  const [named, other] = left.bodies.length > 0 ? [left, right] : [right, left];
  const inItsField = named.bodies.some((body) => other.card.areas.some((area) => area === fieldOfBody[body]));
  const factor = inItsField ? 0.95 : features.some(tellsMatter) ? 0.88 : 0.65;
  return { factor, reason: { code: "of-one-body", words: { words: wordsOf(named, named.bodies) } } };
}

/** Two forums that are named each alone; “forums, above all ASEAN” goes with every other. */
function ofForums(left: CommitmentFeatures, right: CommitmentFeatures): Objection | null {
  const [ofLeft, ofRight] = [forumsOf(left), forumsOf(right)];
  if (ofLeft.length === 0 || ofRight.length === 0 || left.things.has("forums") || right.things.has("forums")) return null;
  if (ofLeft.some((forum) => ofRight.includes(forum))) return null;
  return { factor: 0.45, reason: { code: "other-forum", words: { later: wordsOf(left, ofLeft), earlier: wordsOf(right, ofRight) } } };
}

function forumsOf(features: CommitmentFeatures): string[] {
  return [...features.things.keys()].filter((thing) => thing !== "forums" && isWithin(thing, "forums"));
}

function ofProjects({ card: left }: CommitmentFeatures, { card: right }: CommitmentFeatures): Objection | null {
  return apart(left.projects, right.projects) ? { factor: 0.4, reason: { code: "other-project" } } : null;
}

/** Where one speaks of the high-level agreements in general too, the other's instrument may be among them. */
function ofInstruments(left: CommitmentFeatures, right: CommitmentFeatures): Objection | null {
  if (!apart(left.card.instruments, right.card.instruments)) return null;
  const general = left.things.has("high-level-agreements") || right.things.has("high-level-agreements");
  return { factor: general ? 0.85 : 0.55, reason: { code: "other-instrument" } };
}

function ofNames(left: CommitmentFeatures, right: CommitmentFeatures, { names, features }: Overlap): Objection | null {
  const [later, earlier] = [left.names ?? [], right.names ?? []];
  if (names.length > 0 || later.length + earlier.length === 0) return null;
  const written = (list: typeof later) => list.map((name) => name.written).join(", ");
  if (later.length === 0 || earlier.length === 0) {
    const told = left.names !== null && right.names !== null && features.some(tellsMatter);
    return told ? { factor: 0.9, reason: { code: "named-once", words: { name: written(later) + written(earlier) } } } : null;
  }
  return { factor: 0.6, reason: { code: "other-names", words: { later: written(later), earlier: written(earlier) } } };
}

/** Who undertakes it. Of what is proposed or hoped for that is not told, so anybody may be meant. */
function ofUndertakers(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  const [later, earlier] = [left.card.by, right.card.by];
  if (!binds(left) || !binds(right) || (later.length === earlier.length && later.every((side) => earlier.includes(side)))) return null;
  const given = features.some((feature) => conceptOf(feature)?.given);
  const all = later.includes("both") || earlier.includes("both") || later.some((side) => earlier.includes(side));
  const factor = all ? (given ? 0.75 : 0.97) : given ? 0.3 : 0.88;
  return { factor, reason: { code: "other-undertaker", words: { later: later.join(", "), earlier: earlier.join(", ") } } };
}

function binds({ card }: CommitmentFeatures): boolean {
  return card.mode === "agreed" || card.mode === "pledged";
}

/** What any body may do with its counterpart, undertaken in two fields that are told. */
function ofFields(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  if (!apart(left.fields, right.fields)) return null;
  const own = features.some(tellsMatter);
  return {
    factor: own ? 0.93 : 0.6,
    reason: { code: "other-fields", words: { later: left.fields.join(", "), earlier: right.fields.join(", ") } },
  };
}

function apart(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((item) => right.includes(item));
}

function wordsOf(features: CommitmentFeatures, things: readonly string[]): string {
  return things.map((thing) => features.things.get(thing) ?? thing).join(", ");
}
