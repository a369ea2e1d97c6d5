/** The gold readings of the seeds as cards, named by their place: `002 commitments 1`. They lie beside the project, and so do their words. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommitmentCard, EngagementCard, InstrumentCard, ObservationCard, PersonSeen, ProjectCard } from "@bilateral/matching";
import type { Reading, Span } from "@bilateral/records";
import type { Answer, Place, SeedGold } from "../gold.ts";

const beside = fileURLToPath(new URL("../../../../shared/", import.meta.url));

export interface SeedDocument {
  name: string;
  day: string;
  reading: Reading;
  text: string;
}

/** Null where the readings are not beside the project. */
export function seedDocuments({ documents }: SeedGold): SeedDocument[] | null {
  const files = Object.entries(documents).map(([name, { id, day }]) => ({
    name,
    day,
    reading: join(beside, "eval/gold/seeds", `${id}.json`),
    text: join(beside, "seeds", `${id}.txt`),
  }));
  if (!files.every(({ reading, text }) => existsSync(reading) && existsSync(text))) return null;
  return files.map(({ name, day, reading, text }) => ({
    name,
    day,
    reading: JSON.parse(readFileSync(reading, "utf8")),
    text: readFileSync(text, "utf8"),
  }));
}

export function placeName([document, list, index]: Place): string {
  return `${document} ${list} ${index}`;
}

/** What the names, papers and works of the seeds are in the pack, by place. */
export type Known = ReadonlyMap<string, string>;

export function knownIn({ persons, instruments, projects }: SeedGold): Known {
  const first = (answer: Answer) => (typeof answer === "string" ? answer : (answer[0] ?? "new"));
  return new Map(
    [
      ...persons.map(({ at, person }) => [placeName(at), person] as const),
      ...instruments.map(({ at, instrument }) => [placeName(at), first(instrument)] as const),
      ...projects.map(({ at, project }) => [placeName(at), project] as const),
    ].filter(([, id]) => !["new", "none", "doubt"].includes(id)),
  );
}

export function personsSeen({ name, day, reading }: SeedDocument): { at: string; seen: PersonSeen }[] {
  return reading.people.map((person, index) => ({
    at: `${name} people ${index}`,
    seen: {
      names: [person.name, ...(person.aliases ?? [])],
      side: person.side,
      posts: person.posts.map(({ title, organization, side, former }) => ({
        title,
        organization,
        side,
        ...(former && { former: true }),
      })),
      day,
    },
  }));
}

export function instrumentsSeen({ name, reading }: SeedDocument): InstrumentCard[] {
  return reading.instruments.map(({ title, kind, period, signed, parties, generic }, index) => ({
    record: `${name} instruments ${index}`,
    titles: [title],
    kind,
    period,
    signed,
    parties,
    generic: generic ?? false,
    supersedes: [],
  }));
}

export function projectsSeen({ name, reading }: SeedDocument): ProjectCard[] {
  return reading.projects.map(({ name: called, sector, place, parts, group }, index) => ({
    record: `${name} projects ${index}`,
    names: [called],
    sector,
    place,
    parts: parts ?? [],
    group: group ?? false,
  }));
}

export function engagementsSeen({ name, day, reading, text }: SeedDocument, known: Known): EngagementCard[] {
  const idOf = personOf(name, reading, known);
  return reading.engagements.map((engagement, index) => ({
    record: `${name} engagements ${index}`,
    kind: engagement.kind,
    visitType: engagement.visitType ?? null,
    number: Number(/thứ (\d+)/.exec(wordsAt(text, engagement.evidence))?.[1]) || null,
    titles: engagement.kind === "session" ? [wordsAt(text, engagement.evidence)] : [],
    date: engagement.date?.replace("XXXX", day.slice(0, 4)) ?? null,
    place: engagement.place,
    partOfDay: engagement.partOfDay ?? null,
    occasion: engagement.occasion,
    participants: engagement.participants.map(({ name: called, organization, side, role }) => ({
      person: idOf(called),
      name: called,
      organization: organization ?? null,
      side,
      role,
    })),
    status: engagement.status,
    document: name,
    told: day,
  }));
}

export function commitmentsSeen({ name, day, reading, text }: SeedDocument, known: Known): CommitmentCard[] {
  const idOf = personOf(name, reading, known);
  const named = (list: "instruments" | "projects", within: readonly Span[]) =>
    reading[list].flatMap(({ evidence }, index) => {
      const isNamed = evidence.some((at) => within.some(({ start, end }) => start <= at.start && at.end <= end));
      return (isNamed && known.get(`${name} ${list} ${index}`)) || [];
    });
  return reading.commitments.map(({ mode, by, actors, areas, due, evidence }, index) => ({
    record: `${name} commitments ${index}`,
    words: wordsAt(text, evidence),
    language: reading.language,
    mode,
    by,
    actors: actors.map((actor) => idOf(actor) ?? actor),
    areas,
    due,
    day,
    document: name,
    instruments: named("instruments", evidence),
    projects: named("projects", evidence),
  }));
}

export function observationsSeen({ name, day, reading }: SeedDocument): ObservationCard[] {
  return reading.observations.map(({ indicator, value, valueMax, unit, period, change, of }, index) => ({
    record: `${name} observations ${index}`,
    indicator,
    value,
    valueMax: valueMax ?? null,
    unit,
    period,
    change,
    of: of ?? null,
    document: name,
    told: day,
  }));
}

function personOf(document: string, { people }: Reading, known: Known) {
  return (called: string | null) => {
    const index = people.findIndex(({ name }) => name === called);
    return known.get(`${document} people ${index}`) ?? null;
  };
}

function wordsAt(text: string, evidence: readonly Span[]): string {
  return evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
}
