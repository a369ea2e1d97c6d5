/** Records of the register as the cards that matching compares. */
import type { CommitmentCard, EngagementCard, InstrumentCard, ObservationCard, PersonCard, ProjectCard } from "@bilateral/matching";
import type { Commitment, Engagement, Instrument, Observation, Person, Project } from "@bilateral/records";
import type { Candidate } from "@bilateral/register";

/** Where and when something was said. */
export interface Told {
  document: string | null;
  told: string | null;
}

export const toldOf = ({ documents }: Candidate): Told => {
  const [first] = documents;
  return { document: first?.document ?? null, told: first?.published ?? null };
};

/** One card for all records of a person. */
export function personCards(candidates: readonly Candidate[]): PersonCard[] {
  const people = candidates.filter((candidate) => candidate.kind === "person");
  return [...Map.groupBy(people, ({ canonical }) => canonical)].map(([record, own]) => {
    const lead = own.find((candidate) => candidate.record === record) ?? own[0];
    return {
      record,
      names: [...new Set(own.flatMap(({ body }) => namesOf(body)))],
      side: lead?.body.side ?? null,
      tenures: lead?.tenures ?? [],
    };
  });
}

/** One card for each record, whoever it stands with: what is compared anew must not speak for itself. */
export function personCardsApart(candidates: readonly Candidate[]): PersonCard[] {
  const people = candidates.filter((candidate) => candidate.kind === "person");
  return people.map(({ record, body, tenures }) => ({
    ...{ record, names: namesOf(body), side: body.side },
    tenures: tenures.filter(({ named }) => named === record),
  }));
}

export function namesOf({ name, names, aliases }: Person): string[] {
  return [...new Set([name, ...Object.values(names ?? {}), ...aliases])];
}

export function engagementCard(record: string, body: Engagement, told: Told): EngagementCard {
  return {
    record,
    ...{ kind: body.kind, visitType: body.visitType ?? null, number: body.number ?? null, titles: Object.values(body.title ?? {}) },
    ...{
      date: body.date?.edtf ?? null,
      partOfDay: body.partOfDay ?? null,
      body: body.body ?? null,
      place: body.place,
      occasion: body.occasion,
    },
    participants: body.participants.map(({ person, name, organization = null, side, role }) => ({
      ...{ person, name, organization, side, role },
    })),
    status: body.status,
    ...told,
  };
}

export function instrumentCard(record: string, body: Instrument): InstrumentCard {
  const { title, kind, period, signed, parties, generic = false, supersedes } = body;
  return { record, titles: Object.values(title), kind, period, signed, parties, generic, supersedes };
}

export function projectCard(record: string, body: Project): ProjectCard {
  const { name, aliases, sector, place, parts = [], group = false } = body;
  return { record, names: [...new Set([...Object.values(name), ...(aliases ?? [])])], sector, place, parts, group };
}

export function commitmentCard(
  record: string,
  body: Commitment,
  { document, date }: { document: string | null; date: string | null },
): CommitmentCard {
  const { words, language, mode, by, areas, due, actors, instruments = [], projects = [] } = body;
  return {
    ...{ record, words, language, mode, by, areas, due, day: date, document, instruments, projects },
    actors: actors.map(({ name, person }) => person ?? name),
  };
}

export function commitmentCardOf(candidate: Candidate<"commitment">): CommitmentCard {
  const { record, body, date } = candidate;
  return commitmentCard(record, body, { document: toldOf(candidate).document, date });
}

export function observationCard(record: string, body: Observation, told: Told): ObservationCard {
  const { indicator, value, valueMax = null, unit, approximate = false, period, change, of = null } = body;
  return { record, indicator, value, valueMax, unit, approximate, period, change, of, ...told };
}

export function observationCards(candidates: readonly Candidate[]): ObservationCard[] {
  const figures = candidates.filter((candidate) => candidate.kind === "observation");
  return figures.map((figure) => observationCard(figure.record, figure.body, toldOf(figure)));
}
