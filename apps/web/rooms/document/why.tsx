import type { Evidence } from "@bilateral/records";
import type { ProposalView } from "../../client/shapes.ts";
import { sayMoment } from "../../dates/say-date.ts";
import { Facts } from "../../parts/facts/facts.tsx";
import { fieldsOf } from "../../parts/facts/specs.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { useWords } from "../../words/words.tsx";
import { usePointing } from "./light.ts";

/** Why the reader proposes this: the words, the rule, how sure it is; and what a person made of it. */
export function Why({ proposal, onPlace }: { proposal: ProposalView; onPlace: () => void }) {
  const { t, language, number } = useWords();
  const reason = reasonOfDate(proposal.machine.date);
  const { confidence, rule, matched, decided, corrected } = proposal;
  return (
    <div className="why-body">
      <EvidenceOf proposal={proposal} onPlace={onPlace} />
      <dl className="facts">
        {matched && (
          <div>
            <dt>{t("proposal.matched")}</dt>
            <dd>
              <Quoted>{matched.name}</Quoted> <span className="soft">({matched.reason})</span>
            </dd>
          </div>
        )}
        {reason !== null && (
          <div>
            <dt>{t("field.date")}</dt>
            <dd>
              {t("proposal.inferred")}: <span lang="en">{reason}</span>
            </dd>
          </div>
        )}
        {confidence !== null && (
          <div>
            <dt>{t("proposal.confidence")}</dt>
            <dd className="figures">
              <meter min={0} max={1} value={confidence} aria-label={t("proposal.confidence")} /> {number(Math.round(confidence * 100))}%
            </dd>
          </div>
        )}
        {rule && (
          <div>
            <dt>{t("proposal.rule")}</dt>
            <dd>
              <code>{rule}</code>
            </dd>
          </div>
        )}
      </dl>
      {corrected && (
        <div className="machine">
          <p className="small soft">{t("proposal.machine")}</p>
          <Facts proposal={{ kind: proposal.kind, body: proposal.machine }} />
        </div>
      )}
      {decided && (
        <p className="small soft">
          {t(decided.reason ? "proposal.decidedWhy" : "proposal.decided", {
            who: decided.by,
            when: sayMoment(decided.at, language),
            reason: decided.reason ?? "",
          })}
        </p>
      )}
    </div>
  );
}

/** The reader names its reasons in English, as it does its rules. */
function reasonOfDate(date: unknown): string | null {
  const { reason } = (typeof date === "object" && date !== null ? date : {}) as { reason?: unknown };
  return typeof reason === "string" ? reason : null;
}

function EvidenceOf({ proposal: { kind, record, evidence }, onPlace }: { proposal: ProposalView; onPlace: () => void }) {
  const { t } = useWords();
  const { show } = usePointing();
  const places = Object.entries(evidence).flatMap(([field, some]) => some.map((one) => ({ field, one })));
  const labelOf = (field: string) => fieldsOf(kind).find(({ name }) => name === field.split(".")[0])?.label;
  const go = ({ start }: Evidence) => {
    onPlace();
    show(record, "card", start);
  };
  return (
    <ul className="places" aria-label={t("proposal.evidence")}>
      {places.map(({ field, one }) => {
        const label = labelOf(field);
        return (
          <li key={`${field}${one.start}${one.end}`}>
            <button type="button" onClick={() => go(one)}>
              {label && <span className="soft">{t(label)}: </span>}
              <q>
                <Quoted>{one.quote}</Quoted>
              </q>
            </button>
            {one.says && (
              <span className="soft">
                {" "}
                {t("proposal.said")}: <Quoted>{one.says}</Quoted>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
