import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components/Button";
import type { DocumentView, ProposalView } from "../../client/shapes.ts";
import { sayDate, sayMoment } from "../../dates/say-date.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { useWords } from "../../words/words.tsx";
import { isOpen } from "./groups.ts";

interface DocumentHeadProps {
  document: DocumentView["document"];
  proposals: ProposalView[];
  onHelp: () => void;
}

/** Which document this is, where it comes from, and how far its review is. */
export function DocumentHead({ document, proposals, onHelp }: DocumentHeadProps) {
  const { t, language } = useWords();
  const { title, name, publisher, published, takenIn, sample, url } = document;
  const decided = proposals.filter((one) => !isOpen(one)).length;
  const progress = t("document.progress", { decided, total: proposals.length });
  return (
    <header className="document-head">
      <div className="document-name">
        <h1>
          <Quoted language={document.language}>{title ?? name}</Quoted>
        </h1>
        <p className="small soft document-origin">
          <Link to="/documents" className="no-print">
            {t("room.documents")}
          </Link>
          {publisher && <Quoted>{publisher}</Quoted>}
          {published && <span className="figures">{sayDate(published, language)}</span>}
          <span className="figures">{t("document.takenIn", { when: sayMoment(takenIn, language) })}</span>
          {url && (
            <a href={url} target="_blank" rel="noreferrer">
              {t("document.original")}
            </a>
          )}
          {sample && <span className="sample-mark">{t("documents.sample")}</span>}
        </p>
      </div>
      {proposals.length > 0 && (
        <div className="progress">
          <p className="small figures">{progress}</p>
          <progress max={proposals.length} value={decided} aria-label={progress} />
        </div>
      )}
      <div className="document-tools tools">
        <Button className="button" data-quiet onPress={onHelp} aria-keyshortcuts="?">
          {t("document.help")} <kbd>?</kbd>
        </Button>
        <Button className="button" data-quiet onPress={() => window.print()}>
          {t("document.print")}
        </Button>
      </div>
    </header>
  );
}
