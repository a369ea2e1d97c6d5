import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Refusal } from "../../client/ask.ts";
import { personQuery } from "../../client/registers.ts";
import type { PersonView } from "../../client/shapes.ts";
import { Engagement } from "../../parts/engagement.tsx";
import { Failure } from "../../parts/message.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { useSides } from "../../parts/sides.ts";
import { Sources } from "../../parts/source.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { Missing } from "../missing.tsx";
import { PostsChart } from "./posts-chart.tsx";
import { PostsTable } from "./posts-table.tsx";
import { SamePerson } from "./same-person.tsx";
import "./person.css";

const route = getRouteApi("/people/$id");

export function Person() {
  const { language } = useWords();
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(personQuery(language, id));
  if (data) return <PersonPage view={data} />;
  if (error instanceof Refusal && error.status === 404) return <Missing />;
  return <div className="room">{isPending ? <Waiting tall /> : <Failure error={error} retry={() => void refetch()} />}</div>;
}

/** A person: the posts over time, what was done in them, and where each fact comes from. */
function PersonPage({ view: { person, engagements, sources } }: { view: PersonView }) {
  const { t } = useWords();
  const sides = useSides();
  usePageTitle(person.name);
  const names = [...new Set([...Object.values(person.names ?? {}), ...person.aliases])].filter((name) => name !== person.name);
  return (
    <div className="room person">
      <header>
        <p className="small no-print">
          <Link to="/people">{t("room.people")}</Link>
        </p>
        <div className="room-head">
          <h1>
            <Quoted>{person.name}</Quoted>
          </h1>
          <StateMark state={standingOf(person)} corrected={person.corrected} />
        </div>
        <p className="soft">
          {sides.say(person.side)}
          {names.length > 0 && ` · ${t("person.also")}: `}
          {names.map((name, at) => (
            <span key={name}>
              {at > 0 && ", "}
              <Quoted>{name}</Quoted>
            </span>
          ))}
        </p>
      </header>
      <section aria-labelledby="posts">
        <h2 id="posts">{t("person.posts")}</h2>
        {person.tenures.length === 0 ? (
          <p className="soft">{t("person.noPosts")}</p>
        ) : (
          <>
            <PostsChart tenures={person.tenures} />
            <PostsTable tenures={person.tenures} />
          </>
        )}
      </section>
      <section aria-labelledby="engagements">
        <h2 id="engagements">{t("person.engagements")}</h2>
        {engagements.length === 0 && <p className="soft">{t("person.noEngagements")}</p>}
        <div className="person-engagements">
          {engagements.map((row) => (
            <Engagement key={row.record} row={row} level={3} />
          ))}
        </div>
      </section>
      <SamePerson person={person} />
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{t("person.sources")}</h2>
          <div className="person-sources">
            <Sources of={sources} corrected={person.corrected} />
          </div>
        </section>
      )}
    </div>
  );
}
