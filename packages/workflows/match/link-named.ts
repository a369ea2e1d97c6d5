/** Instruments and works that documents gave, against those that the register holds by now. */
import {
  type InstrumentCard,
  instrumentKeys,
  type Judged,
  matchInstrument,
  matchProject,
  type ProjectCard,
  projectKeys,
} from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { instrumentCard, projectCard } from "./cards.ts";
import { mostDoubts } from "./most-doubts.ts";
import type { RuleLink } from "./rule-link.ts";

type Reads = Pick<RegisterReader, "candidates">;

export async function sameInstruments(read: Reads, own: readonly (InstrumentCard & { day: string | null })[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(instrumentKeys));
  const known = found.flatMap((one) => (one.kind === "instrument" ? [instrumentCard(one.record, one.body)] : []));
  return own.flatMap(({ day, ...card }) => identities(card.record, matchInstrument(card, known, { day })));
}

export async function sameProjects(read: Reads, own: readonly ProjectCard[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap(projectKeys));
  const known = found.flatMap((one) => (one.kind === "project" ? [projectCard(one.record, one.body)] : []));
  return own.flatMap((card) =>
    identities(
      card.record,
      matchProject(
        card,
        known.filter(({ record }) => record !== card.record),
      ),
    ),
  );
}

function identities(from: string, judged: readonly Judged[]): RuleLink[] {
  const same = judged.filter(({ verdict }) => verdict === "same").slice(0, 1);
  const shown = same.length > 0 ? same : judged.filter(({ verdict }) => verdict === "unsure").slice(0, mostDoubts);
  return shown.map(({ record, verdict, score, reasons }) => ({ relation: "identity", from, to: record, verdict, score, reasons }));
}
