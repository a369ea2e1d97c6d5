import { useCallback, useMemo, useState } from "react";
import { Refusal } from "../../client/ask.ts";
import { type Decision, useDecide } from "../../client/decide.ts";
import type { DecisionsView, ProposalView } from "../../client/shapes.ts";
import { useAnnounce } from "../../parts/announce.tsx";
import { nameOf } from "../../parts/facts/naming.ts";
import { reasonOf } from "../../parts/message.tsx";
import type { WordId } from "../../words/vi.ts";
import { useWords } from "../../words/words.tsx";
import { isOpen } from "./groups.ts";

export type OpenPart = "correct" | "reject" | "why";

export interface Review {
  confirm: (proposal: ProposalView) => void;
  confirmAll: (proposals: readonly ProposalView[]) => void;
  reject: (proposal: ProposalView, reason: string) => void;
  /** Answers with the error that keeps the form open, or null. */
  correct: (proposal: ProposalView, body: Record<string, unknown>) => Promise<unknown>;
  open: (record: string, part: OpenPart | null) => void;
}

/** Decides on the proposals of one document, and says what came of it. */
export function useReview(document: string): { review: Review; opened: { record: string; part: OpenPart } | null } {
  const spoken = useWords();
  const { t, language } = spoken;
  const announce = useAnnounce();
  const [opened, setOpened] = useState<{ record: string; part: OpenPart } | null>(null);
  const { mutateAsync } = useDecide({ language, document });

  const decide = useCallback(
    async (decisions: Decision[], done: WordId, name: string): Promise<unknown> => {
      try {
        const answer = await mutateAsync(decisions);
        announce([t(done, { name, count: answer.decided.length }), ...alongOf(answer)].join(" "), { shown: alongOf(answer).length > 0 });
        const [refused] = answer.refused;
        if (refused) announce(t("said.refused", { count: answer.refused.length, why: refused.message }), { shown: true });
        return null;
      } catch (error) {
        const stale = error instanceof Refusal && error.status === 409;
        announce(stale ? t("said.stale") : t("said.failed", { why: reasonOf(error, t) }), { shown: true });
        return error;
      }
    },
    [mutateAsync, announce, t],
  );

  const review = useMemo<Review>(() => {
    const as = (verb: "confirm", { record, head }: ProposalView): Decision => ({ verb, record, revision: head });
    return {
      confirm: (proposal) => void decide([as("confirm", proposal)], "said.confirmed", nameOf(proposal, spoken)),
      confirmAll: (proposals) => {
        const waiting = proposals.filter(isOpen).map((one) => as("confirm", one));
        if (waiting.length > 0)
          void decide(waiting, waiting.length === 1 ? "said.confirmed" : "said.bulk", nameOf(proposals[0] ?? noProposal, spoken));
      },
      reject: (proposal, reason) => {
        setOpened(null);
        const { record, head } = proposal;
        void decide([{ verb: "reject", record, revision: head, ...(reason && { reason }) }], "said.rejected", nameOf(proposal, spoken));
      },
      correct: async (proposal, body) => {
        if (Object.keys(body).length === 0 && proposal.state === "confirmed") {
          setOpened(null);
          return null;
        }
        const { record, head } = proposal;
        const error = await decide([{ verb: "correct", record, revision: head, body }], "said.corrected", nameOf(proposal, spoken));
        if (error === null || (error instanceof Refusal && error.status === 409)) setOpened(null);
        return error;
      },
      open: (record, part) => setOpened(part && { record, part }),
    };
  }, [decide, spoken]);
  return { review, opened };
}

const noProposal: Pick<ProposalView, "kind" | "body"> = { kind: "document", body: {} };

/** What else a decision carried with it, in the server's words. */
function alongOf({ decided }: DecisionsView): string[] {
  return decided.flatMap(({ also }) => also.map(({ message }) => message));
}
