import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";
import { endOf, type Stretch, trimmed } from "./end-of-undertaking.ts";
import { numeral, type VerbForm, verbAt } from "./verb-at.ts";

const pronouns = new Set(["them", "it", "him", "her", "us", "one", "themselves"]);

const chainVerbs = new Set(
  "continue work seek strive help try aim endeavour endeavor begin start need prepare commit agree go continuing working seeking striving helping trying aiming beginning starting efforts steps effort".split(
    " ",
  ),
);

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
    if (bareVerb(words[index - 1], words[index - 2], form) || onlyVerb(words, begin, index, form) || sharesObject(words, verb)) {
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

const particles = new Set("up out ahead forward on off over down back in with for to".split(" "));

/** "share experience with and help the Lao side": the object is still to come. */
const openEnded = (words: readonly Word[], verb: number, to: number) =>
  to - verb <= 8 && words[to]?.key === "and" && ["with", "for", "to", "from", "of"].includes(words[to - 1]?.key ?? "");

/** "to protect, nurture and develop ties": a verb right before the link has its object still to come. */
const needNoObject = new Set(
  "coordinate co-ordinate cooperate co-operate collaborate consult communicate participate continue coordinating cooperating collaborating consulting communicating participating".split(
    " ",
  ),
);
const bareVerb = (word: Word | undefined, before: Word | undefined, form: VerbForm) =>
  Boolean(
    word &&
      before &&
      (before.text === "," || /^(?:to|and|also|further|jointly|will|\p{L}+ly)$/u.test(before.key)) &&
      !word.capital &&
      !needNoObject.has(word.key) &&
      (form === "ing" ? ings.has(word.key) : verbs.has(word.key) && !nounVerbs.has(word.key)),
  );

/** "maintaining and strengthening ties": the first verb has no object of its own. */
function onlyVerb(words: readonly Word[], from: number, to: number, form: VerbForm): boolean {
  const verb = verbAt(words, from, form);
  return verb >= 0 && (verb === to - 1 || (verb === to - 2 && particles.has(words[to - 1]?.key ?? "")) || openEnded(words, verb, to));
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
