import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Actor } from "../actor.ts";
import { actorsWithin } from "../actors.ts";
import type { Subject } from "../subjects.ts";

const pronoun =
  /^\s(?:him|her)(?=[.,;]|$|\s(?:at|in|on|here|there|today|yesterday|tonight|for|to|during|and|this|last|earlier|later|again|after|before|while|when)\b)/u;
const reach = 400;

/** "X was speaking when Y called on him", "X spoke. Y met him": the one of another side named last before the subject. */
export function objectPronoun(
  draft: Draft,
  { sentence, subject, rest }: { sentence: Span; subject: Subject | null; rest: string },
): Actor[] {
  const [own] = subject?.people ?? [];
  const first = subject?.actors?.[0];
  if (!own || !first || subject?.people.length !== 1 || !pronoun.test(rest)) return [];
  const fits = ({ person, side }: Actor) => person !== null && person !== own && side !== own.side;
  const earlier =
    actorsWithin(draft, { start: sentence.start, end: first.start }).find(fits) ??
    actorsWithin(draft, { start: Math.max(0, sentence.start - reach), end: sentence.start }).findLast(fits);
  return earlier ? [earlier] : [];
}
