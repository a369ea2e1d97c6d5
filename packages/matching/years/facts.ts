import type { TenureCard } from "../cards.ts";

/** What the register knows and a text may rest on. Each fact names its sources. */
export interface YearFacts {
  people: readonly PersonFact[];
  sessions: readonly SessionFact[];
  occasions: readonly OccasionFact[];
  events: readonly EventFact[];
}

/** Someone whom the text names, and the posts that person is known to have held. */
export interface PersonFact {
  /** As the text writes it. */
  seen: string;
  name: string;
  tenures: readonly (TenureCard & { sources: readonly string[] })[];
}

/** A numbered session of a body. */
export interface SessionFact {
  number: number;
  /** Of the body, in every language that is known, and its short forms. */
  bodies: readonly string[];
  /** Of the session itself; the first is shown. */
  titles: readonly string[];
  date: string;
  sources: readonly string[];
}

/** What is remembered every year since `since`; `day` is MM-DD. */
export interface OccasionFact {
  names: readonly string[];
  since: number;
  day: string | null;
  sources: readonly string[];
}

/** An event on whose occasion people met: a summit, a congress. */
export interface EventFact {
  names: readonly string[];
  date: string;
  sources: readonly string[];
}

/** The facts that stand without the sources that are left out: a text must not be dated by what was learnt from itself. */
export function factsWithout(facts: YearFacts, isLeftOut: (source: string) => boolean): YearFacts {
  const stands = ({ sources }: { sources: readonly string[] }) => sources.length === 0 || sources.some((source) => !isLeftOut(source));
  return {
    people: facts.people.map((person) => ({ ...person, tenures: person.tenures.filter(stands) })),
    sessions: facts.sessions.filter(stands),
    occasions: facts.occasions.filter(stands),
    events: facts.events.filter(stands),
  };
}
