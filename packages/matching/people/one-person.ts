import type { PersonCard, TenureCard } from "../cards.ts";
import { fold } from "../fold.ts";
import type { Judged } from "../verdict.ts";
import { agreementOf, postsIn } from "./agreement.ts";
import { likenessOf } from "./likeness.ts";
import { coversDay, isAttestedAround } from "./tenure.ts";

interface Step {
  each: { card: PersonCard };
  verdict: Judged;
}

/**
 * Documents taken in before each other each propose a record for a person whom none of them knew: such records are one person, not namesakes.
 * Leaves of each person the likeliest record, of like ones the earliest.
 */
export function onePerPerson<Each extends Step>(steps: readonly Each[]): Each[] {
  const sorted = [...steps].sort(
    (one, other) =>
      Number(other.verdict.verdict === "same") - Number(one.verdict.verdict === "same") ||
      other.verdict.score - one.verdict.score ||
      (one.each.card.record < other.each.card.record ? -1 : 1),
  );
  return groupsOf(sorted).flatMap((group) => (isWhole(group) ? group.slice(0, 1) : group));
}

/** Those that a chain of near days joins. */
function groupsOf<Each extends Step>(steps: readonly Each[]): Each[][] {
  let groups: Each[][] = [];
  for (const step of steps) {
    const joined = groups.filter((group) => group.some(({ each }) => areOne(each.card, step.each.card)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), step]];
  }
  return groups.map((group) => steps.filter((step) => group.includes(step)));
}

/** No two of them differ in their posts, though a third may agree with both. */
function isWhole(group: readonly Step[]): boolean {
  return group.every((one) => group.every((other) => one === other || agreeingTenures(one.each.card, other.each.card).length > 0));
}

function areOne(one: PersonCard, other: PersonCard): boolean {
  if (one.side === null || one.side !== other.side || likenessOf(one.names, other.names)?.by !== "exact") return false;
  return agreeingTenures(one, other).some(([left, right]) => areNear(left, right) || areNear(right, left));
}

/** Pairs of one post; none where the record that knows fewer posts knows one that the other does not. */
function agreeingTenures(one: PersonCard, other: PersonCard): [TenureCard, TenureCard][] {
  const [fewer, more] = one.tenures.length <= other.tenures.length ? [one.tenures, other.tenures] : [other.tenures, one.tenures];
  const found = fewer.map((left) => more.filter((right) => isOnePost(left, right)).map((right): [TenureCard, TenureCard] => [left, right]));
  return found.every((pairs) => pairs.length > 0) ? found.flat() : [];
}

/** Who has left a post and who is in it at the time are two. */
function isOnePost(one: TenureCard, other: TenureCard): boolean {
  if (one.side !== other.side || isFormer(one) !== isFormer(other)) return false;
  return agreementOf(one, other) === "same" || (isWrittenAlike(one, other) && (tellsWhere(one) || isToldOfOneDay(one, other)));
}

/** Posts of firms and the like, of which no list knows the words. */
function isWrittenAlike(one: TenureCard, other: TenureCard): boolean {
  const share = (ours: readonly string[], theirs: readonly string[]) =>
    (ours.length === 0 && theirs.length === 0) || ours.some((text) => theirs.some((each) => fold(text).exact === fold(each).exact));
  return share(one.titles, other.titles) && share(one.organizations, other.organizations);
}

function tellsWhere(tenure: TenureCard): boolean {
  return tenure.organizations.length > 0 || postsIn(tenure).some(({ bodies, places }) => bodies.size > 0 || places.length > 0);
}

function isToldOfOneDay(one: TenureCard, other: TenureCard): boolean {
  return one.attested.some((day) => other.attested.includes(day));
}

function isFormer(tenure: TenureCard): boolean {
  return tenure.former === true || postsIn(tenure).some(({ former }) => former);
}

/** A day told of the one tenure lies within the other, or within a season of it. */
function areNear(one: TenureCard, other: TenureCard): boolean {
  const days = [one.from, one.to, ...one.attested].filter((day) => day !== null);
  return days.some((day) => {
    const covers = coversDay(other, day);
    return covers === "near" || (covers === "within" && isAttestedAround(other, day));
  });
}
