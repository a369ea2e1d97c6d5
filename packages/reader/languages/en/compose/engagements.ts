import type { EngagementRead, ParticipantRead, SideCode, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { countryName } from "../words/countries.ts";
import { type Actor, actorsWithin } from "./actors.ts";
import { daysFrom } from "./dates.ts";
import { type ActPattern, acts, visitTypes } from "./engagements/acts.ts";
import { merged } from "./engagements/merge.ts";
import { countryOfPlace, placesIn, type Where } from "./engagements/place.ts";
import { type Person, personsOf } from "./people/persons.ts";
import { principals, type Subject, Subjects } from "./subjects.ts";

/** What the sides did together or will do, one for each act; several tellings of one act are joined. */
export const engagementsComposer: Composer = {
  name: "engagements",
  compose(draft) {
    const found: Candidate[] = [];
    const subjects = new Subjects(draft);
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      const inSentence: Candidate[] = [];
      const speaker = subjects.speakerOf(sentence);
      const triggers = triggersIn(sentence);
      for (const { act, trigger } of triggers) {
        const next =
          triggers.find((other) => other.trigger.start >= trigger.end && bounds(act, other, draft))?.trigger.start ?? sentence.end;
        const candidate = candidateOf(draft, { act, sentence, trigger, subjects, speaker, next });
        if (candidate) inSentence.push(candidate);
      }
      found.push(...inSentence);
    }
    draft.engagements.push(...merged(found, draft));
  },
};

/** Acts that take the days and places after them for themselves. */
const bounding = new Set<EngagementRead["kind"]>(["visit", "meeting", "talks", "signing", "call"]);

/** A sentence without one of these words tells of no act. */
const anyAct =
  /\b(?:talks?|discussions|consultations|negotiations|phone|telephone\w*|video|call(?:ed|s)?|spoke|spoken|talked|met|meet(?:s|ing|ings)?|received?s?|hosted|audience|arriv\w+|landed|flew|travel\w*|head|fly|visit\w*|trip|tour|in|sign\w*|inked?|concluded|witness\w*|laid|ground|inaugurat\w+|ribbon|ceremony|sent|sends?|extended|conveyed|session|round|plenary|dialogue|commission|committee|group|groups|summits?|conference|forum)\b/i;

/** Whether the act `other` has days and places of its own; "for a four-day visit" only says more of an arrival. */
function bounds(act: ActPattern, other: { act: ActPattern; trigger: Span }, { page }: Draft): boolean {
  if (!bounding.has(other.act.kind) || other.act.name === "visiting") return false;
  return !(
    act.kind === "visit" &&
    other.act.name === "visit of" &&
    /^(?:a|an|the)\b/i.test(page.text.slice(other.trigger.start, other.trigger.end))
  );
}

/** The words of acts in a sentence, in text order; of two that overlap, the one whose pattern stands first. */
function triggersIn(sentence: Sentence): { act: ActPattern; trigger: Span }[] {
  const found: { act: ActPattern; trigger: Span }[] = [];
  if (!anyAct.test(sentence.text)) return found;
  for (const act of acts)
    for (const { 0: words, index } of sentence.text.matchAll(act.pattern)) {
      const trigger = { start: sentence.start + index, end: sentence.start + index + words.length };
      if (!found.some((other) => other.trigger.start < trigger.end && trigger.start < other.trigger.end)) found.push({ act, trigger });
    }
  return found.sort((a, b) => a.trigger.start - b.trigger.start);
}

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

/** How far around an act the words that tell of it may stand. */
const around = 500;

function candidateOf(draft: Draft, { act, sentence, trigger, subjects, speaker, next }: Found): Candidate | null {
  const { text } = draft.page;
  const words = text.slice(trigger.start, trigger.end);
  const lead = text.slice(Math.max(sentence.start, trigger.start - around), trigger.start);
  const rest = text.slice(trigger.end, Math.min(sentence.end, trigger.end + around));
  if (aside(act, words, lead, rest)) return null;

  const people = new Set<Person>();
  const visitor = act.name === "visit of" ? visitorOf(draft, { trigger, words, rest, subjects }) : null;
  if (act.name === "visit of" && visitor === null) return null;
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
  const sides = new Set<SideCode>();
  if (people.size === 0) for (const side of subject?.by ?? []) if (side !== "both") sides.add(side);
  for (const actor of after) if (!actor.person && actor.side && ![...people].some(({ side }) => side === actor.side)) sides.add(actor.side);
  if (act.kind === "signing" && act.who === "before")
    for (const side of allSides(draft, { start: sentence.start, end: trigger.start }))
      if (![...people].some((person) => person.side === side)) sides.add(side);
  if (act.kind === "signing")
    for (const side of withSides(draft, trigger.end, sentence.end))
      if (![...people].some((person) => person.side === side)) sides.add(side);

  if (["meeting", "call", "courtesy-call"].includes(act.kind) && people.size === 0) return null;
  if (act.kind === "meeting" && act.name !== "had a meeting" && people.size < 2 && after.length === 0 && subject?.both !== true)
    return null;
  if (act.kind === "talks" && people.size + sides.size < 1 && subject?.both !== true && act.who !== "none") return null;
  if (act.kind === "visit" && people.size === 0 && sides.size === 0 && !/^arrived/.test(words)) return null;
  if ((act.kind === "talks" || (act.kind === "signing" && act.name === "signed")) && subject?.both !== true && act.who !== "none") {
    const both = new Set([...sides, ...[...people].map((person) => person.side)]);
    if (both.size < 2) return null;
  }

  const attended = act.kind === "conference" && attends.test(lead);
  if (act.kind === "conference" && !attended) {
    people.clear();
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
  if (act.kind === "visit" && !visits(act, where, date, after, subject?.people ?? [], rest)) return null;
  if (act.kind === "conference" && !conference(lead, rest, words, where, date)) return null;
  if (act.kind === "session" && !session(lead)) return null;

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
        chaired: /\b(?:chair\w*|co-chair\w*|presid\w+|led)\s[^.]{0,40}$/.test(lead),
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

/** "At the invitation of X, Y paid …", "… at X's invitation": the inviter of a visit is its host. */
function withInviter(
  draft: Draft,
  sentence: Sentence,
  act: ActPattern,
  people: ReadonlySet<Person>,
  participants: ParticipantRead[],
): ParticipantRead[] {
  const found = act.kind === "visit" ? /\binvitation of\s|\bat (?=[^.;,]{2,60}['’]s invitation)/u.exec(sentence.text) : null;
  if (!found) return participants;
  const from = sentence.start + found.index + found[0].length;
  const [host] = actorsWithin(draft, { start: from, end: Math.min(sentence.end, from + 140) });
  if (!host?.person || people.has(host.person) || host.start - from > 25) return participants;
  return [...participants, { name: host.person.name, side: host.person.side, role: "host" }];
}

/** Words that look like an act and are none: a press conference, an aim, the matter of talks. */
function aside(act: ActPattern, words: string, lead: string, rest: string): boolean {
  if (/\bpress conference|news conference\b/i.test(words)) return true;
  if (
    act.kind === "conference" &&
    (/^\s?(?:['’]s|meeting's)/.test(rest) ||
      /(?:sidelines of|margins of|sidelines of the|for|attending|hosting|host|organi[sz]ing|preparations? for|during|since the) (?:the )?$/.test(
        lead,
      ))
  )
    return true;
  if (act.name === "meeting with" && /press|joint press/.test(words)) return true;
  if (act.name === "visit of" && /\b(?:high-level|exchange|exchanges of|mutual)\b/.test(`${words}`)) return true;
  if (
    act.name === "signed" &&
    /(?:to|will|would|not|could|expected to|efforts to|negotiations to)\s$/.test(lead) &&
    !/(?:will|would)\s$/.test(lead)
  )
    return true;
  if (
    act.name === "visited" &&
    /to visit\s$/.test(words) &&
    !/(?:is|was|are|scheduled|due|set|plans?|planned|expected|first \w+ \w+) $/.test(lead)
  )
    return true;
  if (act.name === "paid a visit" && /\b(?:invited|invitation|invites)\b/.test(lead.slice(-80))) return true;
  if (act.kind === "signing" && /\bsince they\s$/.test(lead)) return true;
  if (act.kind === "talks" && act.noun && /\b(?:[Pp]rior to|[Aa]head of|[Bb]efore)\s$/.test(lead)) return true;
  if (act.kind === "session" && /[Pp]lenary [Ss]ession|[Pp]lenum|Congress|CPC|Party Central/.test(words)) return true;
  if (act.name === "talks held" && /^hold/.test(words) && !/\b(?:will|would|to)\s(?:also\s)?$/.test(lead)) return true;
  if (
    act.name === "talks held" &&
    /^hold/.test(words) &&
    /\b(?:in order to|ways to|so as to|mechanism to|agreed to|want(?:s|ed)? to) $/.test(lead)
  )
    return true;
  if (act.name === "talks held" && /(?:pledged|agreed|will continue|continue) (?:to )?$/.test(lead)) return true;
  return false;
}

/** Whose visit: "X's visit to", "the visit to Laos by X", "his visit". */
function visitorOf(
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
function speakerAfter(draft: Draft, from: number, to: number, met: Actor | undefined): Actor[] {
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

/** The actors right after the words, joined by "and": "met with A and B". */
function following(draft: Draft, from: number, to: number, act: ActPattern): Actor[] {
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

const allSides = (draft: Draft, span: Span) =>
  actorsWithin(draft, span)
    .filter(({ kind, side }) => kind === "country" && side)
    .map(({ side }) => side as SideCode);

/** "signed … with China" */
function withSides(draft: Draft, from: number, to: number): SideCode[] {
  const { text } = draft.page;
  return actorsWithin(draft, { start: from, end: to })
    .filter((actor) => actor.kind === "country" && /\bwith\s(?:the\s)?$/.test(text.slice(Math.max(from, actor.start - 10), actor.start)))
    .map(({ side }) => side as SideCode)
    .slice(0, 1);
}

/** The part of a sentence that tells one act. */
function clauseOf(text: string, sentence: Sentence, trigger: Span, next: number): Span {
  const from = Math.max(sentence.start, trigger.start - around);
  const lead = text.slice(from, trigger.start);
  const cut = Math.max(
    lead.lastIndexOf("; "),
    lead.lastIndexOf(", and "),
    lead.lastIndexOf(", after "),
    lead.lastIndexOf(", adding "),
    lead.lastIndexOf(" after "),
    lead.lastIndexOf(" said "),
    lead.lastIndexOf(" before "),
    lead.lastIndexOf(", where "),
  );
  const start = cut < 0 ? from : from + cut + 2;
  const rest = text.slice(trigger.end, Math.min(sentence.end, trigger.end + around));
  const stop =
    /;|,\s(?:it\s|(?:the|he|she|they)\s(?=[^,]{0,60}\b(?:said|also|agreed|was|would|noted|called|expressed))|and (?:he|she|they|the|\w+ed|pledged)|but|while|adding|saying|where|which|who|who['’]s|discuss|noting|during which|at which|according|the \w+ (?:said|reported)|\w+ (?:said|reported))\b|\s(?:and (?:reaffirmed|said|pledged|agreed|the two|co-chaired|discussed|attended|signed|he|she|it)|before|after|until|where|when|since|said)\b|\.?$/u.exec(
      rest,
    );
  return { start, end: Math.min(next, trigger.end + (stop ? stop.index : rest.length)) };
}

/** The date nearest to the words, in their clause; then in their sentence. */
function nearestDate(draft: Draft, window: Span, trigger: Span): MentionOf<"date"> | null {
  const { text } = draft.page;
  const dates = mentionsWithin(draft, "date", window).filter((date) => {
    const before = text.slice(Math.max(window.start, date.start - 26), date.start);
    return (
      !/\b(?:since|slated for|scheduled for|held from|held on|from|of the|anniversary of|for the|opening here|cooperation plan for|plan for|for)\s$/.test(
        before,
      ) ||
      (/\b(?:from|on) $/.test(before) && !/held /.test(before)) ||
      /^(?:the\s)?(?:first|last)/.test(text.slice(date.start, date.end)) === true
    );
  });
  const distance = (date: MentionOf<"date">) =>
    (date.start >= trigger.end ? date.start - trigger.end : (trigger.start - date.end) * 1.2) +
    (/^\d{4}$/.test(date.value.edtf ?? "") ? 40 : 0);
  return dates.sort((a, b) => distance(a) - distance(b)).at(0) ?? null;
}

function lastDateEnd(draft: Draft, window: Span, trigger: Span): number {
  const date = nearestDate(draft, window, trigger);
  return date && date.start >= trigger.end ? date.end : 0;
}

function partOf(draft: Draft, window: Span, trigger: Span): EngagementRead["partOfDay"] {
  const said = /\b(?:[Ii]n the|[Tt]his|[Ll]ater in the) (morning|afternoon|evening)\b/.exec(
    draft.page.text.slice(window.start, window.end),
  )?.[1];
  return nearestDate(draft, window, trigger)?.value.partOfDay ?? (said as EngagementRead["partOfDay"]);
}

const lengths: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

function dateOf(draft: Draft, act: ActPattern, window: Span, trigger: Span, sentence: Sentence): string | null {
  const found =
    nearestDate(draft, window, trigger) ?? (act.noun ? null : nearestDate(draft, { start: sentence.start, end: window.end }, trigger));
  const date = found?.value.edtf ?? null;
  if (!date || act.kind !== "visit" || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const words = draft.page.text.slice(window.start, window.end);
  const days = /\b(two|three|four|five|six|seven|eight|nine|ten|\d)-day\b|\b(week)-long\b/.exec(words);
  const length = days ? (days[2] ? 7 : (lengths[days[1] ?? ""] ?? Number(days[1]))) : 0;
  return length > 1 && /\barriv|\bstart|\bbeg[iau]n|\bkick|from\b|\bon a\b/.test(words) ? `${date}/${daysFrom(date, length - 1)}` : date;
}

function whereOf(act: ActPattern, draft: Draft, trigger: Span, window: Span, places: Where[], before: Where[]): Where | null {
  const { text } = draft.page;
  if (act.kind === "visit") {
    const rest = text.slice(trigger.start, window.end);
    const to =
      /\b(?:arrived|arrives|landed|visited|visit|trip|flew|head|fly|travel(?:led)?|tour)\s(?:officially\s)?(?:to|in|at)?\s?(?:the\s)?(?:\p{Lu}[a-z]+\scapital(?:\scity)?(?:\sof)?\s)?(here|\p{Lu}[\p{L}.'’-]*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}.'’-]*){0,3})/u.exec(
        rest,
      );
    if (to?.[1] && to[1] !== "here") {
      const place = to[1]
        .replace(/\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*$/, "")
        .replace(/\s(?:Nov|Dec|Jan|Feb|Oct|Sept|Aug)\.?$/, "")
        .replace(/['’]s$/, "")
        .replace(/(?<!\b\p{Lu})\.$/u, "");
      const start = trigger.start + to.index + to[0].indexOf(to[1]);
      if (
        !/^(?:Prime|President|Foreign|His|Her|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
          place,
        )
      )
        return { place, country: countryOfPlace(place), start, end: start + place.length };
    }
  }
  const [first, ...more] = places.length > 0 ? places : before.slice(-1);
  if (!first) return null;
  const city = more.find((other) => other.start - first.end <= 4);
  return city && !first.place.includes(city.place)
    ? { ...first, place: `${first.place}, ${city.place}`, country: city.country ?? first.country }
    : first;
}

/** A visit goes to a place; a word in passing about one is none. */
function visits(
  act: ActPattern,
  where: Where | null,
  date: string | null,
  after: readonly Actor[],
  before: readonly Person[],
  rest: string,
): boolean {
  if (act.name === "visiting") return after.some(({ person }) => person !== null);
  if (act.name === "visit of")
    return (before.length > 0 || after.some(({ person }) => person)) && (date !== null || /^\s(?:to|by)\s/.test(rest)) && where !== null;
  if (act.name === "paid a visit" || act.name === "was here") return where !== null || date !== null;
  return (
    where?.country !== undefined &&
    where !== null &&
    (where.country !== null || act.name === "arrived") &&
    !/^\s?(?:Museum|School|the exhibition)/.test(rest)
  );
}

const attends =
  /\b(?:attend|attended|attends|co-chaired|co-chair|chaired|joined|hosted|convened|ended|opened|addressed)\s(?:the\s|a\s|also\s)?$/;
/** The place and the day that stand right beside a conference. */
const besideIt =
  /^(?:,?\s(?:in|on|from|held|at|between)\s(?:(?!\sand\s(?!\p{Lu}))[^.;])*?(?=\sand\s(?!\p{Lu})|,\s\p{Ll}|\.?$|;|\sto\s)|\slater\sthat\sday|\s\p{Lu}\p{Ll}+day)/u;

/** A conference counts where it is itself the news: someone attends it on a day, or it has a day or a place of its own. */
function conference(lead: string, rest: string, words: string, where: Where | null, date: string | null): boolean {
  if (!/\p{Lu}|summit/u.test(words)) return false;
  if (/\b(?:attended a|attending|where they attended|sidelines|margins|arrived|host of|chair(?:manship)? of)\b[^.]{0,60}$/.test(lead))
    return false;
  if (attends.test(lead)) return true;
  if (/^\s(?:between|later that day|took place|was held|ended|opened|closed)/u.test(rest)) return true;
  if (/^\sin\s\p{Lu}/u.test(rest)) return !/\b(?:at|for|during|to)\s(?:the\s)?$/.test(lead);
  return date !== null && where !== null && /^(?:the|The)/.test(words) && !/\b(?:of|at|to|in)\s$/.test(lead);
}

const session = (lead: string) =>
  !/(?:sidelines of|margins of|on the sidelines of the|for the|preparations? for the|prepare for the|outcomes of (?:the )?)\s?(?:the\s)?$/.test(
    lead,
  );

function subjectStart(draft: Draft, sentence: Sentence, trigger: Span, window: Span): number[] {
  const actors = actorsWithin(draft, { start: Math.max(sentence.start, window.start), end: trigger.start }).filter(
    ({ kind }) => kind !== "organization",
  );
  const [first] = actors;
  return first ? [first.start] : [];
}

function occasionOf(rest: string): string | null {
  const found =
    /\b(?:on the (?:sidelines|margins|occasion) of|where (?:they|he|she) (?:is |are |was |were )?attend(?:ed|ing)|to attend|for)\s(?:the\s|a\s|an\s)?((?:\d+(?:st|nd|rd|th)\s)?(?:[a-z]+\s)?[^.,;]{0,90}?(?:Summits?|Forum|Conference|Meeting|summit|forum on [^.,;]{3,90}|General Assembly|anniversary)(?:\sof\s(?:the\s)?[\p{Lu}][^.,;]{3,60}?(?=\s(?:slated|in|on|opening)\b|[.,;]|$))?)/u.exec(
      rest,
    );
  return found?.[1]?.trim() ?? null;
}

function participantsOf(
  people: Person[],
  sides: SideCode[],
  act: ActPattern,
  { country, chaired }: { country: SideCode | null; chaired: boolean },
): ParticipantRead[] {
  const role = (side: SideCode | null): ParticipantRead["role"] => {
    if (act.kind === "session") return chaired ? "chair" : "participant";
    if (act.kind === "visit") return side !== null && side === country ? "host" : "guest";
    if (["signing", "ceremony", "conference", "call", "message"].includes(act.kind)) return "participant";
    const all = [...people.map((person) => person.side), ...sides];
    return country === null || !all.includes(country) ? "participant" : side === country ? "host" : "guest";
  };
  return [
    ...people.map((person) => ({ name: person.name, side: person.side, role: role(person.side) })),
    ...sides.map((side) => ({ name: null, organization: countryName(side), side, role: role(side) })),
  ];
}
