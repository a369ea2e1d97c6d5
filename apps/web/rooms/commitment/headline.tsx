import type { CommitmentRow } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { useWords } from "../../words/words.tsx";

/** `times` in all: how often it was made again since when; and that nothing is known to have come of it, where nothing is known. */
export function Headline({ lineage, times }: { lineage: readonly CommitmentRow[]; times: number }) {
  const { t, language } = useWords();
  if (times < 2) return null;
  const since = lineage.find(({ date }) => date !== null)?.date;
  const isSilent = lineage.every(({ completion }) => completion === "no-evidence");
  return (
    <p className="headline">
      {since ? t("lineage.since", { times: times - 1, since: sayDate(since, language) }) : t("lineage.times", { times: times - 1 })}
      {isSilent && `, ${t("lineage.noResult")}`}
    </p>
  );
}
