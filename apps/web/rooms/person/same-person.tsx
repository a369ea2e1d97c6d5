import { useQuery } from "@tanstack/react-query";
import { linksQuery } from "../../client/links.ts";
import type { PersonRow } from "../../client/shapes.ts";
import { sortLinks } from "../../parts/links/ends.ts";
import { LinkList } from "../../parts/links/link-item.tsx";
import { useWords } from "../../words/words.tsx";

/** Which records are taken for this person, and why; which are not, and which may be. */
export function SamePerson({ person: { record } }: { person: PersonRow }) {
  const { language } = useWords();
  const { data } = useQuery(linksQuery(language, record));
  if (data === undefined) return null;
  const { one, open, apart } = sortLinks(data.items, ["identity"]);
  const item = { records: new Set([record]), not: "link.notSamePerson" } as const;
  return (
    <>
      <LinkList links={one} heading="person.merged" {...item} />
      <LinkList links={open} heading="link.open" {...item} />
      <LinkList links={apart} heading="link.settledApart" {...item} />
    </>
  );
}
