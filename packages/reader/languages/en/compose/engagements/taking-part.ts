import { isMeeting } from "../../../../compose/meetings.ts";
import type { Draft } from "../../../../draft.ts";
import type { ReasonLeftOut } from "../../../../trace.ts";
import type { Actor } from "../actor.ts";
import { actorsWithin } from "../actors.ts";
import { personsOf } from "../people/persons.ts";
import { principals, type Subject, speaksForOthers } from "../subjects.ts";
import type { Found } from "./found.ts";
import { objectPronoun } from "./object-pronoun.ts";
import { distinct, type Party, partiesOf, partyOf } from "./party.ts";
import { allSides, alongside, chairsIn, following, joinedBefore, signersIn, speakerAfter, visitorOf, withSides } from "./who.ts";

/** Verbs that put their subject into a session. */
const gathers =
  /\b(?:(?:co-)?chair\w*|(?:co-)?host\w*|co-led|led|lead|conven\w*|held|hold|holds|holding|attend\w*|join\w*|participat\w* in|took part in|take part in|open(?:ed)?|conduct\w*|met (?:for|at)|preside\w*(?: over)?|represent\w*[^.;]{0,40}\bat|concluded|wrapped up|kicked off)\b[^.;]{0,40}$/;

interface TakingPart {
  subject: Subject | null;
  /** The actors right after the words. */
  after: Actor[];
  parties: Party[];
  /** Someone is said to have chaired it. */
  chairs: boolean;
  /** Those named with "visiting" before them. */
  visiting: Set<Party>;
}

/** Who took part in an act, or why nobody is known to have. */
export function takingPart(
  draft: Draft,
  { act, sentence, trigger, subjects, speaker }: Found,
  { words, lead, rest }: { words: string; lead: string; rest: string },
): TakingPart | ReasonLeftOut {
  const { text } = draft.page;
  const visitor = act.name === "visit of" ? visitorOf(draft, { trigger, words, rest, subjects }) : null;
  if (act.name === "visit of" && visitor === null) return "nobody";
  // "X said after visiting the institute": the main clause has the subject.
  const gerund = /\s?\b(?:[Aa]fter|[Bb]efore|[Ww]hile|[Ww]hen)\s$/.exec(lead);
  const named =
    visitor ??
    (act.who === "after"
      ? null
      : (subjects.before(sentence, trigger.start) ??
        (gerund ? (speaker ?? subjects.before(sentence, trigger.start - gerund[0].length)) : null)));
  const subject = named && ["meeting", "talks", "courtesy-call", "call", "visit"].includes(act.kind) ? forWhom(draft, named) : named;
  const right =
    act.who === "before" || act.who === "none" || visitor
      ? []
      : following(draft, act.name === "visiting" ? trigger.start : objectFrom(act, trigger.end, rest), sentence.end, act);
  const after =
    right.length === 0 && act.who === "both" && act.kind !== "visit" ? objectPronoun(draft, { sentence, subject, rest }) : right;
  const parties: Party[] = act.who === "none" ? [] : partiesOf(subject);
  const add = (actor: Actor, as: Party["as"]) => {
    const party = partyOf(actor, as);
    if (party) parties.push(party);
  };
  // "X's talks with Y": X it is, and nothing where X is a country.
  const owned =
    act.noun &&
    act.who === "both" &&
    act.kind !== "visit" &&
    /^['’]s?\s/.test(
      words.startsWith("’") || words.startsWith("'")
        ? words
        : text.slice(Math.max(0, trigger.start - 3), trigger.start + 1).replace(/^[^'’]*/, ""),
    );
  if (owned && !/(?:day|week|month|year)$/.test(text.slice(Math.max(0, trigger.start - 12), trigger.start).replace(/['’]s?$/, ""))) {
    const owner = actorsWithin(draft, { start: Math.max(sentence.start, trigger.start - 160), end: trigger.start }).at(-1);
    if (!owner?.person) return "nobody";
    parties.splice(0, parties.length, { person: owner.person, organization: null, side: owner.side, as: "subject" });
  }
  // "A and B during their meeting with C": A and B, not who speaks of it.
  if (/\btheir\b/.test(words) && act.noun && act.who === "both") {
    const near = joinedBefore(draft, sentence.start, trigger.start);
    if (near.length > 1)
      parties.splice(0, parties.length, ...near.map((person): Party => ({ person, organization: null, side: person.side, as: "subject" })));
  }
  const one = speaker?.people.length === 1 ? forWhom(draft, speaker) : null;
  const meets = isMeeting(act);
  const met = after[0]?.person ?? null;
  if (meets && act.noun && act.who === "both" && (!subject || subject.people.length === 0) && after.length > 0) {
    if (one && one.people[0]?.side !== after[0]?.side && one.people[0] !== met) parties.push(...partiesOf(one));
    else if (after.length === 1) {
      for (const actor of speakerAfter(draft, after[0]?.end ?? trigger.end, sentence.end, after[0])) add(actor, "subject");
      // "In a meeting with X, the African leader said": who spoke before.
      const last = subjects.last.people.length === 1 ? forWhom(draft, subjects.last) : null;
      if (parties.length === 0 && last && met && last.people[0]?.side !== met.side) parties.push(...partiesOf(last));
    }
  }
  if (act.name === "receiving" || (act.name === "courtesy call" && /^(?:Making|Paying)/.test(words)))
    for (const actor of speakerAfter(draft, after.at(-1)?.end ?? trigger.end, sentence.end, after[0])) add(actor, "subject");
  if (act.name === "meeting in") for (const actor of speakerAfter(draft, trigger.end, sentence.end, undefined)) add(actor, "subject");
  // "official meetings between A and B, C and D": A met each of them.
  for (const [index, actor] of after.entries()) add(actor, act.name === "meetings between" && index === 0 ? "subject" : "object");
  const two = new Set(parties.filter(({ person }) => person).map(({ side }) => side)).size > 1;
  if (
    (after.some(({ kind }) => kind === "both") && !two) ||
    (subject?.both && meets && subject.people.length < 2 && partiesOf(subject).length < 2)
  )
    for (const person of principals(draft)) parties.push({ person, organization: null, side: person.side, as: "subject" });
  const chairs = ["session", "conference", "talks", "ceremony", "meeting"].includes(act.kind)
    ? chairsIn(draft, trigger.end, sentence.end)
    : [];
  for (const person of chairs) parties.push({ person, organization: null, side: person.side, as: "chair" });
  if (act.kind === "signing") {
    const sides = [
      ...(act.who === "before" ? allSides(draft, { start: sentence.start, end: trigger.start }) : []),
      ...withSides(draft, trigger.end, sentence.end),
    ];
    for (const person of signersIn(draft, trigger.end, sentence.end))
      parties.push({ person, organization: null, side: person.side, as: "object" });
    for (const side of sides) {
      const party = partyOf(side, "object");
      if (party) parties.push(party);
    }
  }
  if (act.kind === "conference")
    for (const person of alongside(draft, trigger.end, sentence.end))
      parties.push({ person, organization: null, side: person.side, as: "object" });
  if (act.name === "many-party talks")
    for (const side of allSides(draft, { start: sentence.start, end: sentence.end })) {
      const party = partyOf(side, "object");
      if (party) parties.push(party);
    }
  // Who only speaks of a session, or is said to open it from afar, took no part in it.
  if (act.kind === "session" && !act.joins && (subject?.kind === "both" || !gathers.test(lead)))
    for (let index = parties.length - 1; index >= 0; index--) if (parties[index]?.as === "subject") parties.splice(index, 1);
  const all = distinct(parties);
  const visiting = new Set<Party>();
  for (const actor of after) {
    const party = all.find((each) => each.person !== null && each.person === actor.person);
    if (party && /\bvisiting\s(?:\p{L}+\s){0,2}$/u.test(text.slice(Math.max(0, actor.start - 30), actor.start + 1))) visiting.add(party);
  }
  if (/^(?:The\s)?[Vv]isiting\s/.test(sentence.text)) {
    const [first] = all.filter(({ as }) => as === "subject");
    if (first) visiting.add(first);
  }
  return refused(act.joins === true, { act, all, subject, words }) ?? { subject, after, parties: all, chairs: chairs.length > 0, visiting };
}

/** "held talks and hosted a banquet in honour of X": with X it was. */
function objectFrom(act: Found["act"], end: number, rest: string): number {
  const shared =
    act.kind === "talks"
      ? /^(?:\s(?:in|on|at)\s[^.;,]{2,40})?,?\sand\s(?:then\s|also\s)?(?:hosted|gave|held)\san?\s[^.;,]{3,50}?\s(?:in honou?r of|for)\b/u.exec(
          rest,
        )
      : null;
  return end + (shared?.[0].length ?? 0);
}

/** A spokesperson speaks for the one who met: the first of that side who is no spokesperson. */
function forWhom(draft: Draft, speaker: Subject): Subject {
  const [person] = speaker.people;
  if (!person || !speaksForOthers(person)) return speaker;
  const principal = personsOf(draft).find((other) => other.side === person.side && other.inBody && !speaksForOthers(other));
  return principal ? { ...speaker, people: [principal] } : speaker;
}

/** An act that nobody known took part in, or only one of two, is none. */
function refused(
  joins: boolean,
  { act, all, subject, words }: { act: Found["act"]; all: readonly Party[]; subject: Subject | null; words: string },
): ReasonLeftOut | null {
  if (joins) return null;
  const people = all.filter(({ person }) => person).length;
  const both = subject?.both === true;
  // "Officials of A and B met", "a meeting between A province and B province": two sides without a name.
  const unnamed = all.filter(({ organization }) => organization !== null);
  const twoSides = new Set(unnamed.map(({ side }) => side)).size > 1;
  if (["meeting", "courtesy-call", "call"].includes(act.kind) && people === 0 && !twoSides && !(both && all.length > 1)) return "nobody";
  if (["meeting", "courtesy-call"].includes(act.kind) && act.name !== "had a meeting" && all.length < 2 && !both && act.who !== "none")
    return "no-partner";
  if (act.name === "had a meeting" && all.length < 2 && !both) return "no-partner";
  if (act.kind === "call" && act.who === "both" && all.length < 2 && !both) return "no-partner";
  if (act.kind === "talks" && all.length < 1 && !both && act.who !== "none") return "nobody";
  if (act.kind === "visit" && all.length === 0 && !/^arrived/.test(words)) return "nobody";
  if (act.kind === "message" && all.length === 0) return "nobody";
  if ((act.kind === "talks" || (act.kind === "signing" && act.name === "signed")) && !both && act.who !== "none")
    if (new Set(all.map(({ side }) => side)).size < 2) return "one-side";
  return null;
}
