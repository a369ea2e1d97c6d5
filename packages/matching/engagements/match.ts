import type { EngagementCard } from "../cards.ts";
import type { Difference } from "../differences.ts";
import { settle, type Weighed } from "../settle.ts";
import type { Judged, Reason } from "../verdict.ts";
import { type Comparison, compare, differencesOf, numberOf, type Weight } from "./compare.ts";
import { sortOf } from "./kinds.ts";
import type { PlaceNames } from "./places.ts";
import { weighCeremony, weighEncounter, weighGathering, weighVisit } from "./rules.ts";

export interface EngagementJudged extends Judged {
  /** Contradictions of the two accounts, to be shown side by side. */
  differences: readonly Difference[];
}

export interface EngagementContext {
  /** Towns and halls that the caller can place, beside the countries and capitals that are known here. */
  places?: PlaceNames;
}

/** Which accounts of the register tell of the act that a document tells of. Likeliest first. */
export function matchEngagement(
  seen: EngagementCard,
  candidates: readonly EngagementCard[],
  { places }: EngagementContext = {},
): EngagementJudged[] {
  const known = new Map(candidates.filter(({ record }) => record !== seen.record).map((card) => [card.record, card]));
  const judged = [...known.values()].map((card) => judge(seen, card, places));
  return settle(toldBeside(seen, judged, known, places), {
    apart: (one, other) => {
      const [left, right] = [known.get(one.record), known.get(other.record)];
      return left !== undefined && right !== undefined && judge(left, right, places).verdict === "different";
    },
    doubt: () => ({ code: "act-several-fit" }),
  }).map(({ firm: _firm, ...one }) => one);
}

/**
 * An article that tells two acts apart cannot have both be the one that another account sums up: the better fit stays, and of two that fit
 * alike both become a doubt. The other acts of its article are therefore to be among the candidates.
 */
function toldBeside(
  seen: EngagementCard,
  judged: readonly (Weighed & EngagementJudged)[],
  known: ReadonlyMap<string, EngagementCard>,
  places: PlaceNames | undefined,
): (Weighed & EngagementJudged)[] {
  const siblings = seen.document === null ? [] : [...known.values()].filter(({ document }) => document === seen.document);
  return judged.map((one) => {
    const card = known.get(one.record);
    if (one.verdict !== "same" || !card || siblings.length === 0) return one;
    const best = Math.max(
      0,
      ...siblings.map((sibling) => judge(sibling, card, places)).map(({ verdict, score }) => (verdict === "same" ? score : 0)),
    );
    if (best < one.score) return one;
    return {
      ...one,
      verdict: best > one.score ? "different" : "unsure",
      score: 0.4,
      firm: false,
      reasons: [{ code: "act-several-fit" }, ...one.reasons],
    };
  });
}

function judge(seen: EngagementCard, known: EngagementCard, places: PlaceNames | undefined): Weighed & EngagementJudged {
  const met = compare(seen, known, places);
  const { verdict, score, code, firm = false } = weigh(met);
  const reasons: [Reason, ...Reason[]] = [{ code, words: wordsOf(met) }, ...(verdict === "same" ? beside(met, code) : [])];
  return { record: known.record, verdict, score, reasons, firm, differences: verdict === "different" ? [] : differencesOf(met) };
}

function weigh(met: Comparison): Weight {
  const { seen, known, kinds } = met;
  if (kinds === "other") return { verdict: "different", score: 0, code: "act-other-kind" };
  // One article does not tell one act twice.
  if (seen.document !== null && seen.document === known.document) return { verdict: "different", score: 0, code: "act-told-apart" };
  const sorts = [sortOf(seen.kind), sortOf(known.kind)];
  if (sorts.includes("gathering")) return weighGathering(met);
  if (sorts.includes("visit")) return weighVisit(met);
  return sorts.includes("ceremony") ? weighCeremony(met) : weighEncounter(met);
}

function wordsOf({ seen, known, who }: Comparison): Record<string, string> {
  return {
    who: who.shared.join(", "),
    seenDay: seen.date ?? "–",
    knownDay: known.date ?? "–",
    seenWho: who.clash?.seen ?? "",
    knownWho: who.clash?.known ?? "",
    seenPlace: seen.place ?? "–",
    knownPlace: known.place ?? "–",
    seenNumber: `${numberOf(seen) ?? "–"}`,
    knownNumber: `${numberOf(known) ?? "–"}`,
    occasion: known.occasion ?? seen.occasion ?? known.titles[0] ?? seen.titles[0] ?? "–",
  };
}

/** What else speaks for it. */
function beside(met: Comparison, code: Reason["code"]): Reason[] {
  const words = wordsOf(met);
  const also: (Reason["code"] | null)[] = [
    met.kinds === "taken" && code !== "act-kinds-taken" ? "act-kinds-taken" : null,
    met.days === "day" && code !== "act-same-people" && code !== "act-same-guest" ? "act-same-day" : null,
    met.places === "same" || met.places === "within" ? "act-same-place" : null,
    met.occasion === "same" && met.seen.occasion !== null && met.known.occasion !== null && code !== "act-same-occasion"
      ? "act-same-occasion"
      : null,
    met.seen.status !== met.known.status && [met.seen.status, met.known.status].includes("planned") ? "act-planned-then-held" : null,
  ];
  return also.flatMap((one) => (one ? [{ code: one, words }] : []));
}
