import { useMemo } from "react";
import type { EngagementRow } from "../../client/shapes.ts";
import { sayMonth } from "../../dates/say-date.ts";
import { Engagement } from "../../parts/engagement.tsx";
import { useLongList } from "../../parts/long-list.ts";
import { standingOf } from "../../parts/standing.ts";
import { useWords } from "../../words/words.tsx";
import { type Line, linesOf } from "./lines.ts";
import "./timeline.css";

/** Years and months down an axis; a long one is drawn only near the window. */
export function Timeline({ rows }: { rows: EngagementRow[] }) {
  const lines = useMemo(() => linesOf(rows), [rows]);
  const { holder, rows: drawn, before, after, measure } = useLongList({ count: lines.length, estimate: 180 });
  return (
    <div
      className="timeline"
      ref={(element) => {
        holder.current = element;
      }}
      style={{ paddingBlockStart: before, paddingBlockEnd: after }}
    >
      {drawn.map((at) => {
        const line = lines[at];
        return (
          line && (
            <div
              key={line.key}
              ref={measure}
              data-index={at}
              data-line={line.is}
              data-state={line.is === "engagement" ? standingOf(line.row) : undefined}
            >
              <LineBody line={line} />
            </div>
          )
        );
      })}
    </div>
  );
}

function LineBody({ line }: { line: Line }) {
  const { t, language } = useWords();
  if (line.is === "year") return <h2 className="figures">{line.year ?? t("engagements.undated")}</h2>;
  if (line.is === "month") return <h3>{line.month === null ? t("engagements.noMonth") : sayMonth(line.month, language)}</h3>;
  return <Engagement row={line.row} level={4} />;
}
