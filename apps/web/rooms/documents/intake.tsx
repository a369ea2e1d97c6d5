import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { TakenIn } from "../../client/shapes.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { reasonOf } from "../../parts/message.tsx";
import { countsOf, useIntake } from "../../parts/shell/taking-in.tsx";
import { useWords } from "../../words/words.tsx";

const accepted = [".txt", ".html", ".htm", "text/plain", "text/html"];

/** Chooses files, and names what became of each. */
export function Intake() {
  const { t } = useWords();
  const { take, busy, result, error, clear } = useIntake();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="intake tools" aria-label={t("documents.choose")}>
      <div className="intake-door">
        <FileTrigger allowsMultiple acceptedFileTypes={accepted} onSelect={(files) => files && take([...files])}>
          <Button className="button" data-main isDisabled={busy > 0}>
            <Glyph of="plus" />
            {busy > 0 ? t("documents.taking", { count: busy }) : t("documents.choose")}
          </Button>
        </FileTrigger>
        <p className="soft small">{t("documents.hint")}</p>
      </div>
      {error !== null && (
        <p className="intake-refused" role="alert">
          {reasonOf(error, t)}
        </p>
      )}
      {result && (
        <div className="intake-result">
          <div className="room-head">
            <h2 ref={heading}>{t("documents.result")}</h2>
            <button type="button" className="button" data-quiet onClick={clear}>
              {t("app.close")}
            </button>
          </div>
          <p className="figures">{t("documents.summary", countsOf(result))}</p>
          <Results of={result} />
        </div>
      )}
    </section>
  );
}

function Results({ of: { taken, refused } }: { of: TakenIn }) {
  const { t } = useWords();
  return (
    <ul>
      {refused.map(({ name, message }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name.
        <li key={`${name}${at}`} className="intake-refused">
          <Glyph of="cross" /> <strong>{name}</strong>: {t("documents.refused")}. {message}
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
