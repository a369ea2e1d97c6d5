import { Refusal } from "../client/ask.ts";
import { Failure, Message } from "../parts/message.tsx";
import { useWords } from "../words/words.tsx";

/** What is left of a room that failed while it was drawn. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useWords();
  if (error instanceof Refusal) return <Failure error={error} retry={() => location.reload()} />;
  return (
    <div className="room" role="alert">
      <Message title={t("app.error")} level={1}>
        <p>{t("app.broken")}</p>
        <button type="button" className="button" data-main onClick={() => location.reload()}>
          {t("app.reload")}
        </button>
      </Message>
    </div>
  );
}
