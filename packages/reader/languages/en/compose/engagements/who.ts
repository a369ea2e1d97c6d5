import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Actor } from "../actor.ts";
import { actorsWithin } from "../actors.ts";
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
  // "held talks with X during the latter's visit": the one named last before.
  if (/^['’]/.test(words) && /\bthe latter$/.test(draft.page.text.slice(Math.max(0, trigger.start - 10), trigger.start))) {
    const latter = actorsWithin(draft, { start: Math.max(0, trigger.start - 260), end: trigger.start }).findLast(
      ({ person }) => person !== null,
    );
    return latter?.person ? { by: latter.side ? [latter.side] : [], people: [latter.person], both: false } : null;
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
  const again = actorsWithin(draft, { start: from, end: Math.min(to, from + 80) }).find(({ person }) => person !== null);
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

/** What may stand between an act and its object besides days and places: "with", "his visiting", "the new". */
const leading =
  /^[\s,]*(?:(?:\([^()]{1,40}\)|with|to|by|between|for|of|on|upon|from|the|The|his|her|their|its|both|an?|visiting|new|newly(?:-|\s)?\w+|elected|appointed|outgoing|incoming|current|then|former|late|guest|fellow|Mr|Ms|U|Saudi|country['’]s|host|neighbou?ring|respective|senior|top|including|alongside|\d{4}|ASEAN|Chair|\p{Ll}+(?=\s(?:leader|president|minister|premier)))\s*)*$/u;
const adverbial =
  /\b(?:today|yesterday|tonight|separately|respectively|here|also|briefly|again|later|earlier|virtually|directly|privately|in person|online|jointly|this (?:morning|afternoon|evening|week)|last (?:week|month|night)|(?:on |at )?(?:the )?(?:sidelines|margins)(?: of [^;]{3,90})?|by (?:tele)?phone|over the phone)\b/gu;
const placed =
  /\b(?:in|at)\s(?:the\s)?(?:(?:[\p{Ll}-]+\s){0,3}(?:of\s(?:the\s)?)?)?\p{Lu}[\p{L}.'’-]*(?:(?:\s(?:of|the|and))*\s\p{Lu}[\p{L}.'’-]*|,\s\p{Lu}[\p{L}.'’-]*)*/gu;

/** The gap between an act and what may be its object, without the days and places that stand in it. */
function bared(draft: Draft, from: number, to: number): string {
  let gap = draft.page.text.slice(from, to);
  for (const date of mentionsWithin(draft, "date", { start: from, end: to }).toReversed())
    gap = gap.slice(0, date.start - from) + gap.slice(date.end - from);
  return gap
    .replace(/\b(?:an?\s|the\s|his\s)?(?:[\p{L}-]+\s){0,6}?delegations?(?:\s(?:of|from)\s[^;.]{3,90}?)?,?\s(?:led|headed)\sby\b/u, "with")
    .replace(placed, "")
    .replace(adverbial, "")
    .replace(/\b(?:on|in|at)\s*(?=,|$|\s(?:with|to|by|for|between)\b)/gu, "")
    .replace(/,\s*,/g, ",");
}

/** The actors right after the words, joined by "and": "met with A and B". */
export function following(draft: Draft, from: number, to: number, act: ActPattern): Actor[] {
  const { text } = draft.page;
  const found: Actor[] = [];
  let end = from;
  const reach = Math.min(to, from + 400);
  const objects = actorsWithin(draft, { start: from, end: reach });
  for (const actor of objects) {
    const first = found.length === 0;
    if (first) {
      if (actor.start - from > 170) break;
      const gap = text.slice(from, actor.start);
      const loose = leading.test(bared(draft, from, actor.start)) && !/[;]|\.\s/.test(gap);
      if (!loose) {
        // A country or an organisation within the place or the occasion: "met in Laos with".
        if (actor.kind === "country" || actor.kind === "organization") continue;
        break;
      }
      if ((actor.kind === "country" || actor.kind === "organization") && !actor.unnamed && act.kind !== "signing" && act.kind !== "visit") {
        if (act.kind === "meeting" || act.kind === "courtesy-call") continue;
        if (/\b(?:in|at|on)\s(?:the\s)?$/.test(gap)) continue;
      }
    } else {
      const gap = text.slice(end, actor.start);
      if (
        !/^\s*(?:\([^()]{1,30}\)\s*)?(?:[,;]\s*)?(?:and|,|&|,? alongside|,? as well as|,? along with|,? together with|—alongside)?\s*(?:\(\w+\)\s*)?(?:with\s)?(?:the |The |his |her |visiting |then |other |Mr |Ms |Lao |Vietnamese )*$/.test(
          gap,
        ) ||
        !/\S/.test(gap)
      )
        break;
      // ", and the two leaders agreed": a new clause.
      if (actor.kind === "both" || actor.kind === "pronoun" || clauseOpens(text.slice(actor.end, actor.end + 30), gap)) break;
    }
    if (actor.kind === "organization" && act.kind !== "call" && act.kind !== "talks") break;
    if (actor.kind === "we" && act.kind !== "meeting") break;
    found.push(actor);
    end = actor.end;
  }
  return found.filter((actor) => actor.kind !== "country" || actor.unnamed || (act.kind !== "meeting" && act.kind !== "courtesy-call"));
}

/** A verb right after a name that "and" joins: it is the subject of what comes, not another object. */
const clauseOpens = (after: string, gap: string) =>
  /\band\b/.test(gap) &&
  /,/.test(gap) &&
  /^\s(?:also\s|then\s)?(?:said|met|held|will|would|agreed|discussed|expressed|noted|stressed|has|had|was|is|are|were|\p{Ll}+ed)\b/u.test(
    after,
  );

/** "hosted a forum with business leaders, alongside A and B": they were there too. */
export function alongside(draft: Draft, from: number, to: number): Person[] {
  const found = /\b(?:alongside|together with|along with)\s(?:the\s)?/u.exec(draft.page.text.slice(from, Math.min(to, from + 200)));
  if (!found) return [];
  let end = from + found.index + found[0].length;
  const people: Person[] = [];
  for (const actor of actorsWithin(draft, { start: end - 4, end: to })) {
    if (
      !actor.person ||
      !/^\s*(?:,\s*)?(?:and\s|,\s*)?(?:the\s|his\s|her\s)?$/u.test(draft.page.text.slice(end, Math.max(end, actor.start)))
    )
      break;
    people.push(actor.person);
    end = actor.end;
  }
  return people;
}

/** The people right before an act, joined by "and". */
export function joinedBefore(draft: Draft, from: number, to: number): Person[] {
  const { text } = draft.page;
  const people: Person[] = [];
  let next = to;
  for (const actor of actorsWithin(draft, { start: Math.max(from, to - 300), end: to }).toReversed()) {
    if (!actor.person) break;
    const gap = text.slice(actor.end, next);
    if (!(people.length === 0 ? /^\s(?:during|in|at|after|following)?\s?$/ : /^\s*(?:,\s*)?(?:and\s)?(?:the\s)?$/).test(gap)) break;
    people.unshift(actor.person);
    next = actor.start;
  }
  return people;
}

/** The countries named in a stretch. */
export const allSides = (draft: Draft, span: Span): Actor[] =>
  actorsWithin(draft, span).filter(
    ({ kind, side, unnamed, written }) => kind === "country" && side !== null && !unnamed && written !== undefined && written !== "Lao",
  );

/** "were signed by A and B in the presence of C and D": all of them. */
export function signersIn(draft: Draft, from: number, to: number): Person[] {
  const { text } = draft.page;
  const people: Person[] = [];
  for (const found of text
    .slice(from, to)
    .matchAll(
      /\b(?:signed )?by\s(?:the\s)?|\bsigned between\s(?:the\s)?|\b(?:in the presence of|under the witness of|witnessed by)\s(?:the\s)?/gu,
    )) {
    let end = from + found.index + found[0].length;
    for (const actor of actorsWithin(draft, { start: end - 4, end: to })) {
      if (!/^\s*(?:,\s*)?(?:and\s|,\s*)?(?:the\s|his\s|her\s|Lao\s|Vietnamese\s)*$/u.test(text.slice(end, Math.max(end, actor.start))))
        break;
      if (actor.person) people.push(actor.person);
      end = actor.end;
    }
  }
  return people;
}

/** "signed … with China" */
export function withSides(draft: Draft, from: number, to: number): Actor[] {
  const { text } = draft.page;
  return actorsWithin(draft, { start: from, end: to })
    .filter(
      (actor) =>
        actor.kind === "country" && !actor.unnamed && /\bwith\s(?:the\s)?$/.test(text.slice(Math.max(from, actor.start - 10), actor.start)),
    )
    .slice(0, 1);
}

/** Where the words of the subject begin. */
export function subjectStart(draft: Draft, trigger: Span, window: Span, subject: Subject | null): number[] {
  const own = (subject?.actors ?? []).filter(({ start, end }) => start >= window.start && end <= trigger.start);
  const [first] =
    own.length > 0 ? own : actorsWithin(draft, { start: window.start, end: trigger.start }).filter(({ kind }) => kind !== "organization");
  return first ? [first.start] : [];
}
