import type { EngagementRead, Span } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import type { Draft } from "../../../../draft.ts";
import { cityCountries } from "../../words/places.ts";
import { rankOf } from "../people/rank.ts";
import { datelineOf } from "../report-day.ts";
import { principals } from "../subjects.ts";
import type { Candidate } from "./candidate.ts";
import { covers, vague } from "./days.ts";
import { nameKey } from "./name-key.ts";
import { inLowerCase } from "./place.ts";
import { rolesByHome, rolesByMeeting, rolesByVisit } from "./roles.ts";

/** Joins the tellings of one act, gives undated ones the day of the report's news, and lets a visit take the day of the act within it. */
export function merged(candidates: readonly Candidate[], draft: Draft): EngagementRead[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const known = candidate.act.joins ? kept.findLast((other) => adds(other, candidate)) : kept.find((other) => same(other, candidate));
    if (known) {
      join(known, candidate);
      draft.trace.leftOut("engagements", candidate.trigger, "repeated");
    } else if (candidate.act.joins && !standsAlone(candidate, draft, kept)) draft.trace.leftOut("engagements", candidate.trigger, "nobody");
    else kept.push({ ...candidate, item: { ...candidate.item, evidence: [...candidate.item.evidence] } });
  }
  const news = newsDay(draft);
  for (const { item, act, earlier } of kept) {
    if (item.date !== null || item.status === "planned" || earlier) continue;
    const within =
      act.name === "visiting" ||
      act.name === "visit of" ||
      act.name === "was here" ||
      act.name === "on a visit" ||
      ["talks", "meeting", "ceremony", "call", "signing"].includes(item.kind) ||
      (["session", "conference"].includes(item.kind) && item.partOfDay !== undefined) ||
      (item.kind === "conference" && item.participants.some(({ role }) => role === "host"));
    if (within && news) {
      item.date = news.day;
      if (item.place === null && news.here && (item.kind === "meeting" || item.kind === "talks")) item.place = news.here;
      item.fields = { ...item.fields, date: { certainty: "inferred", evidence: [], reason: "The day of the report's news." } };
    }
  }
  for (const { item, people, act } of kept) {
    if (item.date !== null || item.status === "cancelled") continue;
    if (
      !["talks", "meeting", "courtesy-call", "signing", "ceremony"].includes(item.kind) &&
      act.name !== "visited a site" &&
      act.name !== "visited"
    )
      continue;
    const visit = kept.find(
      (other) =>
        other.item.kind === "visit" &&
        other.item.status === item.status &&
        other.item.date &&
        other.item !== item &&
        other.act.name !== "visited a site" &&
        (other.country === null ||
          item.kind === "visit" ||
          item.participants.length < 2 ||
          item.participants.some(({ side }) => side === other.country)) &&
        (other.people.some((person) => people.includes(person)) || (item.kind === "signing" && people.length === 0)),
    );
    if (!visit) continue;
    item.date = visit.item.date;
    item.fields = {
      ...item.fields,
      date: { certainty: "inferred", evidence: visit.item.evidence, reason: "The days of the visit it belongs to." },
    };
  }
  // "received X, who is on a visit": the day on which the guest was seen there.
  for (const { item, underWay, people } of kept) {
    if (item.kind !== "visit" || item.date !== null || item.status !== "held" || !underWay) continue;
    const seen = kept.find(
      (other) =>
        isMeeting(other.item) && other.item.date && other.item.status === "held" && other.people.some((each) => people.includes(each)),
    );
    if (!seen) continue;
    item.date = seen.item.date;
    item.fields = {
      ...item.fields,
      date: { certainty: "inferred", evidence: seen.item.evidence, reason: "The day of the act that shows it under way." },
    };
  }
  rolesByVisit(kept.map(({ item }) => item));
  rolesByMeeting(kept);
  for (const { item, home } of kept) rolesByHome(item, home);
  return kept.map(({ item }) => item);
}

/** The first day that the article itself names near its head. */
function newsDay(draft: Draft): { day: string; here: string | null } | null {
  const head = draft.page.sentences.filter(({ block }) => block.kind === "paragraph" || block.kind === "lead").slice(0, 3);
  for (const { start, end } of head)
    for (const mention of draft.mentions)
      if (
        mention.kind === "date" &&
        mention.start >= start &&
        mention.end <= end &&
        /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(mention.value.edtf ?? "") &&
        !/\b(?:reported|announced|according to [^.;]{2,20})\s(?:on\s)?$/.test(
          draft.page.text.slice(Math.max(0, mention.start - 40), mention.start),
        ) &&
        (draft.published === null || (mention.value.edtf ?? "") <= draft.published)
      )
        return { day: mention.value.edtf as string, here: hereOf(draft, { start, end }) };
  return null;
}

/** "said here on Friday": the city of the dateline is where the news happened. */
function hereOf(draft: Draft, { start, end }: Span): string | null {
  const city = datelineOf(draft)?.city;
  return city && /\bhere\b/.test(draft.page.text.slice(start, end)) ? inLowerCase(city) : null;
}

/** "their meeting", "the visit will last until Friday": of the act of its kind told before. */
function adds(known: Candidate, more: Candidate): boolean {
  const meets = ["talks", "meeting", "courtesy-call", "call"];
  const gathers = ["session", "conference", "meeting", "talks"];
  const kinds =
    known.item.kind === more.item.kind ||
    (more.act.name === "chaired it" && gathers.includes(known.item.kind)) ||
    (more.act.name === "their meeting" && ["session", "conference"].includes(known.item.kind)) ||
    (more.act.name !== "chaired it" && meets.includes(known.item.kind) && meets.includes(more.item.kind));
  return kinds && (!known.dated || !more.dated || day(known.item.date) === day(more.item.date) || covers(more.item.date, known.item.date));
}

/** "During their meeting, the two …", where nothing else tells of it: the two who are named first met. */
function standsAlone(candidate: Candidate, draft: Draft, kept: readonly Candidate[]): boolean {
  if (candidate.act.name !== "their meeting" && candidate.act.name !== "after the talks") return false;
  const again = candidate.dated && candidate.country !== null;
  if (!again && kept.some(({ item }) => isMeeting(item) && item.status === "held")) return false;
  const two = principals(draft);
  if (two.length < 2) return false;
  candidate.people.push(...two);
  const at = two.some(({ side }) => side === candidate.country) ? candidate.country : null;
  candidate.item.participants = two.map(({ name, side }) => ({
    name,
    side,
    role: at === null ? "participant" : side === at ? "host" : "guest",
  }));
  const told = draft.page.sentences.find(({ start, end }) =>
    two.every(({ at }) => at.some((each) => each.start >= start && each.end <= end)),
  );
  const first = told && Math.min(...two.map(({ at }) => at.find((each) => each.start >= told.start)?.start ?? told.start));
  if (told && first !== undefined) candidate.item.evidence.unshift({ start: first, end: told.end - (told.text.endsWith(".") ? 1 : 0) });
  return true;
}

const isCity = (place: string | null) =>
  place !== null && [...cityCountries.keys()].some((city) => place === city || place === `${city} city` || place === `${city} province`);

const day = (date: string | null) => date?.slice(0, 10) ?? null;

function same(a: Candidate, b: Candidate): boolean {
  const kinds =
    a.item.kind === b.item.kind ||
    (["talks", "meeting"].includes(a.item.kind) && ["talks", "meeting"].includes(b.item.kind) && a.item.status === b.item.status);
  if (a.item.kind !== b.item.kind && [a, b].some(({ act }) => act.name === "chaired it")) return false;
  const spokenOf = a.item.kind === "visit" && (!b.dated || covers(a.item.date, b.item.date)) && b.act.noun === true;
  if (!kinds || (a.item.status !== b.item.status && !spokenOf)) return false;
  if (a.dated && b.dated && day(a.item.date) !== day(b.item.date) && !covers(a.item.date, b.item.date) && !covers(b.item.date, a.item.date))
    return false;
  if (a.earlier !== b.earlier && (a.dated || b.dated) && isMeeting(a.item) && isMeeting(b.item)) return false;
  if (a.item.kind === "conference" || a.item.kind === "session") return nameKey(a.name) === nameKey(b.name);
  if (a.item.kind === "visit") {
    const people = a.people.some((person) => b.people.includes(person));
    if (
      people &&
      (a.act.name === "visiting" || b.act.name === "visiting") &&
      b.act.name !== "visited" &&
      !(a.country && b.country && a.country !== b.country)
    )
      return true;
    if (b.act.name === "visited a site" || a.act.name === "visited a site") return people && a.item.place === b.item.place;
    if (a.country && b.country && a.country !== b.country) return false;
    if (b.also && b.item.place !== a.item.place) return false;
    // "paid a visit to Laos … visited Pakse": a stop on the way is told apart.
    if (b.act.name === "visited" && !b.dated && a.item.place !== b.item.place && isCity(b.item.place)) return false;
    if (people && a.dated !== b.dated && a.item.status === b.item.status && (a.act.noun || b.act.noun)) return true;
    return people && (a.item.place === b.item.place || !a.item.place || !b.item.place || a.dated === b.dated);
  }
  // "attended a handover. … also co-chaired the inaugural ceremony": two of them.
  if (a.item.kind === "ceremony" && a.people.length > 0 && b.people.length > 0 && (b.also || a.act.name !== b.act.name)) return false;
  const none = b.people.length === 0 && b.sides.length === 0;
  if (none) return true;
  const shared = b.people.filter((person) => a.people.includes(person)).length;
  if (shared > 0 && shared === b.people.length) return true;
  if (shared > 0 && shared === a.people.length && b.trigger.start - a.trigger.end < 600) return true;
  if (a.people.length === 0 || b.people.length === 0) {
    const sidesOf = (each: Candidate) => new Set([...each.sides, ...each.people.map(({ side }) => side)]);
    const [x, y] = [sidesOf(a), sidesOf(b)];
    return [...y].every((side) => x.has(side)) || [...x].every((side) => y.has(side));
  }
  return false;
}

/** Two who hold one post met in form: "the talks" is what it was. */
const formal = ({ item, people }: Candidate) => {
  const [one, other] = people;
  return (
    item.kind === "meeting" &&
    people.length === 2 &&
    Boolean(one && other && one.posts.some(({ title }) => other.posts.some((post) => rankOf(post.title) === rankOf(title))))
  );
};

function join(known: Candidate, more: Candidate): void {
  const { item } = known;
  if (more.item.kind === "talks" && (more.act.name !== "after the talks" || formal(known))) item.kind = "talks";
  if (!known.dated && more.dated) {
    item.date = more.item.date;
    if (more.item.partOfDay) item.partOfDay = more.item.partOfDay;
    known.dated = true;
  } else if (more.dated && vague(item.date) && covers(item.date, more.item.date)) item.date = more.item.date;
  else if (more.dated && more.item.date?.includes("/") && !item.date?.includes("/")) item.date = more.item.date;
  item.place ??= more.item.place;
  item.occasion ??= more.item.occasion;
  known.country ??= more.country;
  if (more.act.name === "chaired it") {
    for (const { name } of more.item.participants) {
      const chair = item.participants.find((each) => each.name === name);
      if (chair && item.kind === "session") chair.role = "chair";
    }
    if (item.kind === "session") for (const participant of more.item.participants) participant.role = "chair";
  }
  if (item.visitType === "other" && more.item.visitType) item.visitType = more.item.visitType;
  for (const participant of more.item.participants) {
    const known = item.participants.find((other) => other.name === participant.name && other.organization === participant.organization);
    if (known) {
      if (known.role === "participant") known.role = participant.role;
      continue;
    }
    // A country told before is the person who stands for it.
    const country = item.participants.findIndex(
      (other) => other.name === null && other.side === participant.side && participant.name !== null,
    );
    if (country >= 0) item.participants[country] = participant;
    else if (!(participant.name === null && item.participants.some((other) => other.side === participant.side)))
      item.participants.push(participant);
  }
  for (const person of more.people) if (!known.people.includes(person)) known.people.push(person);
  for (const side of more.sides) if (!known.sides.includes(side)) known.sides.push(side);
  if (item.evidence.length < 2 && !item.evidence.some((span) => overlaps(span, more.item.evidence[0])))
    item.evidence.push(...more.item.evidence);
}

const overlaps = (a: Span, b: Span | undefined) => b !== undefined && a.start < b.end && b.start < a.end;
