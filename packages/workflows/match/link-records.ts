import type { Commitment, Document, Engagement, Instrument, Observation, RevisionContent } from "@bilateral/records";
import type { RegisterReader } from "@bilateral/register";
import { commitmentCard, engagementCard, instrumentCard, observationCard } from "./cards.ts";
import { linkCards } from "./link-cards.ts";
import type { RuleLink } from "./rule-link.ts";

/** What one document proposes. */
export interface FromDocument {
  document: string;
  published: Document["published"];
  proposals: readonly RevisionContent[];
}

/** How what a document proposes belongs to what the register holds: the same act, figure or undertaking, one made again, one within another. */
export async function linkRecords(
  read: Pick<RegisterReader, "candidates">,
  { document, published, proposals }: FromDocument,
): Promise<RuleLink[]> {
  const told = { document, told: published };
  const bodies = <Body>(wanted: RevisionContent["kind"]) =>
    proposals.filter(({ kind }) => kind === wanted).map(({ record, body }) => ({ record, body: body as unknown as Body }));
  const acts = bodies<Engagement>("engagement");
  const days = new Map(acts.map(({ record, body }) => [record, body.date?.edtf ?? null]));
  return linkCards(read, {
    engagements: acts.map(({ record, body }) => engagementCard(record, body, told)),
    instruments: bodies<Instrument>("instrument").map(({ record, body }) => instrumentCard(record, body)),
    commitments: bodies<Commitment>("commitment").map(({ record, body }) =>
      commitmentCard(record, body, { document, date: days.get(body.engagement ?? "") ?? published }),
    ),
    observations: bodies<Observation>("observation").map(({ record, body }) => observationCard(record, body, told)),
  });
}
