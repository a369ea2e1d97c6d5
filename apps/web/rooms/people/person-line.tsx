import { Link } from "@tanstack/react-router";
import type { PersonRow, TenureView } from "../../client/shapes.ts";
import { tenureTitle } from "../../parts/post-title.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { useWords } from "../../words/words.tsx";

const shown = 2;

export function PersonLine({ person }: { person: PersonRow }) {
  const { t, language } = useWords();
  const standing = standingOf(person);
  const posts = latest(person.tenures)
    .slice(0, shown)
    .map((tenure) => tenureTitle(tenure, language));
  return (
    <li className="person-line" data-state={standing}>
      <div>
        <Link to="/people/$id" params={{ id: person.record }}>
          <Quoted>{person.name}</Quoted>
        </Link>
        <p className="small soft">{posts.length === 0 ? t("people.noPost") : <Posts of={[...new Set(posts)]} />}</p>
      </div>
      <StateMark state={standing} corrected={person.corrected} />
    </li>
  );
}

/** Each in its own tongue: one may have a title in the reader's language and the next only its source's words. */
function Posts({ of }: { of: string[] }) {
  return of.map((post, at) => (
    <span key={post}>
      {at > 0 && "; "}
      <Quoted>{post}</Quoted>
    </span>
  ));
}

/** What is still held comes first, then what began or was last shown latest. */
function latest(tenures: TenureView[]): TenureView[] {
  const lastDay = ({ from, to, attested }: TenureView) =>
    [to, from, ...attested.map(({ date }) => date)]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? "";
  const ended = ({ former, to }: TenureView) => (former || to !== null ? 1 : 0);
  return tenures.toSorted((one, other) => ended(one) - ended(other) || (lastDay(one) < lastDay(other) ? 1 : -1));
}
