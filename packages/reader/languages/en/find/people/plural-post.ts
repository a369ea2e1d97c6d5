import type { SideCode } from "@bilateral/records";
import type { Mention } from "../../../../mention.ts";
import { phrasesOf, type Word } from "../../tokens.ts";
import { titleHeads } from "../../words/titles.ts";
import { addPerson } from "./add-person.ts";
import { countryAt } from "./country-at.ts";
import { isBodyHead, isModifier, nameAt, pastCourtesies } from "./lexicon.ts";
import type { PostPhrase } from "./post.ts";

const pluralOf = (head: string) =>
  head.replace(
    /(?:man|woman|y|sh|ch|s)?$/,
    (end) => ({ man: "men", woman: "women", y: "ies", "": "s" })[end] ?? (end === "s" ? "ses" : `${end}es`),
  );
const plurals = phrasesOf(titleHeads.filter((head) => !/^(?:fm|pm|dpm|ceo)$/.test(head)).map((head) => [pluralOf(head), head]));
const isPlural = (key = "") => key.endsWith("s") || key.endsWith("men");

/** "Prime Ministers Somsy Keovilay and Tran Van An", "Foreign Ministers Jane Harper of New Zealand and Somsak Chaidee of Thailand": each holds the post. */
export function pluralPostAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  let index = at;
  if (!words[at]?.capital) return at;
  const country = countryAt(words, index);
  if (country) index += country.length;
  const from = index;
  let head: { value: string; length: number } | null = null;
  for (let steps = 0; steps < 6 && !head; steps++) {
    const word = words[index];
    if (!word?.capital || (index > at && word.newLine)) return at;
    head = isPlural(word.key) || isPlural(words[index + 1]?.key) ? plurals.longestAt(words, index) : null;
    if (head) break;
    if (!isModifier(word) || (isBodyHead(word) && !isModifier(word))) return at;
    index += 1;
  }
  if (!head) return at;
  const title = [...words.slice(from, index).map((word) => word.text), ...singular(words, index, head)].join(" ");
  index += head.length;
  let side: SideCode | null = country?.code ?? null;
  const named: { from: number; length: number }[] = [];
  let next = index;
  for (let rounds = 0; rounds < 5; rounds++) {
    const start = pastCourtesies(words, next);
    const length = nameAt(words, start);
    if (length === 0 || countryAt(words, start)) break;
    named.push({ from: start, length });
    next = start + length;
    if (words[next]?.key === "of") {
      const its = countryAt(words, next + 1);
      if (its) {
        next += 1 + its.length;
        side = null;
      }
    }
    if (words[next]?.text === ",") next += 1;
    else if (words[next]?.key !== "and") break;
    if (words[next]?.key === "and") next += 1;
  }
  if (named.length < 2) return at;
  let end = index;
  for (const { from: nameFrom, length } of named) {
    const post: PostPhrase = { from, to: index, head: head.value, title, organization: null, side, former: false };
    end = addPerson(
      words,
      { posts: [post], from: nameFrom === named[0]?.from ? at : nameFrom, nameFrom, length, text, alone: true },
      found,
    );
  }
  return end;
}

/** The words of the head in the singular, with the capitals they are written with. */
function singular(words: readonly Word[], at: number, head: { value: string; length: number }): string[] {
  const written = words.slice(at, at + head.length).map((word) => word.text);
  return head.value
    .split(" ")
    .map((word, step) => (/^\p{Lu}/u.test(written[step] ?? "") ? word.charAt(0).toUpperCase() + word.slice(1) : word));
}
