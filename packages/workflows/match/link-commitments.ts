import {
  belongs,
  type CommitmentCard,
  type CommitmentFeatures,
  commitmentKeys,
  featuresOf,
  type JudgedRestatement,
  judgeRestatement,
} from "@bilateral/matching";
import type { RegisterReader } from "@bilateral/register";
import { ByKeys } from "./by-keys.ts";
import { commitmentCardOf } from "./cards.ts";
import type { RuleLink } from "./rule-link.ts";

type Reads = Pick<RegisterReader, "candidates">;

const mostLinks = 3;
/** Undertakings that share some things are many: a person is asked of those that are nearly one. */
const worthAsking = 0.55;

interface Earlier {
  features: CommitmentFeatures;
  /** Of the undertakings that are one lineage, the same; of one made once, its own. */
  lineage: string;
}

/** Which undertakings of the register these restate, or tell of again. */
export async function linkCommitments(read: Reads, own: readonly CommitmentCard[]): Promise<RuleLink[]> {
  const seen = own.map(featuresOf).map((features) => ({ features, keys: commitmentKeys(features) }));
  const found = await read.candidates(seen.flatMap(({ keys }) => keys));
  const earlier = found
    .filter((candidate) => candidate.kind === "commitment")
    .map((candidate): Earlier => {
      const { record, lineage } = candidate;
      return { features: featuresOf(commitmentCardOf(candidate)), lineage: lineage ?? record };
    });
  const byKeys = new ByKeys(earlier, ({ features }) => commitmentKeys(features));
  return seen.flatMap(({ features, keys }) => linksOf(features, byKeys.under(keys)));
}

function linksOf(seen: CommitmentFeatures, earlier: readonly Earlier[]): RuleLink[] {
  const judged = judgeRestatement(
    seen,
    earlier.map(({ features }) => features),
  );
  const lineageOf = new Map(earlier.map(({ features, lineage }) => [features.card.record, lineage]));
  const joined = lineageJoined(judged, lineageOf);
  const joins = judged.filter(({ record, verdict }) => verdict === "same" && lineageOf.get(record) === joined);
  const shown =
    joins.length > 0
      ? joins.slice(0, mostLinks)
      : judged.filter(({ verdict, score }) => verdict === "unsure" && score >= worthAsking).slice(0, 1);
  return shown.flatMap(({ relation, from, to, verdict, score, reasons, changes }) =>
    relation === null && verdict === "same"
      ? []
      : [{ relation: relation ?? "restatement", from, to, verdict, score, reasons, changes: [...changes] }],
  );
}

/**
 * The lineage that it belongs to: of those that hold one it is the same as, the likeliest of which nearly all members are like it. One only, since
 * the links of two would make them one.
 */
function lineageJoined(judged: readonly JudgedRestatement[], lineageOf: ReadonlyMap<string, string>): string | undefined {
  const scores = Map.groupBy(
    judged.filter(({ reasons }) => reasons[0].code !== "same-document"),
    ({ record }) => lineageOf.get(record),
  );
  return judged
    .filter(({ verdict }) => verdict === "same")
    .map(({ record }) => lineageOf.get(record))
    .find((lineage) => belongs((scores.get(lineage) ?? []).map(({ score }) => score)));
}
