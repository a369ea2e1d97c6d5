import { Link } from "@tanstack/react-router";
import { useEffect, useId } from "react";
import { Button } from "react-aria-components/Button";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { chosen } from "../../client/intake/dropped.ts";
import type { Outcome } from "../../client/intake/take-in.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { reasonOf } from "../../parts/message.tsx";
import { useIntake } from "../../parts/shell/taking-in.tsx";
import { countsOf } from "../../parts/shell/use-taking-in.ts";
import { useWords } from "../../words/words.tsx";

const accepted = [".txt", ".html", ".htm", "text/plain", "text/html"];

/** Chooses files, and names what became of each. */
export function Intake() {
  const { t } = useWords();
  const { take, busy, result, clear } = useIntake();
  return (
    <section className="intake tools" aria-label={t("documents.choose")}>
      <div className="intake-door">
        <FileTrigger allowsMultiple acceptedFileTypes={accepted} onSelect={(files) => files && take(chosen([...files]))}>
          <Button className="button" data-main>
            <Glyph of="plus" />
            {t("documents.choose")}
          </Button>
        </FileTrigger>
        <p className="soft small">{t("documents.hint")}</p>
        <PublicationDay />
      </div>
      {busy > 0 && <p className="intake-busy">{t("documents.taking", { count: busy })}</p>}
      {result && (
        <div className="intake-result">
          <div className="room-head">
            <h2>{t("documents.result")}</h2>
            <button type="button" className="button" data-quiet onClick={clear}>
              {t("app.close")}
            </button>
          </div>
          {result.error !== null && (
            <p className="intake-refused" role="alert">
              {reasonOf(result.error, t)}
            </p>
          )}
          <p className="figures">{t("documents.summary", countsOf(result))}</p>
          <Results of={result} />
        </div>
      )}
    </section>
  );
}

/** For the next files alone: a day left standing would be given to articles of another. */
function PublicationDay() {
  const { t } = useWords();
  const { published, setPublished } = useIntake();
  const id = useId();
  useEffect(() => () => setPublished(""), [setPublished]);
  return (
    <div className="intake-day">
      <label htmlFor={id} className="small">
        {t("documents.published")}
      </label>
      <input id={id} type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
    </div>
  );
}

function Results({ of: { taken, refused, unsent } }: { of: Outcome }) {
  const { t } = useWords();
  return (
    <ul>
      {refused.map(({ name, message }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name.
        <li key={`${name}${at}`} className="intake-refused">
          <Glyph of="cross" /> <strong>{name}</strong>: {t("documents.refused")}. {message}
        </li>
      ))}
      {unsent.map((path, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name.
        <li key={`${path}${at}`} className="intake-refused">
          <Glyph of="cross" /> <strong>{path}</strong>: {t("documents.unsent")}
        </li>
      ))}
      {taken.map(({ name, document, status, proposals }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name.
        <li key={`${name}${at}`}>
          <Glyph of={status === "new" ? "check" : "turn"} />{" "}
          <Link to="/documents/$id" params={{ id: document }}>
            {name}
          </Link>
          : {t(`documents.${status}`)}
          {status === "new" && ` · ${t("documents.found", { count: proposals })}`}
        </li>
      ))}
    </ul>
  );
}
