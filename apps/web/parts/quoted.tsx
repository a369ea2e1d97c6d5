import { useWords } from "../words/words.tsx";
import { langOf } from "./tongue.ts";

/** Words of a document or a name, marked with their own language where it is not the page's. */
export function Quoted({ children, language }: { children: string; language?: string | null }) {
  const { language: page } = useWords();
  return <span lang={langOf(children, page, language)}>{children}</span>;
}
