import type { TenureView } from "../../client/shapes.ts";
import { said } from "../../parts/localized.tsx";
import { tenureTitle } from "../../parts/post-title.ts";
import { Quoted } from "../../parts/quoted.tsx";
import { Sources } from "../../parts/source.tsx";
import { standingOf } from "../../parts/standing.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { When } from "../../parts/when.tsx";
import { useWords } from "../../words/words.tsx";
import { spanWords } from "./span-words.ts";
import { daysOf, spansOf } from "./spans.ts";

/** The same posts as a table, with the sources of each: what the drawing cannot say. */
export function PostsTable({ tenures }: { tenures: TenureView[] }) {
  const { t } = useWords();
  return (
    <table className="posts-table">
      <thead>
        <tr>
          <th scope="col">{t("person.post")}</th>
          <th scope="col">{t("person.time")}</th>
          <th scope="col">{t("person.attested")}</th>
          <th scope="col">{t("person.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {spansOf(tenures)
          .reverse()
          .map(({ tenure }) => (
            <Post key={tenure.record} tenure={tenure} />
          ))}
      </tbody>
    </table>
  );
}

function Post({ tenure }: { tenure: TenureView }) {
  const spoken = useWords();
  const { t, language } = spoken;
  const body = said(tenure.body, language);
  const title = tenureTitle(tenure, language);
  const standing = standingOf(tenure);
  return (
    <tr data-state={standing}>
      <th scope="row">
        <Quoted>{title}</Quoted>
        {tenure.former && <span className="soft small"> ({t("person.former")})</span>}
        {body !== "" && !title.includes(body) && (
          <span className="small soft posts-body">
            <Quoted>{body}</Quoted>
          </span>
        )}
        <StateMark state={standing} corrected={tenure.corrected} />
      </th>
      <td className="figures" data-label={t("person.time")}>
        {spanWords(tenure, spoken)}
      </td>
      <td className="figures" data-label={tenure.attested.length > 0 ? t("person.attested") : undefined}>
        {daysOf(tenure).map((date, at) => (
          <span key={date}>
            {at > 0 && ", "}
            <When date={date} />
          </span>
        ))}
      </td>
      <td>
        <Sources of={tenure.sources} corrected={tenure.corrected} />
      </td>
    </tr>
  );
}
