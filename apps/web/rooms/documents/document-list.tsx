import { Link } from "@tanstack/react-router";
import type { DocumentRow } from "../../client/shapes.ts";
import { useLongList } from "../../parts/long-list.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";
import { ReviewState } from "./review-state.tsx";

export function DocumentList({ documents }: { documents: DocumentRow[] }) {
  const { t } = useWords();
  const { holder, rows, before, after, measure } = useLongList({ count: documents.length, estimate: 52 });
  return (
    // The roles are said again because a phone's layout takes the table's own away.
    <table className="documents" aria-rowcount={documents.length + 1}>
      <thead>
        <tr>
          <th scope="col">{t("documents.title")}</th>
          <th scope="col">{t("documents.publisher")}</th>
          <th scope="col">{t("documents.day")}</th>
          <th scope="col">{t("documents.language")}</th>
          <th scope="col">{t("documents.review")}</th>
        </tr>
      </thead>
      <tbody
        ref={(body) => {
          holder.current = body;
        }}
      >
        {before > 0 && <tr style={{ blockSize: before }} />}
        {rows.map((at) => {
          const document = documents[at];
          return document && <Row key={document.id} document={document} at={at} measure={measure} />;
        })}
        {after > 0 && <tr style={{ blockSize: after }} />}
      </tbody>
    </table>
  );
}

function Row({ document, at, measure }: { document: DocumentRow; at: number; measure: (row: Element | null) => void }) {
  const { t } = useWords();
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <td className="documents-title">
        <Link to="/documents/$id" params={{ id: document.id }}>
          <Quoted language={document.language}>{document.title ?? document.name}</Quoted>
        </Link>
        {document.sample && <span className="sample-mark">{t("documents.sample")}</span>}
      </td>
      <td>{document.publisher && <Quoted>{document.publisher}</Quoted>}</td>
      <td className="figures">
        {document.published ? <When date={document.published} /> : <span className="soft">{t("app.unknown")}</span>}
      </td>
      <td className="documents-language">{document.language ?? t("app.unknown")}</td>
      <td>
        <ReviewState of={document.proposals} />
      </td>
    </tr>
  );
}
