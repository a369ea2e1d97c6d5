import type { ProposalView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { Fact } from "./fact.tsx";
import { fieldsOf } from "./specs.ts";
import "./facts.css";

/** What a proposal says, field by field; where the document is silent on what one would look for, that is said. */
export function Facts({ proposal: { kind, body } }: { proposal: Pick<ProposalView, "kind" | "body"> }) {
  const { t } = useWords();
  const shown = fieldsOf(kind).filter(({ name, heading, silent }) => !heading && (silent || saysSomething(body[name])));
  if (shown.length === 0) return null;
  return (
    <dl className="facts">
      {shown.map((spec) => (
        <div key={spec.name}>
          <dt>{t(spec.label)}</dt>
          <dd>
            {saysSomething(body[spec.name]) ? (
              <Fact spec={spec} value={body[spec.name]} />
            ) : (
              <span className="silent">{t("proposal.silent")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A flag that is not set, a list that holds nothing: neither is worth a line. */
function saysSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0);
}
