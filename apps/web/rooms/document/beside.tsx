import { Link } from "@tanstack/react-router";
import type { FigureBesideView } from "../../client/shapes.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";

/** What others report for the same figure: the same value, or another, each with who reports it. */
export function Beside({ figures }: { figures: readonly FigureBesideView[] }) {
  const { t, number } = useWords();
  if (figures.length === 0) return null;
  return (
    <section className="beside" aria-label={t("figure.others")}>
      <h5>{t("figure.others")}</h5>
      <ul>
        {figures.map(({ record, value, valueMax, unit, relation, document, title, publisher, published, citations }) => (
          <li key={record} data-relation={relation}>
            <strong>
              {number(value)}
              {valueMax === null ? "" : `–${number(valueMax)}`} {unit}
            </strong>{" "}
            <span className="mark">{t(relation === "same" ? "figure.same" : "figure.rival")}</span>{" "}
            {document === null ? (
              <span className="soft">{citations.join(" · ")}</span>
            ) : (
              <Link to="/documents/$id" params={{ id: document }}>
                <Quoted>{publisher ?? title ?? document}</Quoted>
                {published !== null && (
                  <>
                    {" "}
                    (<When date={published} />)
                  </>
                )}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
