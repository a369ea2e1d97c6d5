import { useEffect, useRef, useState } from "react";
import { Refusal } from "../../client/ask.ts";
import type { ProposalView } from "../../client/shapes.ts";
import { nameOf } from "../../parts/facts/naming.ts";
import { reasonOf } from "../../parts/message.tsx";
import { useWords } from "../../words/words.tsx";
import { changesOf, draftsOf, editable } from "./fields/changes.ts";
import type { Draft } from "./fields/draft.ts";
import { FieldBox } from "./fields/field-box.tsx";
import type { Review } from "./use-review.ts";

/** Corrects a proposal in place. What does not hold is said at its field, whether we or the server found it. */
export function CorrectionForm({ proposal, review }: { proposal: ProposalView; review: Review }) {
  const spoken = useWords();
  const { t } = spoken;
  const form = useRef<HTMLFormElement>(null);
  const [drafts, setDrafts] = useState(() => draftsOf(proposal));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [general, setGeneral] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);

  const set = (name: string, draft: Draft) => {
    setDrafts({ ...drafts, [name]: draft });
    const { [name]: _, ...others } = wrong;
    setWrong(others);
  };
  const point = (problems: Record<string, string>) => {
    setWrong(problems);
    // After the drawing, when the fields say that they are invalid.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const save = async () => {
    const { body, problems } = changesOf(proposal, drafts);
    setGeneral(null);
    if (Object.keys(problems).length > 0) {
      point(Object.fromEntries(Object.entries(problems).map(([field, id]) => [field, t(id)])));
      return;
    }
    setBusy(true);
    const error = await review.correct(proposal, body);
    setBusy(false);
    const field = error instanceof Refusal ? error.field?.split(".")[0] : undefined;
    if (field !== undefined && drafts[field]) point({ [field]: reasonOf(error, t) });
    else if (error) setGeneral(reasonOf(error, t));
  };

  return (
    <form
      ref={form}
      className="inline-form"
      noValidate
      aria-label={t("form.heading", { name: nameOf(proposal, spoken) })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === "Escape" && review.open(proposal.record, null)}
    >
      <div className="form-grid">
        {editable(proposal).map((spec) => {
          const draft = drafts[spec.name];
          return (
            draft && (
              <FieldBox
                key={spec.name}
                spec={spec}
                draft={draft}
                wrong={wrong[spec.name] ?? null}
                onDraft={(next) => set(spec.name, next)}
              />
            )
          );
        })}
      </div>
      {general && (
        <p className="wrong" role="alert">
          {general}
        </p>
      )}
      <div className="card-tools">
        <button type="submit" className="button" data-main disabled={busy}>
          {t("proposal.save")}
        </button>
        <button type="button" className="button" data-quiet onClick={() => review.open(proposal.record, null)}>
          {t("proposal.cancel")}
        </button>
      </div>
    </form>
  );
}
