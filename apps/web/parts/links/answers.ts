import type { LinkVerdict } from "@bilateral/records";
import type { LinkView } from "../../client/shapes.ts";
import type { WordId } from "../../words/vi.ts";

/** What can be answered to a link: of an identity that two are one, of any other relation that it is so. */
export function answerTo({ relation }: Pick<LinkView, "relation">, verdict: LinkVerdict): WordId {
  if (verdict === "unsure") return "link.unsure";
  if (relation === "identity") return verdict === "same" ? "link.same" : "link.different";
  return verdict === "same" ? "link.yes" : "link.no";
}
