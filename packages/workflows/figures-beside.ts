import { matchObservation, observationKeys } from "@bilateral/matching";
import type { Observation } from "@bilateral/records";
import type { ProposalRow } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { observationCard, observationCards } from "./match/cards.ts";

/** A figure of the same series that another source gives. */
export interface FigureBeside {
  record: string;
  value: number;
  valueMax: number | null;
  unit: string;
  /** `same` within the rounding that the sources show; `rival` where they contradict each other. */
  relation: "same" | "rival";
  /** Who reports it: a document, or the citations of the knowledge pack. */
  document: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  citations: string[];
}

/** What others report for the same indicator, period and unit, by the record of the figure; rival values stay side by side. */
export async function figuresBeside(
  { read }: ReadContext,
  document: string,
  proposals: readonly ProposalRow[],
): Promise<Record<string, FigureBeside[]>> {
  const told = { document, told: null };
  const own = proposals
    .filter(({ kind, state }) => kind === "observation" && state !== "rejected")
    .map(({ record, body }) => observationCard(record, body as unknown as Observation, told));
  if (own.length === 0) return {};
  const known = observationCards(await read.candidates(own.flatMap(observationKeys)));
  const beside = await Promise.all(
    own.map(async (card) => {
      const others = matchObservation(card, known).filter(({ known: { document: by } }) => by !== document);
      const shown = others.flatMap(({ relation, known: { record, value, valueMax, unit, document: by } }) =>
        relation === "undated" || isOfAnotherThing(card.value, value) ? [] : [{ record, value, valueMax, unit, relation, document: by }],
      );
      return [
        card.record,
        await Promise.all(shown.map(async (figure) => ({ ...figure, ...(await reporterOf({ read }, figure)) }))),
      ] as const;
    }),
  );
  return Object.fromEntries(beside.filter(([, figures]) => figures.length > 0));
}

/** A figure of two provinces is no rival of that of the two countries: what differs by so much does not measure the same. */
function isOfAnotherThing(one: number, other: number): boolean {
  const [less, more] = [Math.abs(one), Math.abs(other)].sort((left, right) => left - right) as [number, number];
  return more > less * mostApart;
}

const mostApart = 5;

async function reporterOf({ read }: Pick<ReadContext, "read">, { record, document }: { record: string; document: string | null }) {
  const nobody = { title: null, publisher: null, published: null, citations: [] };
  if (document !== null) {
    const head = await read.head(document);
    if (head?.kind !== "document") return nobody;
    const { title, publisher, published } = head.body;
    return { ...nobody, title, publisher, published };
  }
  const fact = (await read.history(record)).findLast(({ basis }) => basis.from === "pack");
  return { ...nobody, citations: fact?.basis.from === "pack" ? fact.basis.sources : [] };
}
