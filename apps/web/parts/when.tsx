import type { DateValue } from "@bilateral/records";
import { type DateStyle, sayDate } from "../dates/say-date.ts";
import { useWords } from "../words/words.tsx";
import "./when.css";

/** A date, and whether its source says it: an inferred one is marked. */
export function When({ date, style = "short" }: { date: DateValue | string; style?: DateStyle }) {
  const { language, t } = useWords();
  if (typeof date === "string") return <time dateTime={machineDate(date)}>{sayDate(date, language, style)}</time>;
  const said = <time dateTime={machineDate(date.edtf)}>{sayDate(date.edtf, language, style)}</time>;
  if (date.certainty === "said") return said;
  return (
    <span className="inferred">
      {said} <span className="inferred-mark">{t("proposal.inferred")}</span>
    </span>
  );
}

/** What HTML knows as a date; EDTF goes further, and then there is none to give. */
function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
