import type { EngagementRead, Span } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { daysFrom } from "../dates.ts";
import type { ActPattern } from "./act-pattern.ts";

/** How far around an act the words that tell of it may stand. */
export const around = 500;

/** The part of a sentence that tells one act. */
export function clauseOf(text: string, sentence: Sentence, trigger: Span, next: number): Span {
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
    /;|,\s(?:it\s|(?:the|he|she|they)\s(?=[^,]{0,60}\b(?:said|also|agreed|was|would|noted|called|expressed))|and (?:he|she|they|the|\w+ed|pledged)|but|while|adding|saying|where|which(?!\s(?:(?:was|were|is|are|will be)\s(?:being\s)?(?:held|convened|hosted)|took place|takes place)\b)|who|who['’]s|discuss|noting|during which|at which|according|the \w+ (?:said|reported)|\w+ (?:said|reported))\b|\s(?:and (?:reaffirmed|said|pledged|agreed|the two|co-chaired|discussed|attended|signed|he|she|it)|that(?=\s(?:the\s)?\p{Lu})|before|after|until|where|when|since|said)\b|\.?$/u.exec(
      rest,
    );
  return { start, end: Math.min(next, trigger.end + (stop ? stop.index : rest.length)) };
}

/** The date nearest to the words, in their clause; then in their sentence. */
function nearestDate(draft: Draft, window: Span, trigger: Span, itself = false): MentionOf<"date"> | null {
  const { text } = draft.page;
  const dates = mentionsWithin(draft, "date", window).filter((date) => {
    const before = text.slice(Math.max(window.start, date.start - 26), date.start);
    // "their work in the 2017-2019 period"
    if (/^\s(?:period|tenure|term)\b/.test(text.slice(date.end, date.end + 9))) return false;
    if (/\b(?:reported|reports?|announced|according to [^.;]{2,20})\s(?:on\s)?$/.test(before)) return false;
    return (
      (itself && date.start >= trigger.end) ||
      !/\b(?:since|slated for|scheduled for|held from|held on|from|of the|anniversary of|for the|(?:the|in|for) period(?:\sof)?|opening here|cooperation plan for|plan for|for)\s$/.test(
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

export function lastDateEnd(draft: Draft, window: Span, trigger: Span): number {
  const date = nearestDate(draft, window, trigger);
  return date && date.start >= trigger.end ? date.end : 0;
}

export function partOf(draft: Draft, window: Span, trigger: Span): EngagementRead["partOfDay"] {
  const said = /\b(?:[Ii]n the|[Tt]his|[Ll]ater in the) (morning|afternoon|evening)\b/.exec(
    draft.page.text.slice(window.start, window.end),
  )?.[1];
  return nearestDate(draft, window, trigger)?.value.partOfDay ?? (said as EngagementRead["partOfDay"]);
}

const called = /\b(?:cancel(?:l?ed)?|called off|postponed)\b/;

/** "the talks, which involve six countries, were last held in November": the day stands far from a gathering's name. */
function gatheredOn(draft: Draft, act: ActPattern, trigger: Span, sentence: Sentence): string | null {
  if (act.kind !== "conference" && act.kind !== "session") return null;
  const rest = draft.page.text.slice(trigger.end, sentence.end);
  const held = /\b(?:held|convened|took place|takes place|opened|scheduled|slated)\b[^.;]{0,40}?/u.exec(rest);
  if (!held || held.index > 200) return null;
  const from = trigger.end + held.index;
  return mentionsWithin(draft, "date", { start: from, end: Math.min(sentence.end, from + 70) }).at(0)?.value.edtf ?? null;
}

const lengths: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

/** A bare year elsewhere in the sentence dates something else. */
const dayIn = (date: MentionOf<"date"> | null) => (date && /^\d{4}$/.test(date.value.edtf ?? "") ? null : date);

export function dateOf(draft: Draft, act: ActPattern, window: Span, trigger: Span, sentence: Sentence): string | null {
  const found =
    nearestDate(
      draft,
      window,
      trigger,
      act.kind === "conference" ||
        act.kind === "session" ||
        act.joins === true ||
        called.test(draft.page.text.slice(window.start, window.end)),
    ) ?? (act.noun || act.name === "was here" ? null : dayIn(nearestDate(draft, { start: sentence.start, end: window.end }, trigger)));
  // "Making a courtesy call on X, Y congratulated Laos on its chairmanship in 2024": the year of another thing.
  if (found && isMeeting(act) && !dayIn(found) && /,\s[^.;]*\p{Ll}ed\s/u.test(draft.page.text.slice(trigger.end, found.start))) return null;
  const date = found?.value.edtf ?? gatheredOn(draft, act, trigger, sentence);
  if (!date || act.kind !== "visit" || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const words = draft.page.text.slice(window.start, act.name === "arrived" ? sentence.end : window.end);
  const days = /\b(two|three|four|five|six|seven|eight|nine|ten|\d)-day\b|\b(week)-long\b/.exec(words);
  const through = found !== null && /\b(?:through|until|till)\s$/.test(draft.page.text.slice(Math.max(0, found.start - 10), found.start));
  const length = days ? (days[2] ? 7 : (lengths[days[1] ?? ""] ?? Number(days[1]))) : 0;
  if (through) return length > 1 ? `${daysFrom(date, 1 - length)}/${date}` : `/${date}`;
  return length > 1 && /\barriv|\bstart|\bbeg[iau]n|\bkick|from\b|\bon a\b/.test(words) ? `${date}/${daysFrom(date, length - 1)}` : date;
}
