import type { TenureView } from "../../client/shapes.ts";
import { said } from "../../parts/localized.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { Sources } from "../../parts/source.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import { tenureTitle } from "../../parts/tenure-title.ts";
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
  const title = tenureTitle(tenure);
  return (
    <tr data-state={tenure.state}>
      <th scope="row">
        <Quoted>{title}</Quoted>
        {tenure.former && <span className="soft small"> ({t("person.former")})</span>}
        {body !== "" && !title.includes(body) && (
          <span className="small soft posts-body">
            <Quoted>{body}</Quoted>
          </span>
        )}
        <StateMark state={tenure.state} />
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
        <Sources of={tenure.sources} />
      </td>
    </tr>
  );
}
