import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";
import { isWeekday } from "./days.ts";
import { afterHead } from "./extent-after.ts";
import { articles, participles, stops } from "./words-of-names.ts";

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

function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.spoken || words[at + 1]?.newLine) return false;
  if (/^\d/.test(word.text))
    return (
      /^(?:19|20)\d\d(?:-\d{2,4})?$/.test(word.text) ||
      words[at - 1]?.text === "“" ||
      words[at - 1]?.text === "$" ||
      /^\d+-/.test(word.text) ||
      words[at - 1]?.text === '"'
    );
  if (stops.has(word.key) || (articles.has(word.key) && !word.capital) || /^(?:The|A|An|This|These)$/.test(word.text)) return false;
  if (word.capital) return !isWeekday(word) && !/^(?:mr|mrs|ms|president|minister)$/.test(word.key);
  if (/^(?:signed|proposed|agreed|renewed|updated|revised|amended|enhanced|related|planned|expanded)$/.test(word.key))
    return /^(?:the|a|an|their|its|newly|recently|existing|under|two|three|['’]s?)$/.test(words[at - 1]?.key ?? "");
  if (participles.has(word.key)) return true;
  if (/ed$|ly$/.test(word.key) && !/-/.test(word.key)) return false;
  if (ings.has(word.key)) return false;
  if (verbs.has(word.key) && !nounVerbs.has(word.key)) return /^(?:exchange|transfer|transit)$/.test(word.key);
  return !(nounVerbs.has(word.key) && /^(?:to|will|would|and|should|also)$/.test(words[at - 1]?.key ?? ""));
}

export function extentOf(words: readonly Word[], first: number, last: number, limit: { from: number; to: number }): Extent {
  let name = first;
  let steps = 0;
  while (name > limit.from && steps++ < 12) {
    const before = words[name - 1];
    if (!before || words[name]?.newLine) break;
    if (modifies(words, name - 1)) {
      name -= 1;
      continue;
    }
    // "U.S.–Vietnam", "G7/G20", "a “123” agreement", "$20 billion"
    if (/^[–/-]$/.test(before.text) && before.end === words[name]?.start && words[name - 2]?.end === before.start) name -= 1;
    else if (
      /^["”“]$/.test(before.text) &&
      (/^\d/.test(words[name - 2]?.text ?? "") || /^\d/.test(words[name]?.text ?? "")) &&
      name - 2 > limit.from
    )
      name -= 1;
    else if (before.text === "$") name -= 1;
    else if (before.text === "." && /^\p{Lu}$/u.test(words[name - 2]?.text ?? "")) break;
    else if (before.key === "and" && joins(words, name)) name -= 2;
    else break;
  }
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

/** "friendship and amity treaty", "Trade and Investment Agreement": one name with two nouns before its headword. */
function joins(words: readonly Word[], at: number): boolean {
  const right = words[at];
  const left = words[at - 2];
  if (!left?.spoken || !right || !modifies(words, at - 2)) return false;
  if (right.capital) return left.capital;
  const before = words[at - 3];
  return (
    !left.capital &&
    !/s$/.test(left.key) &&
    Boolean(
      before &&
        (articles.has(before.key) || /^['’]s?$/.test(before.text) || before.capital || /^(?:signed|new|bilateral|of)$/.test(before.key)),
    )
  );
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
