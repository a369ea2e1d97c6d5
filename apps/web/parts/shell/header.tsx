import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { languageNames, languages } from "../../client/language.ts";
import { doubtsQuery } from "../../client/links.ts";
import type { RelationshipView } from "../../client/shapes.ts";
import { useLanguageSwitch, useWords } from "../../words/words.tsx";
import { said } from "../localized.tsx";

const rooms = [
  { to: "/documents", words: "room.documents" },
  { to: "/engagements", words: "room.engagements" },
  { to: "/commitments", words: "room.commitments" },
  { to: "/people", words: "room.people" },
] as const;

export function Header({ relationship }: { relationship: RelationshipView | null }) {
  const { t, language } = useWords();
  return (
    <header className="top">
      <Link to="/documents" className="brand">
        <span className="brand-names">
          <span lang="vi">Song phương</span>
          <span lang="lo">ສອງຝ່າຍ</span>
          <span lang="en">Bilateral</span>
        </span>
        {relationship && <span className="brand-of">{said(relationship.name, language)}</span>}
      </Link>
      <nav aria-label={t("app.navigation")}>
        <ul>
          {rooms.map(({ to, words }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false }}>
                {t(words)}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/doubts" activeOptions={{ includeSearch: false }}>
              {t("room.doubts")}
              <Waits />
            </Link>
          </li>
        </ul>
      </nav>
      <LanguageChoice />
    </header>
  );
}

/** How many doubts wait for a person; nothing where none does. */
function Waits() {
  const { language, number } = useWords();
  const { data } = useQuery(doubtsQuery(language, 0));
  return data !== undefined && data.total > 0 && <span className="waits figures">{number(data.total)}</span>;
}

function LanguageChoice() {
  const { t, language } = useWords();
  const change = useLanguageSwitch();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of three buttons.
    <div className="languages" role="group" aria-label={t("app.language")}>
      {languages.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => change(code)}>
          <span className="in-full">{languageNames[code]}</span>
          <abbr className="in-short" title={languageNames[code]}>
            {code.toUpperCase()}
          </abbr>
        </button>
      ))}
    </div>
  );
}
