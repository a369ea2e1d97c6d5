import { Link } from "@tanstack/react-router";
import type { LinkView, ProposalView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { EndName } from "../../parts/links/end-name.tsx";
import { oneEach, type Seen, sortLinks, standingWith } from "../../parts/links/ends.ts";
import { LinkMark } from "../../parts/links/link-mark.tsx";
import { phraseOf } from "../../parts/links/phrase.ts";
import { useWords } from "../../words/words.tsx";

/** What matching made of a proposal: that others tell of the same, that it was said before, or that it is not certain. */
export function Linked({ proposal: { record, kind }, links }: { proposal: ProposalView; links: readonly LinkView[] }) {
  const { t } = useWords();
  if (links.length === 0) return null;
  const records = standingWith(links, record);
  const others = records.size - 1;
  const { one } = sortLinks(links, ["restatement", "nesting", "chain"]);
  const { open } = sortLinks(links, ["identity", "restatement", "nesting", "chain"]);
  const joined = sortLinks(links, ["identity"]).one;
  return (
    <ul className="linked">
      {others > 0 && joined[0] && (kind === "engagement" || kind === "commitment") && (
        <li data-by={joined[0].by}>
          <LinkMark link={joined[0]} />{" "}
          {kind === "engagement" ? (
            <Link to="/engagements/$id" params={{ id: record }}>
              {t("link.sameAct", { count: others })}
            </Link>
          ) : (
            <Link to="/commitments/$id" params={{ id: record }}>
              {t("link.sameUndertaking", { count: others })}
            </Link>
          )}
        </li>
      )}
      {others > 0 &&
        kind !== "engagement" &&
        kind !== "commitment" &&
        oneEach(joined, new Set([record])).map((seen) => <Line key={seen.link.record} seen={seen} />)}
      {[...oneEach(one, records), ...oneEach(open, records)].map((seen) => (
        <Line key={seen.link.record} seen={seen} />
      ))}
    </ul>
  );
}

function Line({ seen }: { seen: Seen }) {
  const { t } = useWords();
  const { link } = seen;
  return (
    <li data-by={link.by} data-verdict={link.verdict}>
      <LinkMark link={link} /> <Phrase seen={seen} />
      {link.sentences[0] && <span className="soft"> {link.sentences[0]}</span>}
      {link.verdict === "unsure" && link.by === "rule" && (
        <>
          {" "}
          <Link to="/doubts" search={{ at: link.record }}>
            {t("link.settle")}
          </Link>
        </>
      )}
    </li>
  );
}

/** A restatement is told by its day alone; anything else by the other's name. */
function Phrase({ seen }: { seen: Seen }) {
  const { t, language } = useWords();
  const { link, other, isFrom } = seen;
  if (link.relation !== "restatement" || link.verdict !== "same") {
    return (
      <>
        {t(phraseOf(seen))}: <EndName end={other} />.
      </>
    );
  }
  const date = other.date && sayDate(other.date, language);
  const words = date ? t(isFrom ? "link.restates" : "link.restated", { date }) : t(phraseOf(seen));
  return (
    <>
      <Link to="/commitments/$id" params={{ id: other.record }}>
        {words}
      </Link>
      .
    </>
  );
}
