import { bodiesOf, type Facets } from "./facets.ts";
import type { Title } from "./title.ts";

/** `equal` says the same; `near` most of it; `partial` one says more than the other; `other` each says what the other does not. */
export type Likeness = "equal" | "near" | "partial" | "other";

const order: readonly Likeness[] = ["equal", "near", "partial", "other"];

/** Of the titles of two instruments, the likest pair; pairs of one language go before pairs across. */
export function likenessOf(one: Facets, other: Facets): { likeness: Likeness; seen: string; known: string } {
  const pairs = one.titles.flatMap((left) => other.titles.map((right) => ({ left, right })));
  const ofOneLanguage = pairs.filter(({ left, right }) => left.language === right.language);
  let best = { likeness: "other" as Likeness, seen: one.titles[0]?.text ?? "", known: other.titles[0]?.text ?? "" };
  for (const { left, right } of ofOneLanguage.length > 0 ? ofOneLanguage : pairs) {
    const likeness = compare(left, right);
    if (order.indexOf(likeness) < order.indexOf(best.likeness)) best = { likeness, seen: left.text, known: right.text };
  }
  return best;
}

function compare(left: Title, right: Title): Likeness {
  // What amends a document is not that document.
  if (left.topics.has("amending") !== right.topics.has("amending")) return "other";
  const bodies = overlap(new Set(bodiesOf(left)), new Set(bodiesOf(right)));
  if (bodies.onlyLeft > 0 || bodies.onlyRight > 0) return "other";
  const topics = overlap(left.topics, right.topics);
  const names = overlap(left.rest, right.rest);
  const translated = left.language !== right.language;
  const [own, others] = translated ? [0, 0] : [names.onlyLeft, names.onlyRight];
  if (topics.onlyLeft + own > 0 && topics.onlyRight + others > 0) return "other";
  const common = overlap(left.common, right.common);
  const [less, more] = [Math.min(common.onlyLeft, common.onlyRight), Math.max(common.onlyLeft, common.onlyRight)];
  const agreed = topics.both + bodies.both + names.both;
  if (topics.onlyLeft + topics.onlyRight > 0) return topics.both >= 1.5 * (topics.onlyLeft + topics.onlyRight) ? "near" : "partial";
  if (names.onlyLeft + names.onlyRight > 0) {
    // Proper names may be spelled anew in another language; a title without any matter of its own is nothing without them.
    if (translated) return agreed > 1 ? "near" : "partial";
    return names.both > 0 && names.onlyLeft + names.onlyRight <= names.both ? "near" : "partial";
  }
  if (translated || more === 0) return translated && agreed === 0 && more > 0 ? "partial" : "equal";
  if (agreed === 0) return less > 0 && common.both < more ? "other" : common.both > more ? "near" : "partial";
  return less > 0 ? "near" : "equal";
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): { both: number; onlyLeft: number; onlyRight: number } {
  const both = [...left].filter((one) => right.has(one)).length;
  return { both, onlyLeft: left.size - both, onlyRight: right.size - both };
}

/** Whether the title has a matter, body or name of its own, rather than being the sides' general agreement. */
export function isSpecific({ titles }: Facets): boolean {
  return titles.some(({ topics, bodies, rest }) => topics.size + bodies.size + rest.size > 0);
}
