import { Link } from "@tanstack/react-router";
import type { EngagementRow } from "../client/shapes.ts";
import { useWords } from "../words/words.tsx";
import { EngagementFacts, kindOf, Outcomes } from "./engagement-facts.tsx";
import { EndName } from "./links/end-name.tsx";
import { Said } from "./localized.tsx";
import { Participants } from "./participants.tsx";
import { Sources } from "./source.tsx";
import { standingOf } from "./standing.ts";
import { StateMark } from "./state-mark.tsx";
import "./engagement.css";

const sourcesShown = 2;

/** One act of the relationship: what, when, where, who in which post on the day, and the words that prove it. */
export function Engagement({ row, level }: { row: EngagementRow; level: 3 | 4 }) {
  const spoken = useWords();
  const { t } = spoken;
  const Heading = level === 3 ? "h3" : "h4";
  const standing = standingOf(row);
  return (
    <article className="engagement" data-state={standing}>
      <header>
        <Heading>
          <Link to="/engagements/$id" params={{ id: row.record }}>
            {kindOf(row, spoken)}
          </Link>
          {row.title && <Said text={row.title} />}
        </Heading>
        <StateMark state={standing} corrected={row.corrected} />
      </header>
      <EngagementFacts row={row} />
      {row.within && (
        <p className="small">
          <span className="soft">{t("engagement.within")}:</span> <EndName end={row.within} />
        </p>
      )}
      <Participants of={row.participants} />
      <Outcomes of={row.outcomes} />
      {row.accounts.length > 1 && (
        <p className="small">
          <Link to="/engagements/$id" params={{ id: row.record }} hash="accounts">
            {t("engagement.accounts", { count: row.accounts.length })}
          </Link>
        </p>
      )}
      <Sources of={row.sources.slice(0, sourcesShown)} corrected={row.corrected} />
      {row.sources.length > sourcesShown && (
        <details>
          <summary>
            {t("person.sources")} ({row.sources.length - sourcesShown})
          </summary>
          <Sources of={row.sources.slice(sourcesShown)} corrected={row.corrected} />
        </details>
      )}
    </article>
  );
}
