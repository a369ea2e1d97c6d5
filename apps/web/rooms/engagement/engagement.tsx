import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Refusal } from "../../client/ask.ts";
import { engagementQuery } from "../../client/registers.ts";
import type { EngagementView, LinkEnd } from "../../client/shapes.ts";
import { EngagementFacts, kindOf, Outcomes } from "../../parts/engagement-facts.tsx";
import { EndName } from "../../parts/links/end-name.tsx";
import { sortLinks } from "../../parts/links/ends.ts";
import { LinkList } from "../../parts/links/link-item.tsx";
import { Said } from "../../parts/localized.tsx";
import { Failure } from "../../parts/message.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { Participants } from "../../parts/participants.tsx";
import { Sources } from "../../parts/source.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { Missing } from "../missing.tsx";
import { AccountsTable } from "./accounts-table.tsx";
import "../../parts/engagement.css";
import "./engagement.css";

const route = getRouteApi("/engagements/$id");

export function Engagement() {
  const { language } = useWords();
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(engagementQuery(language, id));
  if (data) return <EngagementPage view={data} />;
  if (error instanceof Refusal && error.status === 404) return <Missing />;
  return <div className="room">{isPending ? <Waiting tall /> : <Failure error={error} retry={() => void refetch()} />}</div>;
}

/** An act: what, when, where and who; what each document tells of it; what it lies within; and why several accounts are one. */
function EngagementPage({ view: { engagement: row, links } }: { view: EngagementView }) {
  const spoken = useWords();
  const { t } = spoken;
  usePageTitle(kindOf(row, spoken));
  const records = new Set([row.record, ...row.accounts.map(({ record }) => record)]);
  const { one } = sortLinks(links, ["identity"]);
  const { apart, open } = sortLinks(links, ["identity", "nesting"]);
  return (
    <div className="room act">
      <header>
        <p className="small no-print">
          <Link to="/engagements">{t("room.engagements")}</Link>
        </p>
        <div className="room-head">
          <h1>
            {kindOf(row, spoken)}
            {row.title && (
              <>
                {": "}
                <Said text={row.title} />
              </>
            )}
          </h1>
          <StateMark state={standingOf(row)} corrected={row.corrected} />
        </div>
        <EngagementFacts row={row} />
      </header>
      <Participants of={row.participants} />
      <Outcomes of={row.outcomes} />
      <Nested label="engagement.within" ends={row.within ? [row.within] : []} />
      <Nested label="engagement.contains" ends={row.contains} />
      {row.accounts.length > 1 && <AccountsTable row={row} links={links} />}
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t("proposal.evidence")}</h2>
        <div className="act-sources">
          {row.sources.length === 0 && <p className="soft">{t("source.none")}</p>}
          <Sources of={row.sources} corrected={row.corrected} />
        </div>
      </section>
      <LinkList links={one} heading="link.one" records={records} accounts={row.accounts} not="link.notSame" />
      <LinkList links={sortLinks(links, ["nesting"]).one} heading="link.nested" records={records} not="link.no" />
      <LinkList links={open} heading="link.open" records={records} not="link.no" />
      <LinkList links={apart} heading="link.settledApart" records={records} not="link.no" />
    </div>
  );
}

function Nested({ label, ends }: { label: "engagement.within" | "engagement.contains"; ends: readonly LinkEnd[] }) {
  const { t } = useWords();
  if (ends.length === 0) return null;
  return (
    <section aria-label={t(label)}>
      <h2>{t(label)}</h2>
      <ul>
        {ends.map((end) => (
          <li key={end.record}>
            <EndName end={end} />
          </li>
        ))}
      </ul>
    </section>
  );
}
