import type { Entry } from "./entry.ts";
import type { Fact } from "./fact.ts";
import type { FactMaker } from "./facts.ts";
import type { References } from "./references.ts";

interface EngagementOptions {
  maker: FactMaker;
  references: References;
  /** By record id. */
  people: Map<string, Fact<"person">>;
}

/** A session, visit, talk or call; a participant who is in the pack is named by `person`, and a date that is plainly said by its EDTF alone. */
export function engagementFact(entry: Entry, { maker, references, people }: EngagementOptions): Fact<"engagement">[] {
  const { body, date, participants, ...own } = entry.fields;
  const fields = {
    place: null,
    occasion: null,
    status: "held",
    ...own,
    ...(body !== undefined && { body: references.to("body", body, { entry, path: ["body"] }) }),
    date: typeof date === "string" ? { edtf: date, certainty: "said" } : (date ?? null),
    participants: Array.isArray(participants) ? participants.map(participant) : [],
  };
  return maker.make("engagement", entry, { fields });

  function participant(given: unknown, index: number): unknown {
    if (typeof given !== "object" || given === null || !("person" in given)) return { name: null, side: null, ...(given as object) };
    const person = references.to("person", given.person, { entry, path: ["participants", index, "person"] });
    const known = people.get(person)?.body;
    return { name: known?.name ?? null, side: known?.side ?? null, ...given, person };
  }
}
