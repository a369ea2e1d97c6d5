import { conceptOf } from "./concepts/found-in.ts";
import { bodies } from "./concepts/index.ts";
import type { CommitmentFeatures } from "./features.ts";
import { weights } from "./weights.ts";

/**
 * The keys under which an undertaking is indexed and its like are looked up, the most selective first: by projects and instruments with what is
 * to be done, by names, by pairs of things, last by single things. Keys of things hold for some years only, since the last restatements are the
 * ones to compare with: two undertakings at most twelve years apart always meet. At most 24.
 */
export function commitmentKeys(features: CommitmentFeatures): string[] {
  const things = telling(features);
  const spans = spansOf(features);
  const [first] = things;
  const keys = [
    ...features.card.projects.map((project) => `project:${project}`),
    ...features.card.instruments.flatMap((instrument) => things.slice(0, 4).map((thing) => `instrument:${instrument}+${thing}`)),
    ...(features.names ?? []).slice(0, 3).map(({ bones, plain }) => `name:${bones.length > 2 ? bones : plain}`),
    ...pairsOf(things.slice(0, 4)).flatMap(({ pair, rare }) => (rare ? [`things:${pair}`] : spans.map((span) => `things:${pair}@${span}`))),
    ...(first === undefined ? [] : singles(features, things).flatMap((single) => spans.map((span) => `thing:${single}@${span}`))),
  ];
  return [...new Set(keys)].slice(0, 24);
}

/** The things that tell one undertaking from others, those that tell most first; ties by name, so that two undertakings choose alike. */
function telling({ weighed }: CommitmentFeatures): string[] {
  return [...weighed.keys()]
    .filter((thing) => (weighed.get(thing) ?? 0) >= weights.concept.some && conceptOf(thing) !== undefined && !(thing in bodies))
    .toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function rank(thing: string): number {
  return weights.concept[conceptOf(thing)?.tells ?? "nothing"];
}

/** A pair of things that tell much is rare enough for all years. */
function pairsOf(things: readonly string[]): { pair: string; rare: boolean }[] {
  return things.flatMap((one, at) =>
    things
      .slice(at + 1)
      .map((other) => ({ pair: [one, other].toSorted().join("+"), rare: rank(one) + rank(other) >= 2 * weights.concept.much })),
  );
}

/** Of a thing alone, whose deed it is or in which field: at most three. */
function singles(features: CommitmentFeatures, things: readonly string[]): string[] {
  const whose = features.bodies[0] ?? "-";
  return things.slice(0, 3).flatMap((thing) => (whose === "-" ? [`${thing}~-`] : [`${thing}~${whose}`, `${thing}~-`]));
}

/** Spans of years that the day falls in, half of each overlapping the next. */
function spansOf({ days }: CommitmentFeatures): string[] {
  if (days === null) return ["open"];
  const half = Math.floor(Number(days.last.slice(0, 4)) / yearsApart);
  return [`${half * yearsApart}`, `${(half + 1) * yearsApart}`];
}

const yearsApart = 12;
