import { useEffect } from "react";
import { useWords } from "../words/words.tsx";

/** Names the page in the browser's tab, and to a screen reader when it opens. */
export function usePageTitle(title: string): void {
  const { t } = useWords();
  const name = t("app.name");
  useEffect(() => {
    document.title = title === "" ? name : `${title} · ${name}`;
  }, [title, name]);
}
