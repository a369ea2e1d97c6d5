import type { EngagementRead, SideCode, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { ReasonLeftOut } from "../../../../trace.ts";
import { actorsWithin } from "../actors.ts";
import type { Person } from "../people/person.ts";
import { datelineOf } from "../report-day.ts";
import type { ActPattern } from "./act-pattern.ts";
import { aheadOf } from "./ahead.ts";
import { aside } from "./aside.ts";
import type { Found } from "./found.ts";
import { inviterOf } from "./invited.ts";
import { occasionOf } from "./occasion.ts";
import { distinct, type Party, partyOf, withRoles } from "./party.ts";
import { countryOfPlace, inLowerCase, placesIn } from "./place.ts";
import { takingPart } from "./taking-part.ts";
import { visitTypes } from "./visit-types.ts";
import { around, clauseOf, dateOf, lastDateEnd, partOf } from "./when.ts";
import { whereOf } from "./where.ts";
import { subjectStart } from "./who.ts";
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
  /** The country of the place. */
  country: SideCode | null;
  name: string;
  /** "had met": before the day of the news. */
  earlier: boolean;
  /** "is on a visit": seen under way, not told from its first day. */
  underWay: boolean;
  /** "also visited": not the visit told before. */
  also: boolean;
  /** The dateline's country, where no place is told. */
  home: SideCode | null;
}

/** Or why the words tell of no act. "met separately with A and B" tells two. */
export function candidatesOf(draft: Draft, found: Found): Candidate[] | ReasonLeftOut {
  const { act, sentence, trigger, next } = found;
  const { text } = draft.page;
  const words = text.slice(trigger.start, trigger.end);
  const lead = text.slice(Math.max(sentence.start, trigger.start - around), trigger.start);
  const rest = text.slice(trigger.end, Math.min(sentence.end, trigger.end + around));
  if (aside(act, words, lead, rest)) return "aside";
  const ahead = aheadOf(words, lead);
  if (ahead === "unreal") return "aside";

  const who = takingPart(draft, found, { words, lead, rest });
  if (typeof who === "string") return who;
  const { after, subject, chairs, visiting } = who;
  let { parties } = who;

  const opening = act.kind === "conference" && /^(?:At|In|During)\s(?:the\s)?$/.test(lead) && rest.startsWith(", ");
  const attended = act.kind === "conference" && attends.test(lead);
  if (opening) {
    const [first] = actorsWithin(draft, { start: trigger.end, end: Math.min(sentence.end, trigger.end + 90) });
    const party = first?.person && partyOf(first, "chair");
    if (party) parties = [{ ...party, as: "chair" }];
  }
  if (act.kind === "conference" && !attended) parties = parties.filter(({ as }) => as === "chair");
  const window =
    act.kind === "conference"
      ? { start: dateBeside(draft, trigger.start) ?? trigger.start, end: trigger.end + (besideIt.exec(rest)?.[0].length ?? 0) }
      : clauseOf(text, sentence, trigger, next);
  const date = dateOf(draft, act, window, trigger, sentence);
  const places = placesIn(draft, trigger.start, window.end);
  const before = placesIn(draft, window.start, trigger.start);
  const where = whereOf(act, draft, trigger, window, places, before, sentence.end);
  if (act.kind === "visit" && !act.joins && !visits(act, where, date, after, subject?.people ?? [], { words, rest }))
    return "no-place-or-day";
  if (act.kind === "conference" && !conference(lead, rest, words, where, date)) return "aside";
  if (act.kind === "session" && !session(lead, words)) return "aside";
  if (act.kind === "visit" && where?.country) {
    const abroad = parties.filter(({ side, as }) => as === "object" || side !== where.country);
    // "looks forward to seeing X when he visits": he is X, who is not from there.
    if (abroad.length === 0 && /\b(?:he|she)\s$/.test(lead)) {
      const other = actorsWithin(draft, { start: sentence.start, end: trigger.start }).findLast(
        ({ person }) => person && person.side !== where.country,
      );
      const party = other && partyOf(other, "subject");
      if (party) parties = [party];
    } else if (abroad.length === 0 && (act.name === "arrived" || act.name === "visited a site" || act.name === "visited")) return "aside";
  }
  if (act.name === "looks forward to meeting" && date === null && where === null) return "no-place-or-day";

  const status = statusOf(draft, { act, window, trigger, date, planned: ahead === "planned", rest });
  const start = Math.min(
    trigger.start,
    ...(act.who === "after" || !(attended || parties.some(({ as }) => as === "subject"))
      ? []
      : subjectStart(draft, trigger, { start: Math.max(sentence.start, window.start), end: window.end }, subject)),
  );
  const end = Math.max(
    trigger.end,
    ...after.map((actor) => actor.end),
    ...places.filter((place) => place.start < window.end).map((place) => place.end),
    lastDateEnd(draft, window, trigger),
    act.kind === "visit" && where !== null && where.start >= trigger.end - 1 && where.start < window.end ? where.end : 0,
    act.noun && act.kind === "visit" ? window.end : trigger.end,
    ["signing", "ceremony", "conference"].includes(act.kind) ? window.end : 0,
  );
  const country = where?.country ?? null;
  const occasion = occasionOf(text.slice(trigger.end, sentence.end));
  // Where no place is told the dateline's country is at home, unless something multilateral brought them there.
  const home = where === null && occasion === null ? homeOf(draft) : null;
  const kind =
    act.kind === "meeting" && /^[^.;]{0,120}?\bfor a (?:courtesy|farewell) (?:call|visit)\b/.test(rest) ? "courtesy-call" : act.kind;
  const partOfDay = partOf(draft, window, trigger);
  const made = (each: Party[]): Candidate => {
    const inviters = act.kind === "visit" && (!act.joins || act.name === "the visit itself") ? inviterOf(draft, sentence, each) : [];
    const item: EngagementRead = {
      kind,
      ...(act.kind === "visit" && {
        visitType: visitTypes.find(([pattern]) => pattern.test(text.slice(window.start, window.end)))?.[1] ?? "other",
      }),
      date,
      ...(partOfDay && { partOfDay }),
      place: act.kind === "call" ? null : (where?.place ?? null),
      occasion,
      participants: withRoles([...each, ...inviters], act, {
        country,
        chaired: chairs || /\b(?:chair\w*|co-chair\w*|presid\w+|co-host\w*|co-led|led)\s[^.]{0,40}$/.test(lead),
        visiting,
        hosted: /\b(?:convened|hosted|hosts|host)\s(?:an?\s|the\s)?$/.test(lead) || /^(?:held|hosted)\b/.test(words),
      }),
      status,
      ...(status === "cancelled" &&
        subject?.by.length === 1 &&
        /^[A-Z]{2}$/.test(subject.by[0] ?? "") && { cancelledBy: subject.by[0] as SideCode }),
      evidence: [{ start, end: Math.min(end, sentence.end) }],
      confidence: date ? 0.85 : 0.7,
      rule: `engagement: ${act.name}`,
    };
    return {
      item,
      trigger,
      act,
      people: each.map(({ person }) => person).filter((person) => person !== null),
      sides: each.filter(({ person, side }) => !person && side !== null).map(({ side }) => side as SideCode),
      dated: date !== null && act.name !== "visiting",
      country,
      earlier: /\bhad\s(?:also\s|earlier\s|previously\s|already\s)?$/.test(lead) || remembered.test(lead),
      home,
      underWay: act.name === "on a visit" || act.name === "was here" || /^(?:is|are|was|were) on\b/.test(words),
      also: /\balso\s$/.test(lead),
      name: act.kind === "conference" || act.kind === "session" ? words : "",
    };
  };
  const objects = parties.filter(({ as }) => as === "object");
  const one =
    objects.length > 1 &&
    (act.name === "separate meetings" ||
      ((act.kind === "meeting" || act.kind === "talks") && respectively.test(rest)) ||
      (act.kind === "courtesy-call" && /\bcalls\b|\bvisits\b/.test(words)) ||
      (act.name === "meeting with" && /\bmeetings\b/.test(words)) ||
      act.name === "meetings between");
  // "A and B hosted separate receptions for C": one of each.
  const hosts = parties.filter(({ as }) => as === "subject");
  const apart = !one && hosts.length > 1 && objects.length > 0 && act.kind === "meeting" && /\bseparate(?:ly)?\b/.test(words);
  const groups = one
    ? objects.map((object) => [...parties.filter(({ as }) => as !== "object"), object])
    : apart
      ? hosts.map((host) => [host, ...parties.filter(({ as }) => as !== "subject")])
      : [parties];
  return groups.map((group) => made(distinct(group)));
}

/** "recalled his meeting with X last November": another than that of the news. */
const remembered = /\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|looked back (?:on|at))\s(?:(?:his|her|their|the|an?)\s?)?$/;

/** "met with A and B, respectively", "received A and B separately": one meeting each. */
const respectively = /^[^.;]{0,260}?,?\s(?:respectively|separately|in turn|one after another)\b/u;

/** "next month's forum": the day that owns the gathering. */
const dateBeside = (draft: Draft, at: number) =>
  /['’]s\s$/.test(draft.page.text.slice(at - 3, at))
    ? mentionsWithin(draft, "date", { start: Math.max(0, at - 20), end: at }).at(-1)?.start
    : undefined;

/** The country of the dateline's city. */
function homeOf(draft: Draft): SideCode | null {
  const city = datelineOf(draft)?.city;
  return city ? countryOfPlace(inLowerCase(city)) : null;
}

interface Told {
  act: ActPattern;
  window: Span;
  trigger: Span;
  date: string | null;
  planned: boolean;
  rest: string;
}

function statusOf({ page: { text }, published }: Draft, { act, window, trigger, date, planned, rest }: Told): EngagementRead["status"] {
  if (/\b(?:cancel(?:l?ed)?|called off|postponed)\b/.test(text.slice(window.start, window.end))) return "cancelled";
  const announced =
    act.planned === true ||
    planned ||
    /\b(?:looks?|looked|looking) forward to [^.;]{0,80}\b(?:when|as) (?:he|she|they) $/.test(text.slice(window.start, trigger.start)) ||
    /\b(?:upcoming|forthcoming|planned|scheduled)\b[^,;]{0,30}$/.test(text.slice(window.start, trigger.start)) ||
    /\b(?:upcoming|forthcoming)\b/.test(text.slice(trigger.start, trigger.end)) ||
    (act.kind === "conference" && /^\s(?:later that day|later today|next)/.test(rest)) ||
    (act.noun === true &&
      /^[^.;,]{0,60}\s(?:will|would|is to|is scheduled to|is expected to) (?:also )?(?:be (?:held|convened|organi[sz]ed|hosted|opened|signed)|take place|run|last|begin|start|open)\b/.test(
        rest,
      )) ||
    (date !== null &&
      published !== null &&
      act.kind !== "visit" &&
      date.slice(0, 10) > published.slice(0, date.slice(0, 10).length) &&
      /^\d{4}-\d\d/.test(date));
  return announced ? "planned" : "held";
}
