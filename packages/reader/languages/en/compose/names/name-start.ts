import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";
import { isWeekday } from "./days.ts";
import { articles, participles, stops } from "./words-of-names.ts";

/** Where the name begins whose headword stands at `first`: before the words that tell it apart. */
export function nameStart(words: readonly Word[], first: number, from: number): number {
  let name = first;
  let steps = 0;
  while (name > from && steps++ < 12) {
    const before = words[name - 1];
    if (!before || words[name]?.newLine) break;
    if (modifies(words, name - 1)) {
      name -= 1;
      continue;
    }
    // "U.S.–Vietnam", "G7/G20", "a “123” agreement", "$20 billion"
    if (/^[–/-]$/.test(before.text) && before.end === words[name]?.start && words[name - 2]?.end === before.start) name -= 1;
    // "Long Binh - Chrey Thom bridge"
    else if (/^[–-]$/.test(before.text) && words[name]?.capital && words[name - 2]?.capital && modifies(words, name - 2)) name -= 2;
    else if (
      /^["”“]$/.test(before.text) &&
      (/^\d/.test(words[name - 2]?.text ?? "") || /^\d/.test(words[name]?.text ?? "")) &&
      name - 2 > from
    )
      name -= 1;
    // "Iran-Pakistan-India (IPI) gas pipeline"
    else if (before.text === ")" && words[name - 3]?.text === "(" && /^\p{Lu}{2,}/u.test(words[name - 2]?.text ?? "") && name - 3 > from)
      name -= 3;
    else if (before.text === "$") name -= 1;
    else if (before.text === "." && /^\p{Lu}$/u.test(words[name - 2]?.text ?? "")) break;
    else if (before.key === "and" && joins(words, name)) name -= 2;
    else break;
  }
  return name;
}

/** Whether a word may stand in a name before its headword. */
function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.spoken || words[at + 1]?.newLine) return false;
  if (/^\d/.test(word.text))
    return (
      /^(?:19|20)\d\d(?:-\d{2,4})?$/.test(word.text) ||
      words[at - 1]?.text === "“" ||
      words[at - 1]?.text === "$" ||
      /^\d+-/.test(word.text) ||
      (/^\d{1,2}$/.test(word.text) && words[at - 1]?.capital === true && words[at - 1]?.end === word.start - 1) ||
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
