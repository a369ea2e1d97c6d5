import { Link } from "@tanstack/react-router";
import { Message } from "../parts/message.tsx";
import { usePageTitle } from "../parts/page-title.ts";
import { useWords } from "../words/words.tsx";

export function Missing() {
  const { t } = useWords();
  usePageTitle(t("app.missing"));
  return (
    <div className="room">
      <Message title={t("app.missing")} level={1}>
        <p>{t("app.missingBody")}</p>
        <Link to="/documents" className="button">
          {t("app.home")}
        </Link>
      </Message>
    </div>
  );
}
