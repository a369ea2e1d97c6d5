import { areas, commitmentModes } from "@bilateral/records/lists";
import { Fragment } from "react";
import type { CommitmentRow } from "../../client/shapes.ts";
import { useLongList } from "../../parts/long-list.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { useSides } from "../../parts/sides.ts";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";
import { EvidenceBody } from "./evidence-aside.tsx";
import { LineageBadge } from "./lineage-badge.tsx";

interface CommitmentTableProps {
  rows: CommitmentRow[];
  open: string | undefined;
  /** True where the evidence opens beside the table; else it opens under its row. */
  beside: boolean;
  onOpen: (record: string) => void;
}

/** The list of what was undertaken; on a phone each row is a card, and the roles say that it is still a table. */
export function CommitmentTable({ rows, open, beside, onOpen }: CommitmentTableProps) {
  const { t } = useWords();
  const { holder, rows: drawn, before, after, measure } = useLongList({ count: rows.length, estimate: 76 });
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: block` on a phone would take the roles away.
    <table className="commitments" role="table" aria-rowcount={rows.length + 1}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <tr role="row">
          <Head>{t("commitments.words")}</Head>
          <Head>{t("commitments.mode")}</Head>
          <Head>{t("commitments.by")}</Head>
          <Head>{t("commitments.areas")}</Head>
          <Head>{t("commitments.date")}</Head>
          <Head>{t("commitments.source")}</Head>
          <Head>{t("filter.state")}</Head>
        </tr>
      </thead>
      <tbody
        // biome-ignore lint/a11y/noRedundantRoles: see above.
        role="rowgroup"
        ref={(body) => {
          holder.current = body;
        }}
      >
        {before > 0 && <tr style={{ blockSize: before }} />}
        {drawn.map((at) => {
          const row = rows[at];
          if (!row) return null;
          const isOpen = row.record === open;
          return (
            <Fragment key={row.record}>
              <Row row={row} at={at} isOpen={isOpen} measure={measure} onOpen={() => onOpen(row.record)} />
              {isOpen && !beside && (
                // biome-ignore lint/a11y/noRedundantRoles: see above.
                <tr role="row" className="evidence-row">
                  {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
                  <td role="cell" colSpan={7} id={`evidence-${row.record}`}>
                    <EvidenceBody row={row} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
        {after > 0 && <tr style={{ blockSize: after }} />}
      </tbody>
    </table>
  );
}

function Head({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see the table.
    <th role="columnheader" scope="col">
      {children}
    </th>
  );
}

interface RowProps {
  row: CommitmentRow;
  at: number;
  isOpen: boolean;
  measure: (row: Element | null) => void;
  onOpen: () => void;
}

function Row({ row, at, isOpen, measure, onOpen }: RowProps) {
  const { t, term } = useWords();
  const sides = useSides();
  const [source] = row.sources;
  const standing = standingOf(row);
  const cell = { role: "cell" as const };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see the table.
    <tr role="row" ref={measure} data-index={at} aria-rowindex={at + 2} data-state={standing} data-open={isOpen || undefined}>
      <td {...cell} className="commitments-words">
        <button
          type="button"
          id={`open-${row.record}`}
          lang={row.language}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `evidence-${row.record}` : undefined}
          onClick={onOpen}
        >
          {row.words}
        </button>
        {row.lineage && <LineageBadge record={row.record} lineage={row.lineage} />}
      </td>
      <td {...cell} data-label={t("commitments.mode")}>
        {term(commitmentModes, row.mode)}
      </td>
      <td {...cell} data-label={t("commitments.by")}>
        <Quoted>{row.by.map(sides.say).join(", ")}</Quoted>
      </td>
      <td {...cell} data-label={t("commitments.areas")}>
        {row.areas.map((code) => term(areas, code)).join(", ")}
      </td>
      <td {...cell} className="figures" data-label={t("commitments.date")}>
        {row.date ? <When date={row.date} /> : <span className="soft">{t("app.unknown")}</span>}
      </td>
      <td {...cell} className="soft" data-label={t("commitments.source")}>
        {source && <Quoted>{source.publisher ?? source.title ?? ""}</Quoted>}
      </td>
      <td {...cell} className="commitments-state">
        <StateMark state={standing} corrected={row.corrected} />
      </td>
    </tr>
  );
}
