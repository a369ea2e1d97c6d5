import { type Days, daysIn, gapOf } from "../days.ts";
import { fold } from "../fold.ts";
import { agreementOf } from "../people/agreement.ts";
import type { Reason } from "../verdict.ts";
import type { YearClues } from "./clues.ts";
import type { EventFact, OccasionFact, PersonFact, SessionFact, YearFacts } from "./facts.ts";

/** A fact and the days that go with it. */
export interface Limit {
  code: Reason["code"];
  words: Record<string, string>;
  allows(days: Days): boolean;
  /** Of someone who is only spoken of, whom a text may also remember. */
  isAside?: boolean;
}

/** Every fact that the clues of a text meet. */
export function limitsOf(clues: YearClues, facts: YearFacts): Limit[] {
  return [
    ...facts.people.flatMap((person) => limitsOfPosts(clues, person)),
    ...clues.sessions.flatMap((told) => limitsOfSession(told, facts.sessions)),
    ...clues.anniversaries.flatMap((told) => limitOfAnniversary(told, facts.occasions)),
    ...clues.occasions.flatMap((occasion) => limitOfEvent(occasion, facts.events)),
    ...clues.bounds.map(({ code, notBefore, notAfter, words }) => ({ code, words, allows: within(notBefore, notAfter) })),
    ...(clues.weekday === null ? [] : [limitOfWeekday(clues.weekday)]),
  ];
}

/** One for each post that the text gives someone and that they are known to have held, in any of its tenures. */
function limitsOfPosts(clues: YearClues, person: PersonFact): Limit[] {
  const named = clues.people.find(({ name }) => name === person.seen);
  return (named?.posts ?? []).flatMap((post): Limit[] => {
    const titled = { titles: [post.title], organizations: post.organization === null ? [] : [post.organization] };
    const agreeing = person.tenures.map((tenure) => ({ tenure, by: agreementOf(titled, tenure) })).filter(({ by }) => by !== "other");
    const same = agreeing.filter(({ by }) => by === "same");
    const held = (same.length > 0 ? same : agreeing).map(({ tenure }) => tenure).filter(({ from, to }) => from !== null || to !== null);
    if (held.length === 0 || held.length < (same.length > 0 ? same : agreeing).length) return [];
    const time = held.map(({ from, to }) => `${from ?? ".."}/${to ?? ".."}`).join(", ");
    return [
      {
        code: "post-held-then",
        words: { name: person.name, post: post.title, time },
        allows: (days) => held.some(({ from, to }) => within(from, to)(days)),
        isAside: named?.takesPart !== true,
      },
    ];
  });
}

/** A session that lies ahead is the next one: the one before it was held. */
function limitsOfSession(told: YearClues["sessions"][number], sessions: readonly SessionFact[]): Limit[] {
  const words = fold(told.words).exact;
  const ofBody = sessions.filter(
    ({ bodies, titles }) => titles.some((title) => words.includes(fold(title).exact)) || namesOne(words, bodies),
  );
  const dated = (number: number) => ofBody.filter((session) => session.number === number && daysIn(session.date) !== null);
  const limit = (session: SessionFact, code: "session-held" | "session-ahead" | "session-itself", allows: Limit["allows"]): Limit => ({
    code,
    words: { name: session.titles[0] ?? String(session.number), date: session.date },
    allows,
  });
  if (told.told === "now") {
    return dated(told.number).map((session) => limit(session, "session-itself", (days) => isNear(days, session.date)));
  }
  if (told.told === "held") return dated(told.number).map((session) => limit(session, "session-held", within(session.date, null)));
  return [
    ...dated(told.number).map((session) => limit(session, "session-ahead", within(null, session.date))),
    ...dated(told.number - 1).map((session) => limit(session, "session-held", within(session.date, null))),
  ];
}

/** A text may break a long name off: “Ủy ban liên Chính phủ Việt Nam - Lào” without “về hợp tác song phương”. */
function namesOne(words: string, bodies: readonly string[]): boolean {
  return bodies.some((body) => {
    const name = fold(body).exact;
    return words.includes(name.length <= enough ? name : name.slice(0, Math.max(enough, Math.ceil(name.length * 0.6))));
  });
}
const enough = 18;

function isNear(days: Days, date: string): boolean {
  const held = daysIn(date);
  return held !== null && gapOf(days, held) <= 3;
}

/** An anniversary is marked in its year; two months before its day it may already be spoken of, and two after it still. */
function limitOfAnniversary(told: YearClues["anniversaries"][number], occasions: readonly OccasionFact[]): Limit[] {
  const around = (year: number, day: string | null): Limit["allows"] => {
    const whole = daysIn(`${year}`);
    const exact = day === null ? null : daysIn(`${year}-${day}`);
    return (days) => (whole !== null && gapOf(days, whole) === 0) || (exact !== null && gapOf(days, exact) <= 61);
  };
  const words = fold(told.words).exact;
  const found = occasions
    .flatMap((occasion) => occasion.names.map((name) => ({ occasion, name, at: words.indexOf(fold(name).exact) })))
    .filter(({ at }) => at >= 0 && at <= beside)
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length)[0];
  if (found) {
    const year = found.occasion.since + told.count;
    return [{ code: "anniversary", words: limitWords(told.count, found.name, year), allows: around(year, found.occasion.day) }];
  }
  if (told.year === null) return [];
  return [{ code: "anniversary", words: limitWords(told.count, told.words.slice(0, 60), told.year), allows: around(told.year, null) }];
}

/** Letters between the count and what is remembered. */
const beside = 40;

function limitWords(count: number, name: string, year: number) {
  return { count: String(count), name, year: String(year) };
}

function limitOfEvent(occasion: string, events: readonly EventFact[]): Limit[] {
  const said = fold(occasion).exact;
  return events.flatMap(({ names, date }): Limit[] => {
    const name = names.find((each) => fold(each).exact.length > 8 && said.includes(fold(each).exact));
    const held = daysIn(date);
    if (name === undefined || held === null) return [];
    return [{ code: "occasion-held", words: { name, date }, allows: (days) => gapOf(days, held) <= 10 }];
  });
}

function limitOfWeekday(weekday: number): Limit {
  // Day 0, 1 January 1970, was a Thursday.
  const allows = ({ first, last }: Days) => first !== last || (((first + 4) % 7) + 7) % 7 === weekday;
  return { code: "weekday-of-day", words: { weekday: String(weekday) }, allows };
}

function within(notBefore: string | null, notAfter: string | null): Limit["allows"] {
  const [first, last] = [daysIn(notBefore)?.first ?? Number.NEGATIVE_INFINITY, daysIn(notAfter)?.last ?? Number.POSITIVE_INFINITY];
  return (days) => days.last >= first && days.first <= last;
}
