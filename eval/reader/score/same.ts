/** When an item of a reading is the one that a person marked, list by list. */
import type { EngagementRead, ObservationRead, PostRead, ReadingItem } from "../../../packages/records/index.ts";
import type { Marked, MarkedEngagement } from "../gold.ts";
import { overlapOf, plain, sameName, wordsOf } from "./matching.ts";

/** Words that make another post of the same office. */
const ranks = new Set(["phó", "thứ", "nguyên", "cựu", "quyền", "trợ", "deputy", "vice", "former", "acting", "assistant", "permanent"]);

/** A post is its rank and what it stands over; the country and the word for a ministry tell no two apart. */
export function postLikeness(gold: PostRead, found: PostRead): number {
  const rankOf = ({ title }: PostRead) =>
    wordsOf(title)
      .filter((word) => ranks.has(word))
      .sort()
      .join(" ");
  if (Boolean(gold.former) !== Boolean(found.former) || rankOf(gold) !== rankOf(found)) return 0;
  const [titleOfGold, titleOfFound] = [gold, found].map(({ title }) => wordsOf(title).join(" "));
  if (titleOfGold !== "" && titleOfGold === titleOfFound) return 1;
  const told = ({ title, organization }: PostRead) =>
    new Set([...wordsOf(title), ...wordsOf(organization)].filter((word) => !ranks.has(word) && word !== "bộ"));
  const [a, b] = [told(gold), told(found)];
  const both = [...a].filter((word) => b.has(word)).length;
  const likeness = both / Math.max(1, a.size + b.size - both);
  return likeness >= 0.6 ? likeness : 0;
}

/** Of one kind, and either told in the same words or done by the same people. */
export function engagementLikeness(gold: MarkedEngagement, found: EngagementRead): number {
  if (gold.kind !== found.kind) return 0;
  const participants = gold.participants ?? [];
  const both = participants.filter((each) => found.participants.some((other) => sameName(each, other))).length;
  const who = both / Math.max(1, participants.length, found.participants.length);
  return (who >= 0.5 ? who : 0) + wordLikeness(gold, found);
}

/** At least a third of either's words lie in the other's. */
function wordLikeness(gold: Pick<ReadingItem, "evidence">, found: ReadingItem): number {
  const { ofGold, ofFound } = overlapOf(gold.evidence, found.evidence);
  return ofGold >= 0.3 && ofFound >= 0.3 ? ofGold + ofFound : 0;
}

/** More than half of all words are common to both. */
export function closeLikeness(gold: Pick<ReadingItem, "evidence">, found: ReadingItem): number {
  const { ofBoth } = overlapOf(gold.evidence, found.evidence);
  return ofBoth >= 0.5 ? ofBoth : 0;
}

export function observationLikeness(gold: Marked<ObservationRead>, found: ObservationRead): number {
  return Number(gold.value) === Number(found.value) ? wordLikeness(gold, found) : 0;
}

/** One may be told more exactly: "Hà Nội" and "Nhà Quốc hội, Hà Nội". */
export function samePlace(a: string | null | undefined, b: string | null | undefined): boolean {
  if (plain(a) === plain(b)) return true;
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.join("").length >= 4 && short.every((word) => long.includes(word));
}

export function sameMembers(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [x, y] = [new Set(a.map(plain)), new Set(b.map(plain))];
  return x.size === y.size && [...x].every((member) => y.has(member));
}
