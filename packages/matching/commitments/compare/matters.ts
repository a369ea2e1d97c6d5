import { isWithin } from "../concepts/found-in.ts";
import { compositions } from "../concepts/index.ts";
import type { CommitmentFeatures } from "../features.ts";
import { weights } from "../weights.ts";
import { wordLanguage } from "../words/language.ts";
import { tellsMatter } from "./matter.ts";
import type { Objection } from "./objection.ts";
import type { Overlap } from "./overlap.ts";

/**
 * Whether both are about one matter. What everybody does with everybody (share experience, exchange delegations, carry out agreements) makes no
 * undertaking alone, and a wide matter (training, trade) only where neither goes on to something of its own.
 */
export function ofMatter(left: CommitmentFeatures, right: CommitmentFeatures, { features }: Overlap): Objection | null {
  const shared = features.filter((feature) => tellsMatter(feature) && (!left.matter.has(feature) || isTold(feature, left, right)));
  const [later, earlier] = [beyond(left, right), beyond(right, left)];
  const told = { later: wordsOf(left, later), earlier: wordsOf(right, earlier) };
  if (later.length > 0 && earlier.length > 0) {
    const apart = Math.min(weightOf(left, later), weightOf(right, earlier));
    const common = weightOf(left, shared);
    const excess = Math.max(0, apart - common / 2);
    const factor = shared.length === 0 ? 0.5 : common / (common + 0.4 * excess);
    return { factor, reason: { code: "other-matter", words: told } };
  }
  if (later.length + earlier.length > 0) {
    const factor = shared.length === 0 ? 0.68 : isWide(left, shared) ? 0.85 : 1;
    return factor === 1 ? null : { factor, reason: { code: "matter-told-once", words: { words: told.later + told.earlier } } };
  }
  if (shared.length > 0 && isWide(left, shared) && shared.every((feature) => !(left.things.has(feature) && right.things.has(feature))))
    return {
      factor: 0.85,
      reason: {
        code: "case-of-wider",
        words: { words: [left, right].map((side) => wordsOf(side, leaves(side, left === side ? right : left))).join("") },
      },
    };
  return features.includes("implement-agreements") && features.includes("high-level-agreements") ? null : ofRest(left, right, shared);
}

/** Words that nothing explains may be the matter. Of two languages they cannot be compared. */
function ofRest(left: CommitmentFeatures, right: CommitmentFeatures, shared: readonly string[]): Objection | null {
  if (left.rest === null || right.rest === null || (shared.length > 0 && !isWide(left, shared))) return null;
  if ([...left.rest.keys()].some((word) => right.rest?.has(word)) || left.rest.size + right.rest.size === 0) return null;
  const oneLanguage = wordLanguage(left.card.language) === wordLanguage(right.card.language);
  const both = left.rest.size > 0 && right.rest.size > 0;
  const factor = both ? (oneLanguage ? 0.55 : 0.95) : 0.86;
  const words = [...left.rest.values(), ...right.rest.values()].slice(0, 4).join(", ");
  return { factor: shared.length > 0 ? (1 + factor) / 2 : factor, reason: { code: "words-of-its-own", words: { words } } };
}

/** Not only through two cases of it: drugs and trafficking are both crime, and two undertakings. */
function isTold(feature: string, left: CommitmentFeatures, right: CommitmentFeatures): boolean {
  return left.things.has(feature) || right.things.has(feature);
}

/** What a side is about that is neither told of the other nor a case of what is. */
function beyond(side: CommitmentFeatures, other: CommitmentFeatures): string[] {
  return [...side.things.keys()].filter(
    (thing) =>
      side.matter.has(thing) &&
      !other.weighed.has(thing) &&
      !compositions[thing]?.things.some((about) => other.weighed.has(about)) &&
      !other.things.keys().some((wide) => tellsMatter(wide) && isWithin(thing, wide)),
  );
}

function leaves(side: CommitmentFeatures, other: CommitmentFeatures): string[] {
  return [...side.things.keys()].filter((thing) => side.matter.has(thing) && !other.weighed.has(thing));
}

function isWide(side: CommitmentFeatures, shared: readonly string[]): boolean {
  return shared.every((feature) => (side.weighed.get(feature) ?? 0) < weights.instrument);
}

function weightOf(side: CommitmentFeatures, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (side.weighed.get(feature) ?? 0), 0);
}

function wordsOf(side: CommitmentFeatures, things: readonly string[]): string {
  return [...new Set(things.map((thing) => side.things.get(thing) ?? thing))].join(", ");
}
