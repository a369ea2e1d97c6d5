import { engagementKinds, engagementStatuses, partsOfDay, visitTypes } from "@bilateral/records/lists";
import type { EngagementRow } from "../client/shapes.ts";
import type { Spoken } from "../words/words.tsx";
import { useWords } from "../words/words.tsx";
import { lowerFirst } from "./lower-first.ts";
import { Quoted } from "./quoted.tsx";
import { When } from "./when.tsx";

/** What sort of act it is, and which in its series. */
export function kindOf({ kind, visitType, number }: EngagementRow, { term, t }: Spoken): string {
  const words = [term(engagementKinds, kind), visitType && lowerFirst(term(visitTypes, visitType))].filter(Boolean).join(" · ");
  return number === null ? words : `${words} ${t("engagements.number", { n: number })}`;
}

/** When, where and on which occasion, in a line. */
export function EngagementFacts({ row }: { row: EngagementRow }) {
  const { t, term } = useWords();
  return (
    <p className="engagement-facts">
      {row.date ? <When date={row.date} /> : <span className="soft">{t("engagements.undated")}</span>}
      {row.partOfDay && <span>{lowerFirst(term(partsOfDay, row.partOfDay))}</span>}
      {row.place && (
        <span>
          <Quoted>{row.place}</Quoted>
        </span>
      )}
      {row.status !== "held" && <strong>{term(engagementStatuses, row.status)}</strong>}
      {row.occasion && (
        <span>
          {t("field.occasion")}: <Quoted>{row.occasion}</Quoted>
        </span>
      )}
    </p>
  );
}

export function Outcomes({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="outcomes">
      {of.map((outcome) => (
        <li key={outcome}>
          <Quoted>{outcome}</Quoted>
        </li>
      ))}
    </ul>
  );
}
