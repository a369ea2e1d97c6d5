import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { documentsQuery } from "../../client/registers.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { useWords } from "../../words/words.tsx";

/** The end of a review, and the way to the next one. */
export function AllDecided({ document }: { document: string }) {
  const { t, language } = useWords();
  const list = useInfiniteQuery(documentsQuery(language));
  const next = itemsOf(list.data).find(({ id, proposals }) => id !== document && proposals.open > 0);
  return (
    <div className="all-decided no-print" role="status">
      <p>
        <strong>
          <Glyph of="check" /> {t("document.allDecided")}
        </strong>
      </p>
      <p className="soft">{next ? t("document.allDecidedBody") : t("document.noNext")}</p>
      <p className="all-decided-ways">
        {next && (
          <Link className="button" data-main to="/documents/$id" params={{ id: next.id }}>
            {t("document.next")} <Glyph of="arrow" />
          </Link>
        )}
        <Link to="/engagements">{t("document.toTimeline")}</Link>
      </p>
      {next && (
        <p className="small soft">
          <Quoted language={next.language}>{next.title ?? next.name}</Quoted>
        </p>
      )}
    </div>
  );
}
