import { useEffect, useId, useRef, useState } from "react";
import type { ProposalView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import type { Review } from "./use-review.ts";

/** A rejection may say why; the register remembers it, so that reading again does not ask again. */
export function RejectForm({ proposal, review }: { proposal: ProposalView; review: Review }) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        review.reject(proposal, reason.trim());
      }}
      onKeyDown={(event) => event.key === "Escape" && review.open(proposal.record, null)}
    >
      <div className="field">
        <label htmlFor={id}>{t("proposal.reason")}</label>
        <input id={id} ref={box} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} autoComplete="off" />
      </div>
      <div className="card-tools">
        <button type="submit" className="button" data-refuse>
          {t("proposal.reject")}
        </button>
        <button type="button" className="button" data-quiet onClick={() => review.open(proposal.record, null)}>
          {t("proposal.cancel")}
        </button>
      </div>
    </form>
  );
}
