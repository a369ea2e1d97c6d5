import { Problem, type Revision } from "@bilateral/records";

/**
 * Checks that every quote stands in the stored text of its document, and that what a reader proposes has words to show for it; `texts` are by
 * document id. Fails with `evidence-does-not-hold`, `invalid-value`.
 */
export function checkEvidence({ revision, texts }: { revision: Revision; texts: ReadonlyMap<string, string> }): void {
  for (const [field, pieces] of Object.entries(revision.evidence)) {
    for (const { document, start, end, quote } of pieces) {
      if (texts.get(document)?.slice(start, end) === quote) continue;
      throw new Problem("evidence-does-not-hold", { field: field === "" ? revision.kind : field, document, start, end });
    }
  }
  const { kind, basis, state, evidence } = revision;
  const needsWords = basis.from === "reading" && state === "proposed" && kind !== "document";
  if (needsWords && Object.keys(evidence).length === 0) {
    throw new Problem("invalid-value", {
      field: "evidence",
      reason: `${revision.record} was read from a document and quotes nothing of it`,
    });
  }
}

export function documentsCitedBy(revisions: Revision[]): string[] {
  return [
    ...new Set(revisions.flatMap(({ evidence }) => Object.values(evidence).flatMap((pieces) => pieces.map((piece) => piece.document)))),
  ];
}
