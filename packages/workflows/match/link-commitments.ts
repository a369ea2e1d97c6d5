import {
  type CommitmentCard,
  type CommitmentFeatures,
  commitmentKeys,
  featuresOf,
  type JudgedRestatement,
  judgeRestatement,
} from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { commitmentCard, toldOf } from "./cards.ts";
import type { RuleLink } from "./rule-link.ts";

type Reads = Pick<RegisterReader, "candidates">;

const mostLinks = 3;

interface Earlier {
  features: CommitmentFeatures;
  /** Of the undertakings that are one lineage, the same; of one made once, its own. */
  lineage: string;
}

/** Which undertakings of the register these restate, or tell of again. */
export async function linkCommitments(read: Reads, own: readonly CommitmentCard[]): Promise<RuleLink[]> {
  const seen = own.map(featuresOf);
  const found = await read.candidates(seen.flatMap(commitmentKeys));
  const earlier = found.flatMap((candidate): Earlier[] => {
    if (candidate.kind !== "commitment") return [];
    const { record, body, date, lineage } = candidate;
    const card = commitmentCard(record, body, { document: toldOf(candidate).document, date, standsFor: (person) => person });
    return [{ features: featuresOf(card), lineage: lineage ?? record }];
  });
  return seen.flatMap((features) => linksOf(features, earlier));
}

function linksOf(seen: CommitmentFeatures, earlier: readonly Earlier[]): RuleLink[] {
  const judged = judgeRestatement(
    seen,
    earlier.map(({ features }) => features),
  );
  const lineageOf = new Map(earlier.map(({ features, lineage }) => [features.card.record, lineage]));
  const drifted = driftedFrom(judged, earlier);
  const joins = judged.filter(({ record, verdict }) => verdict === "same" && !drifted.has(lineageOf.get(record) ?? record));
  const shown = joins.length > 0 ? joins.slice(0, mostLinks) : judged.filter(({ verdict }) => verdict === "unsure").slice(0, 1);
  return shown.flatMap(({ relation, from, to, verdict, score, reasons, changes }) =>
    relation === null && verdict === "same"
      ? []
      : [{ relation: relation ?? "restatement", from, to, verdict, score, reasons, changes: [...changes] }],
  );
}

/** Lineages whose first or latest undertaking is another than this one: else A would lead to Z by small steps. */
function driftedFrom(judged: readonly JudgedRestatement[], earlier: readonly Earlier[]): Set<string> {
  const byRecord = new Map(judged.map((one) => [one.record, one]));
  const groups = Map.groupBy(earlier, ({ lineage }) => lineage);
  return new Set(
    [...groups].flatMap(([lineage, members]) => {
      const inTime = members.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
      const ends = [inTime[0], inTime.at(-1)].flatMap((end) => (end ? [byRecord.get(end.features.card.record)] : []));
      return ends.some((end) => end?.verdict === "different" && end.reasons[0].code !== "same-document") ? [lineage] : [];
    }),
  );
}

function dayOf({ features }: Earlier): string {
  return features.days?.first ?? "9";
}
