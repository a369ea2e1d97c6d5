import { Link } from "@tanstack/react-router";
import type { AccountView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { Quoted } from "../quoted.tsx";

/** Whose account it is: the document, with a way to the place in it, or the knowledge pack. */
export function AccountName({ account: { sources } }: { account: AccountView }) {
  const { t } = useWords();
  const source = sources.find(({ document }) => document !== null);
  if (source === undefined || source.document === null) return <span>{t(sources.length > 0 ? "source.pack" : "source.none")}</span>;
  return (
    <Link to="/documents/$id" params={{ id: source.document }} search={source.start === null ? {} : { at: String(source.start) }}>
      <Quoted>{source.title ?? t("source.open")}</Quoted>
    </Link>
  );
}
