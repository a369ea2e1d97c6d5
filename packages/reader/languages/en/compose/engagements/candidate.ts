import type { EngagementRead, SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { ReasonLeftOut } from "../../../../trace.ts";
import type { Person } from "../people/person.ts";
import { principals, type Subject, type Subjects } from "../subjects.ts";
import type { ActPattern } from "./act-pattern.ts";
import { aside } from "./aside.ts";
import { occasionOf } from "./occasion.ts";
import { participantsOf, withInviter } from "./participants.ts";
import { placesIn } from "./place.ts";
import { visitTypes } from "./visit-types.ts";
import { around, clauseOf, dateOf, lastDateEnd, partOf } from "./when.ts";
import { whereOf } from "./where.ts";
import { allSides, chairsIn, following, speakerAfter, subjectStart, visitorOf, withSides } from "./who.ts";
import { attends, besideIt, conference, session, visits } from "./worth.ts";

/** One telling of one act. */
export interface Candidate {
  item: EngagementRead;
  trigger: Span;
  act: ActPattern;
  people: Person[];
  /** Who took part is known by countries alone. */
  sides: SideCode[];
  /** The date stands in the words themselves. */
  dated: boolean;
  name: string;
}

interface Found {
  act: ActPattern;
  sentence: Sentence;
  trigger: Span;
  subjects: Subjects;
  speaker: Subject | null;
  /** Where the next act of the sentence begins. */
  next: number;
}

/** Or why the words tell of no act. */
export function candidateOf(draft: Draft, { act, sentence, trigger, subjects, speaker, next }: Found): Candidate | ReasonLeftOut {
  const { text } = draft.page;
  const words = text.slice(trigger.start, trigger.end);
  const lead = text.slice(Math.max(sentence.start, trigger.start - around), trigger.start);
  const rest = text.slice(trigger.end, Math.min(sentence.end, trigger.end + around));
  if (aside(act, words, lead, rest)) return "aside";

  const people = new Set<Person>();
  const visitor = act.name === "visit of" ? visitorOf(draft, { trigger, words, rest, subjects }) : null;
  if (act.name === "visit of" && visitor === null) return "nobody";
  const subject = visitor ?? (act.who === "after" ? null : subjects.before(sentence, trigger.start));
  const after =
    act.who === "before" || act.who === "none" || visitor
      ? []
      : following(draft, act.name === "visiting" ? trigger.start : trigger.end, sentence.end, act);
  if (
    act.name === "meeting with" &&
    !subject &&
    speaker?.people.length === 1 &&
    after[0]?.person &&
    speaker.people[0]?.side !== after[0].side
  )
    for (const person of speaker.people) people.add(person);
  if (act.name === "meeting in") after.push(...speakerAfter(draft, trigger.end, sentence.end, undefined));
  if (act.name === "meeting with" && !subject?.people.length && after.length === 1)
    after.push(...speakerAfter(draft, after[0]?.end ?? trigger.end, sentence.end, after[0]));
  for (const person of subject?.people ?? []) people.add(person);
  for (const { person } of after) if (person) people.add(person);
  if (after.some(({ kind }) => kind === "both")) for (const person of principals(draft)) people.add(person);
  const chairs = ["session", "conference", "talks", "ceremony"].includes(act.kind) ? chairsIn(draft, trigger.end, sentence.end) : [];
  for (const person of chairs) people.add(person);
  const sides = new Set<SideCode>();
  if (people.size === 0) for (const side of subject?.by ?? []) if (side !== "both") sides.add(side);
  for (const actor of after) if (!actor.person && actor.side && ![...people].some(({ side }) => side === actor.side)) sides.add(actor.side);
  if (act.kind === "signing" && act.who === "before")
    for (const side of allSides(draft, { start: sentence.start, end: trigger.start }))
      if (![...people].some((person) => person.side === side)) sides.add(side);
  if (act.kind === "signing")
    for (const side of withSides(draft, trigger.end, sentence.end))
      if (![...people].some((person) => person.side === side)) sides.add(side);

  if (["meeting", "call", "courtesy-call"].includes(act.kind) && people.size === 0) return "nobody";
  if (act.kind === "meeting" && act.name !== "had a meeting" && people.size < 2 && after.length === 0 && subject?.both !== true)
    return "no-partner";
  if (act.kind === "talks" && people.size + sides.size < 1 && subject?.both !== true && act.who !== "none") return "nobody";
  if (act.kind === "visit" && people.size === 0 && sides.size === 0 && !/^arrived/.test(words)) return "nobody";
  if ((act.kind === "talks" || (act.kind === "signing" && act.name === "signed")) && subject?.both !== true && act.who !== "none") {
    const both = new Set([...sides, ...[...people].map((person) => person.side)]);
    if (both.size < 2) return "one-side";
  }

  const attended = act.kind === "conference" && attends.test(lead);
  if (act.kind === "conference" && !attended) {
    people.clear();
    for (const person of chairs) people.add(person);
    sides.clear();
  }
  const window =
    act.kind === "conference"
      ? { start: trigger.start, end: trigger.end + (besideIt.exec(rest)?.[0].length ?? 0) }
      : clauseOf(text, sentence, trigger, next);
  const date = dateOf(draft, act, window, trigger, sentence);
  const places = placesIn(draft, trigger.start, window.end);
  const before = placesIn(draft, window.start, trigger.start);
  const where = whereOf(act, draft, trigger, window, places, before);
  if (act.kind === "visit" && !visits(act, where, date, after, subject?.people ?? [], rest)) return "no-place-or-day";
  if (act.kind === "conference" && !conference(lead, rest, words, where, date)) return "aside";
  if (act.kind === "session" && !session(lead)) return "aside";

  const planned =
    act.planned === true ||
    /\b(?:will|would|is to|are to|was to|were to|plans to|scheduled to|set to|expected to|slated to|upcoming|forthcoming|due to)\b[^,;]{0,30}$/.test(
      text.slice(window.start, trigger.start),
    ) ||
    /^(?:will|would|is (?:set )?to|plans to|to visit)\b/.test(words) ||
    (act.kind === "conference" && /^\s(?:later that day|later today|next)/.test(rest)) ||
    (date !== null &&
      draft.published !== null &&
      act.kind !== "visit" &&
      date.slice(0, 10) > draft.published &&
      /^\d{4}-\d\d-\d\d/.test(date));
  const cancelled = /\b(?:cancel(?:l?ed)?|called off|postponed)\b/.test(text.slice(window.start, window.end));
  const start = Math.min(trigger.start, ...(act.who === "after" ? [] : subjectStart(draft, sentence, trigger, window)));
  const end = Math.max(
    trigger.end,
    ...after.map((actor) => actor.end),
    ...places.filter((place) => place.start < window.end).map((place) => place.end),
    lastDateEnd(draft, window, trigger),
    act.noun && act.kind === "visit" ? window.end : trigger.end,
    ["signing", "ceremony", "conference"].includes(act.kind) ? window.end : 0,
  );
  const country = where?.country ?? null;
  const item: EngagementRead = {
    kind: act.kind,
    ...(act.kind === "visit" && {
      visitType: visitTypes.find(([pattern]) => pattern.test(text.slice(window.start, window.end)))?.[1] ?? "other",
    }),
    date,
    ...(partOf(draft, window, trigger) && { partOfDay: partOf(draft, window, trigger) }),
    place: act.kind === "call" ? null : (where?.place ?? null),
    occasion: occasionOf(text.slice(trigger.end, sentence.end)),
    participants: withInviter(
      draft,
      sentence,
      act,
      people,
      participantsOf([...people], [...sides], act, {
        country,
        chaired: chairs.length > 0 || /\b(?:chair\w*|co-chair\w*|presid\w+|led)\s[^.]{0,40}$/.test(lead),
      }),
    ),
    status: cancelled ? "cancelled" : planned ? "planned" : "held",
    evidence: [{ start, end: Math.min(end, sentence.end) }],
    confidence: date ? 0.85 : 0.7,
    rule: `engagement: ${act.name}`,
  };
  return {
    item,
    trigger,
    act,
    people: [...people],
    sides: [...sides],
    dated: date !== null,
    name: act.kind === "conference" || act.kind === "session" ? words : "",
  };
}
