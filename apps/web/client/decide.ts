import type { UiLanguage } from "@bilateral/records";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, step } from "./ask.ts";
import { afterDecision, keyOf } from "./cache.ts";
import type { DecisionsView, DecisionView, DocumentView, ProposalView } from "./shapes.ts";

/** What a person makes of a proposal. `revision` is the head that was on the page, so that a decision on an older one is refused. */
export type Decision =
  | { verb: "confirm"; record: string; revision: string }
  /** `body`: only the fields that change; null takes a field away. */
  | { verb: "correct"; record: string; revision: string; body: Record<string, unknown> }
  | { verb: "reject"; record: string; revision: string; reason?: string };

/** Decisions of one document: shown at once, taken back where the server refuses, and asked again either way. */
export function useDecide({ language, document }: { language: UiLanguage; document: string }) {
  const cache = useQueryClient();
  const key = keyOf("document", language, document);
  return useMutation({
    mutationFn: (decisions: Decision[]) => send(decisions, language),
    onMutate: async (decisions) => {
      await cache.cancelQueries({ queryKey: key });
      const before = cache.getQueryData<DocumentView>(key);
      if (before) cache.setQueryData<DocumentView>(key, decided(before, decisions));
      return { before };
    },
    onError: (_error, _decisions, context) => {
      if (context?.before) cache.setQueryData(key, context.before);
    },
    // The next decision on the same proposal names the new head, even before the document has been asked again.
    onSuccess: ({ decided: made }) => {
      const heads = new Map(made.map(({ record, revision }) => [record, revision]));
      cache.setQueryData<DocumentView>(
        key,
        (view) => view && { ...view, proposals: view.proposals.map((one) => ({ ...one, head: heads.get(one.record) ?? one.head })) },
      );
    },
    onSettled: () => afterDecision(cache),
  });
}

async function send(decisions: Decision[], language: UiLanguage): Promise<DecisionsView> {
  const [first] = decisions;
  if (first === undefined) return { decided: [], refused: [] };
  if (decisions.length > 1) {
    const items = decisions.map(({ record, revision }) => ({ record, revision }));
    return ask({ path: "proposals/confirm", language, send: { items } });
  }
  const { verb, record, ...rest } = first;
  const decision = await ask<DecisionView>({ path: `proposals/${step(record)}/${verb}`, language, send: rest });
  return { decided: [decision], refused: [] };
}

function decided(view: DocumentView, decisions: Decision[]): DocumentView {
  const byRecord = new Map(decisions.map((decision) => [decision.record, decision]));
  const proposals = view.proposals.map((proposal): ProposalView => {
    const decision = byRecord.get(proposal.record);
    if (decision === undefined) return proposal;
    if (decision.verb === "reject") return { ...proposal, state: "rejected" };
    return decision.verb === "correct"
      ? { ...proposal, state: "confirmed", corrected: true, body: { ...proposal.body, ...decision.body } }
      : { ...proposal, state: "confirmed" };
  });
  return { ...view, proposals };
}
