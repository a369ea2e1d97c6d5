import {
  engagementKeys,
  matchPerson,
  openYear,
  type PersonFact,
  personKeys,
  type SessionFact,
  type YearClues,
  type YearFacts,
  yearClues,
} from "@bilateral/matching";
import type { Occasion, Reading } from "@bilateral/records";
import type { Candidate, RegisterReader } from "@bilateral/register";
import { personCards } from "./cards.ts";
import type { YearFound } from "./year.ts";

type Reads = Pick<RegisterReader, "candidates" | "heads">;

/** Nothing is taken in that is older. */
const first = 1945;

/**
 * The year of a document that tells days without one and says not when it was published; null where it says it, or where two years fit. `at`: the
 * time of taking in.
 */
export async function findYear(
  read: Reads,
  { reading, text, at }: { reading: Reading; text: string; at: string },
): Promise<YearFound | null> {
  const isOpen = reading.engagements.some(({ date }) => date?.startsWith("XXXX-"));
  if (!isOpen || reading.published !== null) return null;
  const clues = yearClues(reading, text);
  const { year, reasons } = openYear(clues, { facts: await factsFor(read, clues), between: { first, last: Number(at.slice(0, 4)) } });
  return year === null ? null : { year, reasons };
}

/** What the register holds of the people, sessions and occasions that the document names. */
async function factsFor(read: Reads, clues: YearClues): Promise<YearFacts> {
  const people = clues.people.map(({ name, side, posts }) => ({ names: [name], side, posts, day: null }));
  const found = await read.candidates([...people.flatMap(personKeys), ...clues.sessions.flatMap(sessionKeys)]);
  const known = personCards(found);
  const cards = new Map(known.map((card) => [card.record, card]));
  const occasions = await read.heads({ kinds: ["occasion"] });
  return {
    people: people.flatMap((seen): PersonFact[] => {
      const card = cards.get(matchPerson(seen, known).same?.record ?? "");
      const [name = ""] = seen.names;
      return card ? [{ seen: name, name: card.names[0] ?? name, tenures: card.tenures.map((tenure) => ({ ...tenure, sources: [] })) }] : [];
    }),
    sessions: found.flatMap(sessionOf),
    occasions: occasions.flatMap(({ body }) => occasionOf(body)),
    events: occasions.flatMap(({ body: { name, date } }) =>
      date === undefined ? [] : [{ names: Object.values(name), date, sources: [] }],
    ),
  };
}

/** The number alone finds nothing: the body stands in the words. */
function sessionKeys({ number, words }: YearClues["sessions"][number]): string[] {
  return engagementKeys({
    ...{ record: "", kind: "session", visitType: null, number, titles: [words], date: null, place: null, occasion: null },
    ...{ participants: [], status: "held", document: null, told: null },
  });
}

function sessionOf(candidate: Candidate): SessionFact[] {
  if (candidate.kind !== "engagement") return [];
  const { number, title, date } = candidate.body;
  const titles = Object.values(title ?? {});
  return number === undefined || !date ? [] : [{ number, bodies: titles, titles, date: date.edtf, sources: [] }];
}

function occasionOf({ name, since, day }: Occasion): YearFacts["occasions"][number][] {
  return since === undefined ? [] : [{ names: Object.values(name), since, day: day ?? null, sources: [] }];
}
