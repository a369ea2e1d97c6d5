import type { SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { type Actor, actorsWithin } from "../actors.ts";
import type { Person } from "../people/person.ts";
import { personsOf } from "../people/persons.ts";
import type { Subject, Subjects } from "../subjects.ts";
import type { ActPattern } from "./act-pattern.ts";

/** Whose visit: "X's visit to", "the visit to Laos by X", "his visit". */
export function visitorOf(
  draft: Draft,
  { trigger, words, rest, subjects }: { trigger: Span; words: string; rest: string; subjects: Subjects },
): Subject | null {
  const by = /^[^.,;]{0,40}?\bby\s(?:the\s)?/u.exec(rest);
  if (by) {
    const from = trigger.end + by[0].length;
    const [actor] = actorsWithin(draft, { start: from - 4, end: from + 120 });
    if (actor?.person && actor.start - from < 20) return { by: actor.side ? [actor.side] : [], people: [actor.person], both: false };
  }
  if (/^['’]/.test(words)) {
    const owner = actorsWithin(draft, { start: Math.max(0, trigger.start - 120), end: trigger.start }).at(-1);
    return owner?.person && owner.end === trigger.start
      ? { by: owner.side ? [owner.side] : [], people: [owner.person], both: false }
      : null;
  }
  return /^(?:his|her|during)/i.test(words) && subjects.last.people.length === 1 ? subjects.last : null;
}

/** "In a meeting with X, the president said": the one who speaks met X. */
export function speakerAfter(draft: Draft, from: number, to: number, met: Actor | undefined): Actor[] {
  const speaker = actorsWithin(draft, { start: from, end: to }).find(
    ({ person, side, kind }) => (person && person !== met?.person && side !== met?.side) || kind === "both",
  );
  if (speaker && speaker.start - from < (met ? 60 : 160)) return [speaker];
  // "In a meeting with X, the president said": the president who is not X.
  const [again] = actorsWithin(draft, { start: from, end: Math.min(to, from + 80) });
  const other =
    again && met && again.person === met.person && again.person !== null
      ? personsOf(draft).find(
          (person) =>
            person !== met.person &&
            person.side !== met.side &&
            person.posts.some(({ title }) => met.person?.posts.some((post) => post.title === title)),
        )
      : null;
  return again && other ? [{ ...again, person: other, side: other.side }] : [];
}

/** "under the chair of A and B", "co-chaired by A and B": the people who lead the session. */
export function chairsIn(draft: Draft, from: number, to: number): Person[] {
  const found = /\b(?:under the (?:co-)?(?:chair(?:manship|ing)?|direction) of|(?:co-)?chaired by|presided over by)\s(?:the\s)?/u.exec(
    draft.page.text.slice(from, to),
  );
  if (!found) return [];
  let end = from + found.index + found[0].length;
  const people: Person[] = [];
  for (const actor of actorsWithin(draft, { start: end, end: to })) {
    if (!actor.person || !/^\s*(?:,\s*)?(?:and\s)?(?:the\s|his\s|her\s)?$/u.test(draft.page.text.slice(end, actor.start))) break;
    people.push(actor.person);
    end = actor.end;
  }
  return people;
}

/** The actors right after the words, joined by "and": "met with A and B". */
export function following(draft: Draft, from: number, to: number, act: ActPattern): Actor[] {
  const { text } = draft.page;
  const found: Actor[] = [];
  let end = from;
  for (const actor of actorsWithin(draft, { start: from, end: to })) {
    const gap = text.slice(end, actor.start);
    const first = found.length === 0;
    const near = first
      ? gap.length <= 45 &&
        !/[.;]|\b(?:said|that|which|where|discuss|on the|about|regarding|after|before)\b/.test(gap) &&
        /(?:^|\s)(?:with|to|by|between|for|of|on|his|her|the|visiting|Mr|U|['’]s|then|former|Saudi|country['’]s|\d{4} [A-Z]+)\s?(?:\w+\s){0,2}$|^\s*$|^\s(?:today|separately|yesterday|\w+day)?\s?$/u.test(
          gap,
        )
      : /^\s*(?:,\s*)?(?:and|,|&|,? alongside|as well as)\s*(?:\(\w+\)\s*)?(?:with\s)?(?:the |his |her |visiting |Mr |Ms )*$/.test(gap);
    if (!near) {
      if (first && gap.length <= 45) continue;
      break;
    }
    if (actor.kind === "both" || actor.kind === "organization" || (actor.kind === "we" && act.kind !== "meeting")) break;
    found.push(actor);
    end = actor.end;
  }
  return found.filter((actor) => actor.kind !== "country" || act.kind !== "meeting");
}

export const allSides = (draft: Draft, span: Span) =>
  actorsWithin(draft, span)
    .filter(({ kind, side }) => kind === "country" && side)
    .map(({ side }) => side as SideCode);

/** "signed … with China" */
export function withSides(draft: Draft, from: number, to: number): SideCode[] {
  const { text } = draft.page;
  return actorsWithin(draft, { start: from, end: to })
    .filter((actor) => actor.kind === "country" && /\bwith\s(?:the\s)?$/.test(text.slice(Math.max(from, actor.start - 10), actor.start)))
    .map(({ side }) => side as SideCode)
    .slice(0, 1);
}

export function subjectStart(draft: Draft, sentence: Sentence, trigger: Span, window: Span): number[] {
  const actors = actorsWithin(draft, { start: Math.max(sentence.start, window.start), end: trigger.start }).filter(
    ({ kind }) => kind !== "organization",
  );
  const [first] = actors;
  return first ? [first.start] : [];
}
