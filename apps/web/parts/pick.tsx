import { useId } from "react";
import { useWords } from "../words/words.tsx";

export interface Choice {
  code: string;
  label: string;
  /** Shown behind the label, where it is known. */
  count?: number;
}

interface PickProps {
  label: string;
  value: string | undefined;
  choices: Choice[];
  onPick: (code: string | undefined) => void;
}

/** One filter: the browser's own list, so that it works with every keyboard, phone and screen reader. */
export function Pick({ label, value, choices, onPick }: PickProps) {
  const id = useId();
  const { t, number } = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onPick(event.target.value || undefined)}>
        <option value="">{t("app.all")}</option>
        {choices.map(({ code, label: words, count }) => (
          <option key={code} value={code}>
            {count === undefined ? words : `${words} (${number(count)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The choices of a facet that hold something, and the one chosen even where it holds nothing any more. */
export function choicesOf(
  codes: readonly string[],
  counts: Record<string, number> | undefined,
  chosen: string | undefined,
  say: (code: string) => string,
): Choice[] {
  return codes
    .filter((code) => counts === undefined || (counts[code] ?? 0) > 0 || code === chosen)
    .map((code) => ({ code, label: say(code), ...(counts && { count: counts[code] ?? 0 }) }));
}
