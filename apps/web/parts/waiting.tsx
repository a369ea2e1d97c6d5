import { useWords } from "../words/words.tsx";
import "./waiting.css";

const rows = ["a", "b", "c", "d", "e", "f"];

/** The shape of a list whose data is not here yet; never in place of data that is. */
export function Waiting({ tall = false }: { tall?: boolean }) {
  const { t } = useWords();
  return (
    <div className="waiting" role="status" data-tall={tall}>
      <span className="unseen">{t("app.loading")}</span>
      {rows.map((row) => (
        <div key={row} aria-hidden="true" />
      ))}
    </div>
  );
}
