import type { ReactNode } from "react";
import { Refusal } from "../client/ask.ts";
import { useWords } from "../words/words.tsx";
import "./message.css";

/** What there is to say where there is nothing to show, and what to do. */
export function Message({ title, children, level = 2 }: { title: string; children: ReactNode; level?: 1 | 2 }) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="message">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** Something could not be fetched: why, and a button to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <Message title={t("app.error")}>
        <p>{reasonOf(error, t)}</p>
        {retry && (
          <button type="button" className="button" onClick={retry}>
            {t("app.retry")}
          </button>
        )}
      </Message>
    </div>
  );
}

/** The server's own words where it gave some. */
export function reasonOf(error: unknown, t: ReturnType<typeof useWords>["t"]): string {
  if (!(error instanceof Refusal)) return t("app.broken");
  if (error.code === "unreachable") return t("app.unreachable");
  return error.message || t("app.unexpected");
}
