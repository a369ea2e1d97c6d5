import type { RecordKind } from "@bilateral/records";
import type { ProposalView } from "../../client/shapes.ts";
import type { WordId } from "../../words/vi.ts";
import { firstPlaces, type Mark } from "./segments.ts";

/** The lists of a reading, in the order in which they are reviewed: who, what they did, what they signed and undertook, and the rest. */
const lists: { words: WordId; kinds: readonly RecordKind[] }[] = [
  { words: "group.people", kinds: ["person", "tenure"] },
  { words: "group.engagements", kinds: ["engagement"] },
  { words: "group.instruments", kinds: ["instrument"] },
  { words: "group.commitments", kinds: ["commitment"] },
  { words: "group.projects", kinds: ["project"] },
  { words: "group.observations", kinds: ["observation"] },
  { words: "group.other", kinds: ["body", "post", "occasion", "document"] },
];

export interface Group {
  words: WordId;
  /** In the order of the text; a tenure comes right after its person. */
  proposals: ProposalView[];
}

/** Every place of the document that proves something of a proposal; the act that an undertaking was made at is marked as its own. */
export function marksOf(proposals: readonly ProposalView[], document: string): Mark[] {
  return proposals.flatMap(({ record, evidence }) =>
    Object.entries(evidence)
      .filter(([field]) => field !== "engagement")
      .flatMap(([, places]) => places)
      .filter((one) => one.document === document)
      .map(({ start, end }) => ({ record, start, end })),
  );
}

export function groupsOf(proposals: readonly ProposalView[], marks: readonly Mark[]): Group[] {
  const places = firstPlaces(marks);
  const placeOf = ({ record }: ProposalView) => places.get(record) ?? Number.POSITIVE_INFINITY;
  const inOrder = proposals.toSorted((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)));
  return lists
    .map(({ words, kinds }) => ({ words, proposals: withTenures(inOrder.filter(({ kind }) => kinds.includes(kind))) }))
    .filter(({ proposals: some }) => some.length > 0);
}

/** Posts stand together under their person, whether that one is proposed here or known to the register. */
function withTenures(proposals: ProposalView[]): ProposalView[] {
  const ownerOf = ({ record, belongsTo }: ProposalView) => belongsTo ?? record;
  return [...new Set(proposals.map(ownerOf))].flatMap((owner) => [
    ...proposals.filter(({ record }) => record === owner),
    ...proposals.filter((one) => one.record !== owner && ownerOf(one) === owner),
  ]);
}

export function isOpen({ state }: ProposalView): boolean {
  return state === "proposed";
}
