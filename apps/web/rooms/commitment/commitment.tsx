import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Refusal } from "../../client/ask.ts";
import { commitmentQuery } from "../../client/registers.ts";
import type { CommitmentView } from "../../client/shapes.ts";
import { sortLinks } from "../../parts/links/ends.ts";
import { LinkList } from "../../parts/links/link-item.tsx";
import { Failure } from "../../parts/message.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { Sources } from "../../parts/source.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { Missing } from "../missing.tsx";
import { CommitmentFacts } from "./commitment-facts.tsx";
import { Headline } from "./headline.tsx";
import { Lineage } from "./lineage.tsx";
import "./commitment.css";

const route = getRouteApi("/commitments/$id");

export function Commitment() {
  const { language } = useWords();
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(commitmentQuery(language, id));
  if (data) return <CommitmentPage view={data} />;
  if (error instanceof Refusal && error.status === 404) return <Missing />;
  return <div className="room">{isPending ? <Waiting tall /> : <Failure error={error} retry={() => void refetch()} />}</div>;
}

/** An undertaking: its words with what proves them, what it is about, and every time that it was made. */
function CommitmentPage({ view: { commitment, lineage, restatements, links } }: { view: CommitmentView }) {
  const { t } = useWords();
  usePageTitle(commitment.words);
  const records = new Set([commitment.record, ...commitment.accounts.map(({ record }) => record)]);
  const { one } = sortLinks(links, ["identity"]);
  const { apart, open } = sortLinks(links, ["identity", "restatement"]);
  return (
    <div className="room commitment">
      <header>
        <p className="small no-print">
          <Link to="/commitments">{t("room.commitments")}</Link>
        </p>
        <div className="commitment-head">
          <h1 lang={commitment.language}>{commitment.words}</h1>
          <StateMark state={standingOf(commitment)} corrected={commitment.corrected} />
        </div>
        <Headline lineage={lineage} times={commitment.lineage?.times ?? 1} />
      </header>
      <CommitmentFacts row={commitment} />
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t("proposal.evidence")}</h2>
        <div className="commitment-sources">
          {commitment.sources.length === 0 && <p className="soft">{t("source.none")}</p>}
          <Sources of={commitment.sources} corrected={commitment.corrected} />
        </div>
      </section>
      {lineage.length > 1 && <Lineage steps={lineage} links={restatements} current={commitment.record} />}
      <LinkList links={one} heading="link.one" records={records} accounts={commitment.accounts} not="link.notSame" />
      <LinkList links={open} heading="link.open" records={records} not="link.notSame" />
      <LinkList links={apart} heading="link.settledApart" records={records} not="link.notSame" />
    </div>
  );
}
