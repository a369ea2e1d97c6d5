/** Instruments and works that documents gave, against those that the register holds by now. */
import { type InstrumentCard, instrumentKeys, matchInstrument, matchProject, type ProjectCard, projectKeys } from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { instrumentCard, projectCard } from "./cards.ts";
import { identitiesOf } from "./identities.ts";
import type { RuleLink } from "./rule-link.ts";

type Reads = Pick<RegisterReader, "candidates">;

export async function sameInstruments(read: Reads, own: readonly (InstrumentCard & { day: string | null })[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(instrumentKeys));
  const known = found.filter((one) => one.kind === "instrument").map(({ record, body }) => instrumentCard(record, body));
  return own.flatMap(({ day, ...card }) => identitiesOf(card.record, matchInstrument(card, known, { day })));
}

export async function sameProjects(read: Reads, own: readonly ProjectCard[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(projectKeys));
  const known = found.filter((one) => one.kind === "project").map(({ record, body }) => projectCard(record, body));
  return own.flatMap((card) =>
    identitiesOf(
      card.record,
      matchProject(
        card,
        known.filter(({ record }) => record !== card.record),
      ),
    ),
  );
}
