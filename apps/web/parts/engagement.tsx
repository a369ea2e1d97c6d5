import { engagementKinds, engagementStatuses, partsOfDay, visitTypes } from "@bilateral/records/lists";
import type { EngagementRow } from "../client/shapes.ts";
import { useWords } from "../words/words.tsx";
import { Said } from "./localized.tsx";
import { lowerFirst } from "./lower-first.ts";
import { Participants } from "./participants.tsx";
import { Quoted } from "./quoted.tsx";
import { Sources } from "./source.tsx";
import { standingOf } from "./standing.ts";
import { StateMark } from "./state-mark.tsx";
import { When } from "./when.tsx";
import "./engagement.css";

const sourcesShown = 2;

/** One act of the relationship: what, when, where, who in which post on the day, and the words that prove it. */
export function Engagement({ row, level }: { row: EngagementRow; level: 3 | 4 }) {
  const { t, term } = useWords();
  const Heading = level === 3 ? "h3" : "h4";
  const kind = [term(engagementKinds, row.kind), row.visitType && lowerFirst(term(visitTypes, row.visitType))];
  const standing = standingOf(row);
  const place = row.place && <Quoted>{row.place}</Quoted>;
  return (
    <article className="engagement" data-state={standing}>
      <header>
        <Heading>
          <span>
            {kind.filter(Boolean).join(" · ")}
            {row.number !== null && ` ${t("engagements.number", { n: row.number })}`}
          </span>
          {row.title && <Said text={row.title} />}
        </Heading>
        <StateMark state={standing} corrected={row.corrected} />
      </header>
      <p className="engagement-facts">
        {row.date ? <When date={row.date} /> : <span className="soft">{t("engagements.undated")}</span>}
        {row.partOfDay && <span>{lowerFirst(term(partsOfDay, row.partOfDay))}</span>}
        {place && <span>{place}</span>}
        {row.status !== "held" && <strong>{term(engagementStatuses, row.status)}</strong>}
        {row.occasion && (
          <span>
            {t("field.occasion")}: <Quoted>{row.occasion}</Quoted>
          </span>
        )}
      </p>
      <Participants of={row.participants} />
      {row.outcomes.length > 0 && (
        <ul className="outcomes">
          {row.outcomes.map((outcome) => (
            <li key={outcome}>
              <Quoted>{outcome}</Quoted>
            </li>
          ))}
        </ul>
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
