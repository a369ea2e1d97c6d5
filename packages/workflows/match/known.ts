/** What the register holds of the people, posts, instruments and projects that a document may mean. */
import {
  type InstrumentCard,
  type InstrumentJudged,
  instrumentKeys,
  type Judged,
  matchInstrument,
  matchPerson,
  matchPost,
  matchProject,
  type PersonCard,
  type PersonMatch,
  type PersonSeen,
  type PostCard,
  type PostSeen,
  type ProjectCard,
  personKeys,
  postKeys,
  projectKeys,
} from "@bilateral/matching";
import type { InstrumentRead, PersonRead, ProjectRead, Reading } from "@bilateral/records";
import type { Candidate, RegisterReader } from "@bilateral/register";
import { instrumentCard, personCards, projectCard } from "./cards.ts";

export interface Known {
  person(seen: PersonSeen): PersonMatch;
  post(seen: PostSeen): Judged | null;
  /** `day`: when the document speaks, EDTF. */
  instrument(seen: InstrumentCard, day: string | null): readonly InstrumentJudged[];
  project(seen: ProjectCard): readonly Judged[];
}

export interface KnownCards {
  people: readonly PersonCard[];
  posts: readonly PostCard[];
  instruments: readonly InstrumentCard[];
  projects: readonly ProjectCard[];
}

/** Judges against cards that are in memory. */
export function knownFrom({ people, posts, instruments, projects }: KnownCards): Known {
  return {
    person: (seen) => matchPerson(seen, people),
    post: (seen) => matchPost(seen, posts),
    instrument: (seen, day) => matchInstrument(seen, instruments, { day }),
    project: (seen) => matchProject(seen, projects),
  };
}

/** Looks up, in one question to the register, all that the reading may mean. */
export async function lookUpKnown(read: Pick<RegisterReader, "candidates">, reading: Reading): Promise<Known> {
  const found = await read.candidates([
    ...reading.people.flatMap((person) => personKeys({ names: waysOfWriting(person), side: person.side, posts: person.posts })),
    ...reading.people.flatMap(({ side, posts }) => posts.flatMap((post) => postKeys({ ...post, side: post.side ?? side }))),
    ...reading.instruments.flatMap((instrument) => instrumentKeys(instrumentSeen(instrument))),
    ...reading.projects.flatMap((project) => projectKeys(projectSeen(project))),
  ]);
  return knownFrom(knownCards(found));
}

function knownCards(found: readonly Candidate[]): KnownCards {
  return {
    people: personCards(found),
    posts: found
      .filter((one) => one.kind === "post")
      .map(({ record, body }) => ({ record, titles: Object.values(body.title), organizations: [], side: body.side })),
    instruments: found.filter((one) => one.kind === "instrument").map(({ canonical, body }) => instrumentCard(canonical, body)),
    projects: found.filter((one) => one.kind === "project").map(({ canonical, body }) => projectCard(canonical, body)),
  };
}

export function waysOfWriting({ name, aliases = [] }: PersonRead): string[] {
  return [name, ...aliases];
}

export function instrumentSeen({ title, kind, period, signed, parties, generic = false }: InstrumentRead): InstrumentCard {
  return { record: "", titles: [title], kind, period, signed, parties, generic, supersedes: [] };
}

export function projectSeen({ name, sector, place, parts = [], group = false }: ProjectRead): ProjectCard {
  return { record: "", names: [name], sector, place, parts, group };
}
