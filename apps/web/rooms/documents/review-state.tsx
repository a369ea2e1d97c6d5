import type { DocumentRow } from "../../client/shapes.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { useWords } from "../../words/words.tsx";

/** How far a document has been reviewed: what waits first, then what was decided. */
export function ReviewState({ of: { open, confirmed, rejected } }: { of: DocumentRow["proposals"] }) {
  const { t } = useWords();
  if (open + confirmed + rejected === 0) return <span className="soft small">{t("documents.nothing")}</span>;
  return (
    <span className="review-state figures">
      {open > 0 ? (
        <span className="review-open">{t("documents.open", { count: open })}</span>
      ) : (
        <span className="review-done">
          <Glyph of="check" /> {t("documents.done")}
        </span>
      )}
      {confirmed > 0 && <span className="soft small">{t("documents.confirmed", { count: confirmed })}</span>}
      {rejected > 0 && <span className="soft small">{t("documents.rejected", { count: rejected })}</span>}
    </span>
  );
}
