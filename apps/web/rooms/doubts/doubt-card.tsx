import type { LinkVerdict } from "@bilateral/records";
import { useId } from "react";
import type { LinkView } from "../../client/shapes.ts";
import { fullNameOf } from "../../parts/facts/naming.ts";
import { answerTo } from "../../parts/links/answers.ts";
import { Changes } from "../../parts/links/changes.tsx";
import { Decided } from "../../parts/links/decided.tsx";
import { LinkMark } from "../../parts/links/link-mark.tsx";
import { Sentences } from "../../parts/links/sentences.tsx";
import type { Settle } from "../../parts/links/use-settle.ts";
import { useWords } from "../../words/words.tsx";
import { DoubtSide } from "./doubt-side.tsx";
import { questionOf } from "./question.ts";
import { doubtId, keyOfAnswer, reasonId } from "./use-doubt-keys.ts";

interface DoubtCardProps extends Settle {
  link: LinkView;
  reason: string;
  onReason: (reason: string) => void;
}

/** Two records side by side, why it is doubted that they are one, and the answer; of a restatement the earlier stands first. */
export function DoubtCard({ link, reason, onReason, settle, busy }: DoubtCardProps) {
  const spoken = useWords();
  const { t } = spoken;
  const heading = useId();
  const sides = link.relation === "restatement" ? [link.to, link.from] : [link.from, link.to];
  const names = [...new Set(sides.map((end) => fullNameOf(end, spoken)))].join(" – ");
  return (
    <article
      className="doubt"
      id={doubtId(link.record)}
      tabIndex={-1}
      data-record={link.record}
      data-by={link.by}
      data-verdict={link.verdict}
      aria-labelledby={heading}
    >
      <header className="link-head">
        <h2 id={heading}>
          {t(questionOf(link))}
          <span className="unseen"> {names}</span>
        </h2>
        <LinkMark link={link} />
      </header>
      <div className="doubt-sides">
        {sides.map((end) => (
          <DoubtSide key={end.record} end={end} />
        ))}
      </div>
      <Sentences of={link.sentences} />
      <Changes of={link.changes} named={[]} />
      {link.by === "person" ? (
        <Decided link={link} settle={settle} busy={busy} keys="z" />
      ) : (
        <Answers link={link} settle={settle} busy={busy} reason={reason} onReason={onReason} />
      )}
    </article>
  );
}

const verdicts: readonly LinkVerdict[] = ["same", "different", "unsure"];

function Answers({ link, reason, onReason, settle, busy }: DoubtCardProps) {
  const { t } = useWords();
  const id = reasonId(link.record);
  return (
    <div className="doubt-answers tools">
      <div className="field">
        <label htmlFor={id}>{t("proposal.reason")}</label>
        <input id={id} value={reason} maxLength={2000} autoComplete="off" onChange={(event) => onReason(event.target.value)} />
      </div>
      <div className="settle-tools">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="button"
            data-quiet={verdict === "unsure" || undefined}
            disabled={busy}
            aria-keyshortcuts={keyOfAnswer[verdict]}
            onClick={() => void settle(link, { verdict, reason: reason.trim() })}
          >
            {t(answerTo(link, verdict))} <kbd>{keyOfAnswer[verdict]}</kbd>
          </button>
        ))}
      </div>
    </div>
  );
}
