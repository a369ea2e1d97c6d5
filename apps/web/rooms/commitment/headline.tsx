import type { CommitmentRow } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { useWords } from "../../words/words.tsx";

/** How often it was made again since when; and that nothing is known to have come of it, where nothing is known. */
export function Headline({ lineage }: { lineage: readonly CommitmentRow[] }) {
  const { t, language } = useWords();
  if (lineage.length < 2) return null;
  const times = lineage.length - 1;
  const since = lineage.find(({ date }) => date !== null)?.date;
  const isSilent = lineage.every(({ completion }) => completion === "no-evidence");
  return (
    <p className="headline">
      {since ? t("lineage.since", { times, since: sayDate(since, language) }) : t("lineage.times", { times })}
      {isSilent && `, ${t("lineage.noResult")}`}
    </p>
  );
}
