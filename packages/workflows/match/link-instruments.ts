import { chainKeys, chainOf, type InstrumentCard, instrumentKeys } from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { instrumentCard } from "./cards.ts";
import type { RuleLink } from "./rule-link.ts";

/** Which plans, minutes and agreements are part of which: strategy → agreement → plan → minutes. */
export async function linkInstruments(read: Pick<RegisterReader, "candidates">, own: readonly InstrumentCard[]): Promise<RuleLink[]> {
  const found = await read.candidates(own.flatMap((card) => [...instrumentKeys(card), ...chainKeys(card)]));
  const ownRecords = new Set(own.map(({ record }) => record));
  const known = found
    .filter((candidate) => candidate.kind === "instrument")
    .filter(({ record, canonical }) => record === canonical && !ownRecords.has(record))
    .map(({ record, body }) => instrumentCard(record, body));
  return chainOf([...own, ...known])
    .filter(({ record, parent }) => ownRecords.has(record) || ownRecords.has(parent))
    .map(({ record, parent, score, reasons }) => ({ relation: "chain", from: record, to: parent, verdict: "same", score, reasons }));
}
