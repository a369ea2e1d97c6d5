import type { Word } from "../../tokens.ts";
import { nameStart } from "../names/name-start.ts";
import { articles } from "../names/words-of-names.ts";
import { afterHead } from "./extent-after.ts";

/** The words of a document's name: from its article to the end of what it is on, between and for. */
export interface Extent {
  /** Where the evidence begins: the article, or "the two countries’". */
  from: number;
  /** Where the name begins. */
  name: number;
  to: number;
  opening: string;
  /** "the two ministries’ …": named by its parties. */
  ofParties: boolean;
  /** What stands after the headword. */
  after: boolean;
}

export function extentOf(words: readonly Word[], first: number, last: number, limit: { from: number; to: number }): Extent {
  const name = nameStart(words, first, limit.from);
  const whose = ownersBefore(words, name, limit.from);
  const article = words[name - 1];
  const hasArticle = article !== undefined && name > limit.from && articles.has(article.key) && !words[name]?.newLine;
  const to = afterHead(words, last + 1, limit.to);
  return {
    from: whose !== name ? whose : hasArticle ? name - 1 : name,
    name,
    to,
    opening: hasArticle ? (article?.key ?? "") : "",
    ofParties: whose !== name,
    after: to > last + 1 && !(words[last + 1]?.text === "(" && words[to - 1]?.text === ")"),
  };
}

/** "the two countries’ …" */
function ownersBefore(words: readonly Word[], at: number, from: number): number {
  if (!/^['’]$/.test(words[at - 1]?.text ?? "") || at - 4 < from) return at;
  const owner = words[at - 2]?.key ?? "";
  const count = words[at - 3]?.key ?? "";
  if (
    !/^(?:countries|sides|ministries|governments|parties|nations|provinces|armies|parliaments|cities)$/.test(owner) ||
    !/^(?:two|three|both)$/.test(count)
  )
    return at;
  return words[at - 4]?.key === "the" ? at - 4 : at - 3;
}
