import { useQuery } from "@tanstack/react-query";
import { commitmentQuery, engagementQuery, personQuery } from "../../client/registers.ts";
import type { LinkEnd, SourceView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { Facts } from "../../parts/facts/facts.tsx";
import { EndName } from "../../parts/links/end-name.tsx";
import { tenureTitle } from "../../parts/post-title.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { Sources } from "../../parts/source.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import { useWords } from "../../words/words.tsx";

/** One of the two records: its name, what is known of it, and where that comes from. */
export function DoubtSide({ end }: { end: LinkEnd }) {
  const { t } = useWords();
  const isPack = end.record.startsWith("pack:") && end.state === "confirmed";
  return (
    <section className="doubt-side" aria-label={end.name}>
      <header className="link-head">
        <div>
          <p className="small soft">{t(`kind.${end.kind}`)}</p>
          <h3>
            <EndName end={end} />
          </h3>
        </div>
        <StateMark state={isPack ? "pack" : end.state} />
      </header>
      <Facts proposal={end} />
      <Known end={end} />
    </section>
  );
}

function Known({ end: { kind, record } }: { end: LinkEnd }) {
  if (kind === "person") return <Posts record={record} />;
  if (kind === "engagement") return <ToldOfAct record={record} />;
  if (kind === "commitment") return <ToldOfUndertaking record={record} />;
  return null;
}

/** Of a person, the posts with their times: two who bear one name are told apart by them. */
function Posts({ record }: { record: string }) {
  const { t, language } = useWords();
  const { data } = useQuery(personQuery(language, record));
  if (data === undefined) return null;
  const { person, sources } = data;
  return (
    <>
      <div className="doubt-posts">
        <p className="small soft">{t("doubts.posts")}</p>
        {person.tenures.length === 0 && <p className="soft">{t("people.noPost")}</p>}
        <ul>
          {person.tenures.slice(0, shown).map((tenure) => (
            <li key={tenure.record}>
              <Quoted>{tenureTitle(tenure, language)}</Quoted>
              <span className="soft figures"> {timeOf(tenure, (edtf) => sayDate(edtf, language))}</span>
            </li>
          ))}
        </ul>
      </div>
      <Told sources={sources} />
    </>
  );
}

const shown = 6;

function timeOf(
  { from, to, attested }: { from: string | null; to: string | null; attested: readonly { date: string }[] },
  say: (edtf: string) => string,
): string {
  if (from !== null || to !== null) return `${from === null ? "…" : say(from)} – ${to === null ? "…" : say(to)}`;
  return attested.map(({ date }) => say(date)).join(", ");
}

function ToldOfAct({ record }: { record: string }) {
  const { language } = useWords();
  const { data } = useQuery(engagementQuery(language, record));
  return data && <Told sources={data.engagement.sources} />;
}

function ToldOfUndertaking({ record }: { record: string }) {
  const { language } = useWords();
  const { data } = useQuery(commitmentQuery(language, record));
  return data && <Told sources={data.commitment.sources} />;
}

function Told({ sources }: { sources: readonly SourceView[] }) {
  return (
    <div className="doubt-sources">
      <Sources of={sources.slice(0, 2)} />
    </div>
  );
}
