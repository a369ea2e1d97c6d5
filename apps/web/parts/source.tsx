import { confidences } from "@bilateral/records/lists";
import { Link } from "@tanstack/react-router";
import type { SourceView } from "../client/shapes.ts";
import { sayDate } from "../dates/say-date.ts";
import { useWords } from "../words/words.tsx";
import { distinct } from "./distinct-sources.ts";
import { Glyph } from "./glyph.tsx";
import { lowerFirst } from "./lower-first.ts";
import { Quoted } from "./quoted.tsx";
import "./source.css";

interface SourcesProps {
  of: readonly SourceView[];
  /** True where a person gave other values than the sources say: their words are then named as what they say, not as a proof. */
  corrected?: boolean;
}

/** All that a value comes from, each source once. */
export function Sources({ of, corrected = false }: SourcesProps) {
  return distinct(of).map(({ key, source }) => <Source key={key} source={source} corrected={corrected} />);
}

/** Where a value comes from: the very words with a way to their place in the document, or a pack's citations. */
function Source({ source, corrected }: { source: SourceView; corrected: boolean }) {
  const { t, term, language } = useWords();
  if (source.document === null) {
    return (
      <div className="source">
        <p className="small soft">
          {t("source.pack")}
          {source.confidence && ` · ${t("person.confidence", { level: lowerFirst(term(confidences, source.confidence)) })}`}
        </p>
        {source.quote && <Words quote={source.quote} />}
        <Citations of={source.citations} />
      </div>
    );
  }
  const origin = [source.publisher, source.published && sayDate(source.published, language)].filter(Boolean).join(", ");
  return (
    <div className="source">
      {source.quote && corrected && <p className="small soft">{t("source.says")}</p>}
      {source.quote && <Words quote={source.quote} />}
      <p className="small">
        <Link to="/documents/$id" params={{ id: source.document }} search={source.start === null ? {} : { at: String(source.start) }}>
          <Quoted>{source.title ?? t("source.open")}</Quoted>
        </Link>
        {origin && <span className="soft">{` · ${origin}`}</span>}
      </p>
      <Citations of={source.citations} />
    </div>
  );
}

function Words({ quote }: { quote: string }) {
  return (
    <blockquote>
      <Quoted>{quote}</Quoted>
    </blockquote>
  );
}

function Citations({ of }: { of: string[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="citations small">
      {of.map((citation) => (
        <li key={citation}>{/^https?:\/\//.test(citation) ? <Away address={citation} /> : <Quoted>{citation}</Quoted>}</li>
      ))}
    </ul>
  );
}

/** A link out of the register: the site's name is shown, and the site is not told where the reader came from. */
function Away({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer" title={address}>
      {siteOf(address)} <Glyph of="leave" />
    </a>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
