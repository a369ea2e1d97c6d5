import { phrasesOf, type Word } from "../../tokens.ts";
import { affirming, modals, speechVerbs, tails, undertakingVerbs } from "../../words/undertakings.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";

/** Words from `from` up to, not including, `to`. */
export interface Stretch {
  from: number;
  to: number;
}
export type VerbForm = "base" | "ing";

const tailBook = phrasesOf(tails.map((tail) => [tail, true]));
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
const pronouns = new Set(["them", "it", "him", "her", "us", "one", "themselves"]);
const completes = new Set(["with", "together", "closely", "towards", "toward", "to", "for", "on", "hand", "in"]);
const chainVerbs = new Set(
  "continue work seek strive help try aim endeavour endeavor begin start need prepare commit agree go continuing working seeking striving helping trying aiming beginning starting efforts steps effort".split(
    " ",
  ),
);

/** Past "(i)", "(ii)", "a)" before the verb. */
function numeral(words: readonly Word[], at: number): number {
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
    (verbs.has(words[index + 2]?.key ?? "") === false && next.key === "and" && verbs.has(words[index + 2]?.key ?? ""));
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

/** The verb phrases of a list that begins at `from`: "maintain … ; review …, and strengthen …". */
export function verbPhrases(words: readonly Word[], from: number, limit: number, form: VerbForm): Stretch[] {
  const start = skipLead(words, from);
  const end = endOf(words, start, limit);
  const phrases: Stretch[] = [];
  let begin = start;
  let purpose = false;
  let index = verbAt(words, start, form) + 1 || start + 1;
  for (; index < end; index++) {
    const word = words[index];
    if (!word) break;
    if (word.key === "to" && !chainVerbs.has(words[index - 1]?.key ?? "") && verbAt(words, index + 1, "base") > 0) purpose = true;
    const link = linkAt(words, index);
    if (!link) continue;
    const marked = words[index + link]?.key === "to";
    const verb = verbAt(words, index + link + (marked && form === "base" ? 1 : 0), marked ? "base" : form);
    if (verb < 0) continue;
    const strong = word.text === ";" || word.text === ",";
    if (purpose && !strong && !marked) continue;
    if (onlyVerb(words, begin, index, form) || sharesObject(words, verb)) {
      index = verb;
      continue;
    }
    phrases.push(trimmed(words, begin, index));
    begin = skipLead(words, index + link + (marked ? 1 : 0));
    purpose = false;
    index = Math.max(verb, index);
  }
  phrases.push(trimmed(words, begin, end));
  return phrases.filter(({ from: first, to }) => to > first);
}

/** The length of what joins two verb phrases here: ", and", ";", "and", "as well as"; 0 for none. */
function linkAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (word.text === "," || word.text === ";") {
    const next = words[at + 1]?.key;
    if (next === "and") return 2;
    if (next === "as" && words[at + 2]?.key === "well" && words[at + 3]?.key === "as") return 4;
    return 1;
  }
  if (word.key === "and" || word.key === "or") return 1;
  if (word.key === "as" && words[at + 1]?.key === "well" && words[at + 2]?.key === "as") return 3;
  return 0;
}

/** "maintaining and strengthening ties": the first verb has no object of its own. */
function onlyVerb(words: readonly Word[], from: number, to: number, form: VerbForm): boolean {
  const verb = verbAt(words, from, form);
  return verb >= 0 && verb === to - 1;
}

/** "stand with the people and support them": one undertaking. */
function sharesObject(words: readonly Word[], verb: number): boolean {
  const after = words[verb + 2];
  return pronouns.has(words[verb + 1]?.key ?? "") && !(after && (verbs.has(after.key) || after.key.endsWith("ly") || after.key === "to"));
}

/** Particles before the verb that are no part of the undertaking. */
function skipLead(words: readonly Word[], from: number): number {
  let index = from;
  while (["also", "to", "then", "soon", "both", ",", "all", "and"].includes(words[index]?.key ?? "")) index += 1;
  return numeral(words, index);
}

/** No undertaking has more words than this. */
const longest = 160;

const subordinate = new Set([
  "which",
  "who",
  "whom",
  "where",
  "thus",
  "thereby",
  "while",
  "but",
  "bringing",
  "ensuring",
  "contributing",
  "adding",
  "noting",
  "saying",
  "stressing",
  "whose",
  "helping",
  "enabling",
  "creating",
  "serving",
  "turning",
  "considering",
  "so",
  "upon",
  "making",
  "emphasizing",
  "reflecting",
  "allowing",
]);

/** Where the undertaking ends: before a tail, a relative clause, the next clause, or the words that say who said it. */
export function endOf(words: readonly Word[], from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + longest);
  for (let index = from + 1; index < limit; index++) {
    const word = words[index];
    if (!word) return index;
    const next = words[index + 1];
    if (word.text === "”" || word.text === '"' || word.text === "“") return index;
    if (word.text === "–" || word.text === "—" || (word.text === "-" && words[index + 1]?.text === "-")) {
      const close = closingDash(words, index, limit);
      if (close < 0) return index;
      index = close;
      continue;
    }
    if (
      tailBook.longestAt(words, index) &&
      !(word.key === "following" && ["actions", "measures", "areas", "directions", "steps", "fields", "contents"].includes(next?.key ?? ""))
    )
      return index;
    if (word.text === "," && next) {
      if (subordinate.has(next.key) && !(next.key === "contributing")) return index;
      if (tailBook.longestAt(words, index + 1)) return index;
      if (saidSoon(words, index + 1)) return index;
      if (next.key === "to" && index - from > 4 && verbAt(words, index + 2, "base") > 0 && !listOfInfinitives(words, from)) return index;
    }
    const clause = word.key === "and" || (word.text === "," && next?.key === "and") ? (word.key === "and" ? index + 1 : index + 2) : 0;
    if (clause && newClause(words, clause)) return index;
    if (word.text === ";" && newClause(words, index + 1)) return index;
    if (["he", "she"].includes(word.key) && ["said", "added", "noted", "stressed"].includes(next?.key ?? "")) return index;
    if (word.key === "if" || word.key === "although" || (word.key === "as" && next?.key === "they" && false)) return index;
  }
  return limit;
}

/** "– bilaterally and multilaterally –": what stands between two dashes is passed over. */
function closingDash(words: readonly Word[], at: number, limit: number): number {
  for (let index = at + 2; index < Math.min(at + 10, limit); index++)
    if (words[index]?.text === "–" || words[index]?.text === "—") return index;
  return -1;
}

const listOfInfinitives = (words: readonly Word[], from: number) => words[from - 1]?.key === "to";

/** ", he added", ", according to the minister", ", said the official", ", a senior official of the ministry said" */
function saidSoon(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first || ["said", "according", "added", "reported"].includes(first.key)) return Boolean(first);
  if (!first.capital && !["a", "an", "the", "he", "she", "his", "its", "they", "one"].includes(first.key)) return false;
  for (let index = at + 1; index < at + 18; index++) {
    const word = words[index];
    if (!word || word.text === "," || word.text === "." || word.text === ";" || modals.has(word.key)) return false;
    if (["said", "added", "noted", "stressed", "reported", "told", "explained", "showed"].includes(word.key)) return true;
  }
  return false;
}

/** After "and": a verb of its own tense, or a subject with one. */
function newClause(words: readonly Word[], at: number): boolean {
  let index = at;
  if (words[index]?.key === "also" || words[index]?.key === "further") index += 1;
  const key = words[index]?.key ?? "";
  if (
    (speechVerbs.has(key) ||
      affirming.has(key) ||
      undertakingVerbs.has(key) ||
      key === "discussed" ||
      key === "exchanged" ||
      key === "signed" ||
      key === "witnessed" ||
      key === "attended") &&
    /(?:ed|said|told|vowed|took|made)$/.test(key)
  )
    return true;
  if (
    key === "is" ||
    key === "are" ||
    key === "was" ||
    key === "were" ||
    key === "has" ||
    key === "have" ||
    modals.has(key) ||
    key === "that" ||
    key === "hoped" ||
    key === "hopes"
  )
    return true;
  const subject =
    ["he", "she", "they", "it", "we", "the", "both", "china", "laos", "vietnam", "its", "his"].includes(key) || words[index]?.capital;
  if (!subject) return false;
  for (let ahead = index + 1; ahead < index + 7; ahead++) {
    const word = words[ahead];
    if (!word?.spoken) return false;
    if (
      modals.has(word.key) ||
      [
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "accepted",
        "agreed",
        "said",
        "pledged",
        "expressed",
        "hoped",
        "welcomed",
        "stands",
        "supports",
      ].includes(word.key) ||
      (speechVerbs.has(word.key) && /ed$/.test(word.key))
    )
      return true;
  }
  return false;
}

function trimmed(words: readonly Word[], from: number, to: number): Stretch {
  let end = to;
  while (
    end > from &&
    (!words[end - 1]?.spoken || ["and", "or", "to", "as", "also", "in", "by", "that"].includes(words[end - 1]?.key ?? "")) &&
    words[end - 1]?.text !== ")" &&
    words[end - 1]?.text !== "%" &&
    words[end - 1]?.key !== "'s"
  )
    end -= 1;
  return { from, to: end };
}

export const wholeOf = (words: readonly Word[], from: number, limit: number): Stretch => trimmed(words, from, endOf(words, from, limit));
