import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../words/words.tsx";
import "./filters.css";

interface FiltersProps {
  text: string | undefined;
  onText: (text: string | undefined) => void;
  /** True where any filter is set. */
  set: boolean;
  onClear: () => void;
  /** How many the list holds under these filters, in words; told to a screen reader when it changes. */
  found: string | null;
  children?: ReactNode;
}

export function Filters({ text, onText, set, onClear, found, children = null }: FiltersProps) {
  const { t } = useWords();
  return (
    <search className="filters tools" aria-label={t("app.filters")}>
      <FindBox text={text} onText={onText} />
      {children}
      <div className="filters-end">
        <p className="small soft figures" role="status" aria-live="polite">
          {found}
        </p>
        {set && (
          <button type="button" className="button" data-quiet onClick={onClear}>
            {t("app.clear")}
          </button>
        )}
      </div>
    </search>
  );
}

const pause = 250;

function FindBox({ text, onText }: Pick<FiltersProps, "text" | "onText">) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(text ?? "");
  const tell = useRef(onText);
  tell.current = onText;
  const told = useRef(text ?? "");
  // The path may change from elsewhere (back, clear): the box follows it, but never while it is ahead of it.
  useEffect(() => {
    if ((text ?? "") !== told.current) {
      told.current = text ?? "";
      setTyped(told.current);
    }
  }, [text]);
  useEffect(() => {
    if (typed.trim() === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed.trim();
      tell.current(told.current || undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="field find-box">
      <label htmlFor={id}>{t("app.find")}</label>
      <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
    </div>
  );
}
