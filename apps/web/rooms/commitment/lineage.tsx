import { commitmentModes } from "@bilateral/records/lists";
import { Link } from "@tanstack/react-router";
import type { CommitmentRow, LinkView } from "../../client/shapes.ts";
import { Changes } from "../../parts/links/changes.tsx";
import { LinkMark } from "../../parts/links/link-mark.tsx";
import { Sentences } from "../../parts/links/sentences.tsx";
import { SettleTools } from "../../parts/links/settle-tools.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";
import { type Step, stepsOf } from "./steps.ts";
import "../../parts/links/links.css";

interface LineageProps {
  /** Oldest first. */
  steps: readonly CommitmentRow[];
  links: readonly LinkView[];
  current: string;
}

/** Every time that an undertaking was made, oldest first, and between two times why they are one and what changed. */
export function Lineage({ steps, links, current }: LineageProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">{t("lineage.heading")}</h2>
      <ol className="lineage">
        {stepsOf(steps, links).map(({ row, restates }, at) => (
          <li key={row.record} data-state={standingOf(row)} data-current={row.record === current || undefined}>
            <Links later={row} restates={restates} above={steps[at - 1]} />
            <Time row={row} isCurrent={row.record === current} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The link that stands for the step; what else ties it to earlier times can be opened. */
function Links({ later, restates, above }: { later: CommitmentRow; restates: Step["restates"]; above: CommitmentRow | undefined }) {
  const { t } = useWords();
  const [first, ...others] = restates;
  if (above === undefined) return null;
  if (first === undefined) return <p className="unlinked soft small">{t("lineage.unlinked")}</p>;
  const between = ({ link, earlier }: Step["restates"][number]) => (
    <Between key={link.record} link={link} later={later} earlier={earlier} isNext={earlier.record === above.record} />
  );
  return (
    <>
      {between(first)}
      {others.length > 0 && (
        <details className="more-links">
          <summary>{t("lineage.others", { count: others.length })}</summary>
          {others.map(between)}
        </details>
      )}
    </>
  );
}

/** One time: when, in which words, how bindingly, and in which document. */
function Time({ row, isCurrent }: { row: CommitmentRow; isCurrent: boolean }) {
  const { t, term } = useWords();
  const [source] = row.sources;
  const words = <span lang={row.language}>{row.words}</span>;
  return (
    <article className="time" aria-current={isCurrent || undefined}>
      <header>
        <h3 className="figures">
          {row.date ? <When date={row.date} style="long" /> : t("engagements.undated")}
          <span className="soft"> · {term(commitmentModes, row.mode)}</span>
          {isCurrent && <span className="soft"> · {t("lineage.this")}</span>}
        </h3>
        <StateMark state={standingOf(row)} corrected={row.corrected} />
      </header>
      <blockquote>
        {isCurrent ? (
          words
        ) : (
          <Link to="/commitments/$id" params={{ id: row.record }}>
            {words}
          </Link>
        )}
      </blockquote>
      {source && source.document !== null && (
        <p className="small">
          <Link to="/documents/$id" params={{ id: source.document }} search={source.start === null ? {} : { at: String(source.start) }}>
            <Quoted>{source.title ?? t("source.open")}</Quoted>
          </Link>
          {source.publisher && <span className="soft">{` · ${source.publisher}`}</span>}
        </p>
      )}
    </article>
  );
}

interface BetweenProps {
  link: LinkView;
  later: CommitmentRow;
  earlier: CommitmentRow;
  /** True where the earlier one stands right above. */
  isNext: boolean;
}

function Between({ link, later, earlier, isNext }: BetweenProps) {
  const { t } = useWords();
  return (
    <div className="between" data-by={link.by} data-verdict={link.verdict} data-link={link.record}>
      <div className="link-head">
        <div>
          {!isNext && earlier.date && (
            <p className="small soft">
              {t("lineage.against")} <When date={earlier.date} />
            </p>
          )}
          <Sentences of={link.sentences} />
        </div>
        <LinkMark link={link} />
      </div>
      <Changes of={link.changes} named={[...later.instruments, ...later.projects]} />
      <SettleTools link={link} not="link.notRestated" />
    </div>
  );
}
