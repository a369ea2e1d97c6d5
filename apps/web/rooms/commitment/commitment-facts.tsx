import { areas, commitmentModes, completions, dispositions } from "@bilateral/records/lists";
import type { ReactNode } from "react";
import type { CommitmentRow } from "../../client/shapes.ts";
import { Actors } from "../../parts/actors.tsx";
import { EndName } from "../../parts/links/end-name.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { useSides } from "../../parts/sides.ts";
import { When } from "../../parts/when.tsx";
import type { WordId } from "../../words/vi.ts";
import { useWords } from "../../words/words.tsx";
import "../../parts/facts/facts.css";

/** Who undertook what, how bindingly, when and where, by when, and under which instruments and projects. */
export function CommitmentFacts({ row }: { row: CommitmentRow }) {
  const { t, term } = useWords();
  const sides = useSides();
  const silent = <span className="silent">{t("proposal.silent")}</span>;
  return (
    <dl className="facts">
      <Row label="commitments.mode">{term(commitmentModes, row.mode)}</Row>
      <Row label="commitments.by">
        <Quoted>{row.by.map(sides.say).join(", ")}</Quoted>
      </Row>
      {row.actors.length > 0 && (
        <Row label="commitments.actors">
          <Actors of={row.actors} />
        </Row>
      )}
      {row.areas.length > 0 && <Row label="commitments.areas">{row.areas.map((code) => term(areas, code)).join(", ")}</Row>}
      <Row label="commitments.date">
        {row.date ? <When date={row.date} style="long" /> : <span className="silent">{t("app.unknown")}</span>}
      </Row>
      <Row label="commitments.due">{row.due ? <When date={row.due} style="long" /> : silent}</Row>
      {row.engagement && (
        <Row label="commitment.madeAt">
          <EndName end={row.engagement} />
        </Row>
      )}
      {row.instruments.length > 0 && (
        <Row label="commitment.instruments">
          <Ends of={row.instruments} />
        </Row>
      )}
      {row.projects.length > 0 && (
        <Row label="commitment.projects">
          <Ends of={row.projects} />
        </Row>
      )}
      <Row label="commitments.completion">{term(completions, row.completion)}</Row>
      <Row label="commitments.disposition">{term(dispositions, row.disposition)}</Row>
    </dl>
  );
}

function Row({ label, children }: { label: WordId; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ends({ of }: { of: CommitmentRow["instruments"] }) {
  return (
    <ul>
      {of.map((end) => (
        <li key={end.record}>
          <EndName end={end} />
        </li>
      ))}
    </ul>
  );
}
