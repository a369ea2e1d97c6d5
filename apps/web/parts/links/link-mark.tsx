import type { LinkView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { StateMark } from "../state-mark.tsx";
import { answerTo } from "./answers.ts";

/** Who stands behind a link: a rule, dashed like every proposal, or a person. */
export function LinkMark({ link }: { link: LinkView }) {
  const { t } = useWords();
  const { by, verdict } = link;
  if (by === "rule")
    return verdict === "unsure" ? <StateMark state="proposed" label={t("link.doubted")} /> : <StateMark state="proposed" />;
  if (verdict === "same") return <StateMark state="confirmed" />;
  return (
    <StateMark
      state={verdict === "different" ? "rejected" : "withdrawn"}
      label={t(verdict === "different" ? answerTo(link, verdict) : "link.leftOpen")}
    />
  );
}
