import type { EngagementRead, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Candidate } from "./candidate.ts";

/** Joins the tellings of one act, gives undated ones the day of the report's news, and lets a visit take the day of the act within it. */
export function merged(candidates: readonly Candidate[], draft: Draft): EngagementRead[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const known = kept.find((other) => same(other, candidate));
    if (known) {
      join(known, candidate);
      draft.trace.leftOut("engagements", candidate.trigger, "repeated");
    } else kept.push({ ...candidate, item: { ...candidate.item, evidence: [...candidate.item.evidence] } });
  }
  const news = newsDay(draft);
  for (const { item, act } of kept) {
    if (item.date !== null || item.status === "planned") continue;
    const within =
      act.name === "visiting" ||
      act.name === "visit of" ||
      ["talks", "meeting", "ceremony", "call", "signing"].includes(item.kind) ||
      (["session", "conference"].includes(item.kind) && item.partOfDay !== undefined);
    if (within && news) {
      item.date = news;
      item.fields = { ...item.fields, date: { certainty: "inferred", evidence: [], reason: "The day of the report's news." } };
    }
  }
  for (const { item, people } of kept) {
    if (item.date !== null || item.status === "cancelled" || !["talks", "meeting", "courtesy-call", "signing"].includes(item.kind))
      continue;
    const visit = kept.find(
      (other) =>
        other.item.kind === "visit" &&
        other.item.status === item.status &&
        other.item.date &&
        other.people.some((person) => people.includes(person)),
    );
    if (!visit) continue;
    item.date = visit.item.date;
    item.fields = {
      ...item.fields,
      date: { certainty: "inferred", evidence: visit.item.evidence, reason: "The days of the visit it belongs to." },
    };
  }
  rolesByVisit(kept.map(({ item }) => item));
  return kept.map(({ item }) => item);
}

/** Who is on a visit is the guest of the talks held on it, also where no place says so. */
function rolesByVisit(items: readonly EngagementRead[]): void {
  const guests = new Set(
    items
      .filter(({ kind }) => kind === "visit")
      .flatMap(({ participants }) => participants.filter(({ role }) => role === "guest").map(({ name }) => name)),
  );
  for (const { kind, participants } of items) {
    if ((kind !== "talks" && kind !== "meeting") || participants.some(({ role }) => role !== "participant")) continue;
    const visiting = participants.filter(({ name }) => name !== null && guests.has(name));
    if (visiting.length === 0 || visiting.length === participants.length) continue;
    for (const participant of participants)
      participant.role = visiting.includes(participant) || visiting.some(({ side }) => side === participant.side) ? "guest" : "host";
  }
}

/** The first day that the article itself names near its head. */
function newsDay(draft: Draft): string | null {
  const head = draft.page.sentences.filter(({ block }) => block.kind === "paragraph" || block.kind === "lead").slice(0, 3);
  for (const { start, end } of head)
    for (const mention of draft.mentions)
      if (
        mention.kind === "date" &&
        mention.start >= start &&
        mention.end <= end &&
        /^\d{4}-\d\d-\d\d$/.test(mention.value.edtf ?? "") &&
        (draft.published === null || (mention.value.edtf ?? "") <= draft.published)
      )
        return mention.value.edtf;
  return null;
}

const day = (date: string | null) => date?.slice(0, 10) ?? null;

function same(a: Candidate, b: Candidate): boolean {
  const kinds =
    a.item.kind === b.item.kind ||
    (["talks", "meeting"].includes(a.item.kind) && ["talks", "meeting"].includes(b.item.kind) && a.item.status === b.item.status);
  const spokenOf = a.item.kind === "visit" && !b.dated && b.act.noun === true;
  if (!kinds || (a.item.status !== b.item.status && !spokenOf)) return false;
  if (a.dated && b.dated && day(a.item.date) !== day(b.item.date) && !covers(a.item.date, b.item.date) && !covers(b.item.date, a.item.date))
    return false;
  if (a.item.kind === "conference" || a.item.kind === "session") return nameKey(a.name) === nameKey(b.name);
  if (a.item.kind === "visit") {
    const people = a.people.some((person) => b.people.includes(person));
    return people && (a.item.place === b.item.place || !a.item.place || !b.item.place || a.dated === b.dated);
  }
  if (b.act.name === "after the talks") return true;
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

/** An interval takes in a day or a month within it. */
function covers(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [from, to = from] = a.split("/");
  const [other] = b.split("/");
  return (
    Boolean(from && to && other && from.slice(0, other.length) <= other && other <= to) ||
    Boolean(from && other && (other.startsWith(from) || from.startsWith(other)))
  );
}

const nameKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|annual|historic)\s/, "")
    .replace(/\s?\([^)]*\)/g, "")
    .split(/\s/)
    .slice(0, 4)
    .join(" ");

function join(known: Candidate, more: Candidate): void {
  const { item } = known;
  if (more.item.kind === "talks" && more.act.name !== "after the talks") item.kind = "talks";
  if (!known.dated && more.dated) {
    item.date = more.item.date;
    if (more.item.partOfDay) item.partOfDay = more.item.partOfDay;
    known.dated = true;
  } else if (more.dated && more.item.date?.includes("/") && !item.date?.includes("/")) item.date = more.item.date;
  item.place ??= more.item.place;
  item.occasion ??= more.item.occasion;
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
