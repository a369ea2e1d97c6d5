import { Link } from "@tanstack/react-router";
import type { CommitmentRow } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";

/** How often an undertaking was made, since which year; leads to all the times. */
export function LineageBadge({ record, lineage: { times, first } }: { record: string; lineage: NonNullable<CommitmentRow["lineage"]> }) {
  const { t } = useWords();
  const year = first === null ? null : /^\d{4}/.exec(first)?.[0];
  if (times < 2) return null;
  return (
    <Link className="lineage-badge figures" to="/commitments/$id" params={{ id: record }} hash="lineage">
      {year ? t("lineage.badge", { times, year }) : t("lineage.badgeUndated", { times })}
    </Link>
  );
}
