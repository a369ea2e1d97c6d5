import { type ReactNode, useId } from "react";
import { languageNames, languages } from "../../../client/language.ts";
import { useSides } from "../../../parts/sides.ts";
import { useWords } from "../../../words/words.tsx";
import type { BoxProps } from "./box-props.ts";
import { ParticipantsBox } from "./participants-box.tsx";

const dateTypes = new Set(["date", "sure-date", "dates"]);
const lineTypes = new Set(["lines", "dates", "actors"]);

/** What a person types into, for one field. */
export function FieldBox(props: BoxProps) {
  const { spec } = props;
  if (spec.type === "participants") return <ParticipantsBox {...props} />;
  if (spec.type === "choices" || spec.type === "parties") return <CodesBox {...props} />;
  if (spec.type === "localized") return <LocalizedBox {...props} />;
  return <PlainBox {...props} />;
}

function PlainBox({ spec, draft, wrong, onDraft }: BoxProps) {
  const { t, term } = useWords();
  const sides = useSides();
  const id = useId();
  const { type, list, required } = spec;
  const hint = [lineTypes.has(type) && t("form.perLine"), dateTypes.has(type) && t("form.date")].filter(Boolean).join(" ");
  const marks = {
    id,
    "aria-invalid": wrong !== null,
    "aria-describedby": `${id}-hint`,
    "aria-required": required ?? false,
  };
  const text = (event: { target: { value: string } }) => onDraft({ ...draft, text: event.target.value });
  return (
    <div className="field" data-type={type}>
      <label htmlFor={id}>{t(spec.label)}</label>
      {type === "flag" && (
        <input
          {...marks}
          type="checkbox"
          checked={draft.text === "yes"}
          onChange={({ target }) => onDraft({ ...draft, text: target.checked ? "yes" : "" })}
        />
      )}
      {(type === "choice" || type === "side") && (
        <select {...marks} value={draft.text} onChange={text}>
          {(!required || draft.text === "") && <option value="">{t("form.empty")}</option>}
          {(type === "side" ? sides.codes : (list?.codes ?? [])).map((code) => (
            <option key={code} value={code}>
              {type === "side" || !list ? sides.say(code) : term(list, code)}
            </option>
          ))}
          {/* A side of another relationship stays as it is. */}
          {type === "side" && draft.text !== "" && !sides.codes.includes(draft.text) && <option value={draft.text}>{draft.text}</option>}
        </select>
      )}
      {(type === "long" || lineTypes.has(type)) && (
        <textarea {...marks} rows={type === "long" ? 4 : 2} value={draft.text} onChange={text} />
      )}
      {(type === "text" || type === "number" || type === "date" || type === "sure-date") && (
        <input {...marks} value={draft.text} onChange={text} autoComplete="off" inputMode={type === "number" ? "decimal" : "text"} />
      )}
      {type === "sure-date" && draft.text !== "" && (
        <select
          aria-label={t("field.certainty")}
          value={draft.certainty}
          onChange={({ target }) => onDraft({ ...draft, certainty: target.value === "said" ? "said" : "inferred" })}
        >
          <option value="said">{t("form.bySource")}</option>
          <option value="inferred">{t("form.byInference")}</option>
        </select>
      )}
      <Below id={id} hint={hint} wrong={wrong} />
    </div>
  );
}

/** Codes to tick, and for parties also others by name. */
function CodesBox({ spec, draft, wrong, onDraft }: BoxProps) {
  const { t, term } = useWords();
  const sides = useSides();
  const id = useId();
  const isParties = spec.type === "parties";
  const codes = isParties
    ? [...new Set([...(spec.name === "by" ? ["both"] : []), ...sides.codes, ...draft.codes])]
    : (spec.list?.codes ?? []);
  const toggle = (code: string, on: boolean) =>
    onDraft({ ...draft, codes: codes.filter((one) => (one === code ? on : draft.codes.includes(one))) });
  return (
    <fieldset className="field wide" aria-describedby={`${id}-hint`}>
      <legend className="label small soft">{t(spec.label)}</legend>
      <div className="ticks" data-many={codes.length > 4 || undefined}>
        {codes.map((code, at) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={draft.codes.includes(code)}
              aria-invalid={at === 0 && wrong !== null}
              onChange={({ target }) => toggle(code, target.checked)}
            />{" "}
            {isParties || !spec.list ? sides.say(code) : term(spec.list, code)}
          </label>
        ))}
      </div>
      {isParties && (
        <textarea
          aria-label={t("side.other")}
          placeholder={t("side.other")}
          rows={1}
          value={draft.text}
          onChange={({ target }) => onDraft({ ...draft, text: target.value })}
        />
      )}
      <Below id={id} hint={isParties ? t("form.perLine") : ""} wrong={wrong} />
    </fieldset>
  );
}

function LocalizedBox({ spec, draft, wrong, onDraft }: BoxProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className="field wide" aria-describedby={`${id}-hint`}>
      <legend className="label small soft">{t(spec.label)}</legend>
      {languages.map((code, at) => (
        <input
          key={code}
          lang={code}
          aria-label={`${t(spec.label)}, ${languageNames[code]}`}
          placeholder={languageNames[code]}
          aria-invalid={at === 0 && wrong !== null}
          value={draft.byLanguage[code] ?? ""}
          autoComplete="off"
          onChange={({ target }) => onDraft({ ...draft, byLanguage: { ...draft.byLanguage, [code]: target.value } })}
        />
      ))}
      <Below id={id} hint="" wrong={wrong} />
    </fieldset>
  );
}

function Below({ id, hint, wrong }: { id: string; hint: string; wrong: string | null }): ReactNode {
  return (
    <div id={`${id}-hint`}>
      {hint && <p className="hint">{hint}</p>}
      {wrong && <p className="wrong">{wrong}</p>}
    </div>
  );
}
