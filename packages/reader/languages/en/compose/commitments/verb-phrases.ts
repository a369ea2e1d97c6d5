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
  let purpose: Purpose = "none";
  let index = verbAt(words, start, form) + 1 || start + 1;
  for (; index < end; index++) {
    const word = words[index];
    if (!word) break;
    if (word.key === "to" && !chainVerbs.has(words[index - 1]?.key ?? "") && verbAt(words, index + 1, "base") > 0)
      purpose =
        words.slice(Math.max(begin, index - 6), index).some(({ key }) => purposeNouns.has(key)) && listsPurposes(words, index + 2, end)
          ? "list"
          : "one";
    const link = linkAt(words, index);
    if (!link) continue;
    const past = numeral(words, index + link);
    const numbered = past > index + link;
    const marked = words[past]?.key === "to";
    const at = (marked ? past : index + link) + (marked && form === "base" ? 1 : 0);
    const verb = Math.max(verbAt(words, at, marked ? "base" : form), numbered ? verbAt(words, at, form === "base" ? "ing" : "base") : -1);
    if (verb < 0) continue;
    const strong = word.text === ";" || word.text === "," || numbered || (word.key === "and" && words[index + 1]?.key === "also");
    if (purpose === "one" && !strong && !marked) continue;
    if (purpose === "list" && word.text !== ";" && !marked && !numbered) {
      if (word.key === "and") purpose = "one";
      index = verb;
      continue;
    }
    if (bareVerb(words[index - 1], words[index - 2], form) || onlyVerb(words, begin, index, form) || sharesObject(words, verb)) {
      index = verb;
      continue;
    }
    phrases.push(trimmed(words, begin, index));
    begin = skipLead(words, index + link + (marked ? 1 : 0));
    purpose = "none";
    index = Math.max(verb, index);
  }
  phrases.push(trimmed(words, begin, end));
  const again = pastRelative(words, end, limit, form);
  if (again > 0) phrases.push(...verbPhrases(words, again, limit, form));
  return phrases.filter(({ from: first, to }) => to > first);
}

/** What follows a "to" that says what the undertaking is for: one verb, or a list of them. */
type Purpose = "none" | "one" | "list";

const purposeNouns = new Set(
  "measures ways mechanism mechanisms network networks group groups force conditions opportunities solutions plan plans programme programmes program programs initiatives initiative policies policy fund funds centre center means channel channels framework frameworks roadmap system systems forum forums platform platforms projects".split(
    " ",
  ),
);

/** "a network to share X, train Y and warn of Z": a bare "and" closes the purposes; "…, and do Z" goes on with the undertakings. */
function listsPurposes(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.text === ";") return false;
    if (word?.text === "," && words[index + 1]?.key === "and" && verbAt(words, index + 2, "base") > 0) return false;
    if (word?.key === "and" && words[index - 1]?.text !== "," && verbAt(words, index + 1, "base") > 0) return true;
  }
  return false;
}

/** "…, who was held in Pakse, and create jobs": where the list goes on behind a relative clause; 0 where it does not. */
function pastRelative(words: readonly Word[], at: number, limit: number, form: VerbForm): number {
  if (words[at]?.text !== "," || !/^(?:who|which|whose|where)$/.test(words[at + 1]?.key ?? "")) return 0;
  for (let index = at + 2; index < Math.min(at + 36, limit); index++) {
    const word = words[index];
    if (word?.text === ";" || word?.text === "”" || word?.text === '"') return 0;
    if (word?.text === "," && words[index + 1]?.key === "and") return verbAt(words, index + 2, form) > 0 ? index + 2 : 0;
  }
  return 0;
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
  if (word.key === "but" && words[at + 1]?.key === "also") return 2;
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
  // "work and invest together to": one that is a noun too.
  if (verb < 0 && form === "base" && to === from + 1 && nounVerbs.has(words[from]?.key ?? "")) return true;
  return verb >= 0 && (verb === to - 1 || (verb === to - 2 && particles.has(words[to - 1]?.key ?? "")) || openEnded(words, verb, to));
}

/** "stand with the people and support them": one undertaking. */
function sharesObject(words: readonly Word[], verb: number): boolean {
  const after = words[verb + 2];
  return (
    pronouns.has(words[verb + 1]?.key ?? "") &&
    (!after?.spoken || /^(?:and|or|as|in|with|at|on|by|through|for|when|while|from|if|until)$/.test(after.key))
  );
}

/** Particles before the verb that are no part of the undertaking. */
function skipLead(words: readonly Word[], from: number): number {
  let index = from;
  while (["also", "to", "then", "soon", "both", ",", "all", "and"].includes(words[index]?.key ?? "")) index += 1;
  if (words[index]?.key === "not" && words[index + 1]?.key === "only") index += words[index + 2]?.key === "to" ? 3 : 2;
  const past = numeral(words, index);
  return past > index && words[past]?.key === "to" ? past + 1 : past;
}
