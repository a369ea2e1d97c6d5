import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";

export type VerbForm = "base" | "ing";

const before = new Set([
  "also",
  "to",
  "then",
  "all",
  "further",
  "closely",
  "jointly",
  "actively",
  "effectively",
  "efficiently",
  "quickly",
  "gradually",
  "continuously",
  "together",
  "fully",
  "always",
  "better",
  "strongly",
  "successfully",
  "regularly",
  "not",
  "soon",
  "collectively",
  "vigorously",
  "promptly",
  "constantly",
  "firmly",
  "continually",
  "mutually",
  "seriously",
  "well",
  "hand",
  "in",
  "timely",
  "properly",
  "proactively",
  "comprehensively",
  "substantively",
  "thoroughly",
  "increasingly",
  "simultaneously",
  "duly",
  "resolutely",
  "positively",
]);

const determiners = new Set(
  "the a an their its his her our this that these those each more all any every existing new better greater joint bilateral mutual both them it him us other another such stable favourable favorable high-level further full".split(
    " ",
  ),
);

const completes = new Set(["with", "together", "closely", "towards", "toward", "to", "for", "on", "hand", "in"]);

/** Past "(i)", "(ii)", "a)" before the verb. */
export function numeral(words: readonly Word[], at: number): number {
  if (words[at]?.text === "(" && words[at + 2]?.text === ")" && /^(?:[ivx]{1,4}|[a-h]|\d)$/.test(words[at + 1]?.key ?? "")) return at + 3;
  return at;
}

/** Whether a verb of that form stands at `at`, after its adverbs. Returns the index of the verb itself, or -1. */
export function verbAt(words: readonly Word[], at: number, form: VerbForm): number {
  let index = numeral(words, at);
  const from = index;
  while (index < from + 3 && (before.has(words[index]?.key ?? "") || (words[index]?.key ?? "").endsWith("ly"))) index += 1;
  const word = words[index];
  if (!word || word.capital) return -1;
  if (form === "ing") return ings.has(word.key) || (word.key.includes("-") && ings.has(word.key.split("-").at(-1) ?? "")) ? index : -1;
  if (!verbs.has(word.key)) return -1;
  if (!nounVerbs.has(word.key)) return index;
  const next = words[index + 1];
  if (!next) return -1;
  const object =
    determiners.has(next.key) ||
    next.capital ||
    (next.key === "and" &&
      verbs.has(words[index + 2]?.key ?? "") &&
      (!nounVerbs.has(words[index + 2]?.key ?? "") || determiners.has(words[index + 3]?.key ?? "")) &&
      !["trade", "training", "work"].includes(word.key));
  if (object) return index;
  if (
    completes.has(next.key) &&
    [
      "work",
      "share",
      "focus",
      "exchange",
      "return",
      "place",
      "benefit",
      "visit",
      "cooperate",
      "help",
      "contact",
      "fight",
      "support",
    ].includes(word.key)
  )
    return next.key === "in" || next.key === "on" || next.key === "to" || next.key === "for"
      ? word.key === "focus" || word.key === "work"
        ? index
        : -1
      : index;
  return isNounish(next) && words[index - 1]?.key !== "and" ? index : isNounish(next) && !followsNouns(words, index) ? index : -1;
}

const isNounish = (word: Word) =>
  word.spoken &&
  ![
    "of",
    "in",
    "on",
    "with",
    "between",
    "and",
    "or",
    "for",
    "at",
    "to",
    "by",
    "from",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "will",
    "among",
  ].includes(word.key);

/** "training and exchange programmes": what stands before "and" is a bare noun of the same list. */
const followsNouns = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === "and" && /(?:ing|tion|ment|s|al|ic)$/.test(words[at - 2]?.key ?? "");
