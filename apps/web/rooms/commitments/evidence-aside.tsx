import { completions, dispositions } from "@bilateral/records/lists";
import { Link } from "@tanstack/react-router";
import type { CommitmentRow } from "../../client/shapes.ts";
import { Actors } from "../../parts/actors.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { Sources } from "../../parts/source.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";
import "../../parts/facts/facts.css";

/** The words that prove a commitment, beside the table. */
export function EvidenceAside({ row, onClose }: { row: CommitmentRow; onClose: () => void }) {
  const { t } = useWords();
  return (
    <aside
      className="evidence"
      id={`evidence-${row.record}`}
      aria-label={t("commitments.evidence")}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header className="room-head">
        <h2>{t("proposal.evidence")}</h2>
        <button type="button" className="button" data-quiet onClick={onClose}>
          {t("app.close")}
        </button>
      </header>
      <EvidenceBody row={row} />
    </aside>
  );
}

export function EvidenceBody({ row }: { row: CommitmentRow }) {
  const { t, term } = useWords();
  return (
    <div className="evidence-body">
      {row.sources.length === 0 && <p className="soft">{t("source.none")}</p>}
      <Sources of={row.sources} corrected={row.corrected} />
      <dl className="facts">
        {row.actors.length > 0 && (
          <div>
            <dt>{t("commitments.actors")}</dt>
            <dd>
              <Actors of={row.actors} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("commitments.due")}</dt>
          <dd>{row.due ? <When date={row.due} style="long" /> : <span className="silent">{t("proposal.silent")}</span>}</dd>
        </div>
        <div>
          <dt>{t("commitments.completion")}</dt>
          <dd>{term(completions, row.completion)}</dd>
        </div>
        <div>
          <dt>{t("commitments.disposition")}</dt>
          <dd>{term(dispositions, row.disposition)}</dd>
        </div>
      </dl>
      <p>
        <Link to="/commitments/$id" params={{ id: row.record }}>
          {t("commitment.open")} <Glyph of="arrow" />
        </Link>
      </p>
    </div>
  );
}
