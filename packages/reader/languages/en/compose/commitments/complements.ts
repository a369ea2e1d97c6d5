import type { Word } from "../../tokens.ts";
import { modals } from "../../words/undertakings.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { firstVerb, type Head, made, type Opening } from "./head.ts";
import { verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

const namesOfActs = new Set(
  "establishment implementation organisation organization creation expansion resumption launch opening construction promotion".split(" "),
);

/** "to strengthen …", "to strengthening …", "to the Comprehensive Partnership", "to: (i) strengthen …; (ii) …" */
export function toHead(words: readonly Word[], { at, index: next, limit, mode, rule }: Opening): Head | null {
  const index = words[next]?.text === ":" ? next + 1 : next;
  const first = firstVerb(words, index);
  if (verbAt(words, index, "ing") >= 0) return made(words, at, verbPhrases(words, index, limit, "ing"), mode, rule);
  const bare = words[first]?.key ?? "";
  if (verbAt(words, index, "base") >= 0 || /^[a-z]+$/.test(bare) === false)
    return verbAt(words, index, "base") >= 0 ? made(words, at, verbPhrases(words, index, limit, "base"), mode, rule) : null;
  if (["be", "become", "have", "see"].includes(bare))
    return bare === "see" || mode === "hoped" ? made(words, at, [wholeOf(words, index, limit)], mode, rule) : null;
  if (words[at]?.key.startsWith("commit") || words[at]?.key.startsWith("recommit"))
    return made(words, at, [wholeOf(words, index, limit)], mode, rule);
  return made(words, at, verbPhrases(words, index, limit, "base"), mode, rule);
}

/** "on strengthening …", "on the need to strengthen …", "on the establishment of …" */
export function onHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  if (verbAt(words, index, "ing") >= 0) return made(words, at, verbPhrases(words, index, limit, "ing"), mode, rule);
  for (let ahead = index; ahead < index + 5; ahead++) {
    const key = words[ahead]?.key ?? "";
    if (key === "need" && words[ahead + 1]?.key === "to") return made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule);
    if (
      ["measures", "directions", "ways", "orientations", "steps", "plans"].includes(key) &&
      words[ahead + 1]?.key === "to" &&
      verbAt(words, ahead + 2, "base") >= 0
    )
      return made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule);
    if (namesOfActs.has(key)) return made(words, at, [wholeOf(words, index, limit)], mode, rule);
    if (key === "importance" || !words[ahead]?.spoken) return null;
  }
  return null;
}

/** "that Laos will …", "that the two sides should …" */
export function thatHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  // "expressed the belief that it will contribute to ties": the visit, not a side.
  if (mode === "hoped" && /^(?:it|this)$/.test(words[index]?.key ?? "") && modals.has(words[index + 1]?.key ?? "")) return null;
  for (let ahead = index; ahead < Math.min(index + 22, limit); ahead++) {
    const key = words[ahead]?.key ?? "";
    if (modals.has(key) || key === "can" || key === "could") {
      const start = words[ahead + 1]?.key === "be" || (mode === "hoped" && !pronominal(words, index, ahead)) ? index : ahead + 1;
      const phrases = start === index ? [wholeOf(words, index, limit, ahead)] : verbPhrases(words, ahead + 1, limit, "base");
      return { ...made(words, at, phrases, mode, rule), inner: true };
    }
    if (["need", "needs"].includes(key) && words[ahead + 1]?.key === "to")
      return { ...made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule), inner: true };
    if (["is", "are", "was", "were", "has", "have"].includes(key)) return null;
    if (words[ahead]?.text === "." || words[ahead]?.text === ";") return null;
  }
  return mode === "hoped" || mode === "proposed" ? bareClause(words, { at, index, limit, mode, rule }) : null;
}

/** "hopes that we will …" begins at the verb, "hopes that Laos will …" with its subject. */
const pronominal = (words: readonly Word[], from: number, to: number) =>
  to - from <= 2 && /^(?:we|they|it|he|she|you|i)$/.test(words[from]?.key ?? "");

/** "hopes more companies enter Laos", "suggested the two sides exchange …": the verb follows its subject without a modal. */
export function bareClause(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index + 1; ahead < Math.min(index + 9, limit); ahead++) {
    const word = words[ahead];
    // "the two sides' agencies coordinate"
    if (word && /^['’]$/.test(word.text) && words[ahead - 1]?.key.endsWith("s")) continue;
    if (!word?.spoken) return null;
    if (modals.has(word.key) || word.key === "can" || word.key === "could") {
      return {
        ...made(
          words,
          at,
          (mode === "hoped" && !pronominal(words, index, ahead)) || words[ahead + 1]?.key === "be"
            ? [wholeOf(words, index, limit, ahead)]
            : verbPhrases(words, ahead + 1, limit, "base"),
          mode,
          rule,
        ),
        inner: true,
      };
    }
    if (word.key === "be" && mode === "proposed")
      return { ...made(words, at, [wholeOf(words, index, limit, ahead)], mode, rule), inner: true };
    if (["is", "are", "was", "were", "has", "have", "to", "of"].includes(word.key) && ahead === index + 1) return null;
    if (["is", "are", "was", "were", "has", "have"].includes(word.key)) return null;
    // "the host keep supporting": a noun follows its article.
    if (/^(?:the|a|an|its|his|her|their|our|this|each)$/.test(words[ahead - 1]?.key ?? "")) continue;
    if (/s$|^(?:side|party|people)$/.test(words[ahead - 1]?.key ?? "") || words[ahead - 1]?.capital || words[ahead - 1]?.spoken) {
      const verb = verbAt(words, ahead, "base");
      if (verb === ahead || (verb > 0 && verb <= ahead + 1))
        return {
          ...made(words, at, mode === "hoped" ? [wholeOf(words, index, limit)] : verbPhrases(words, ahead, limit, "base"), mode, rule),
          inner: true,
        };
    }
  }
  return null;
}

/** "for the release of …", "for strengthening …", "for Laos to …" */
export function forHead(words: readonly Word[], opening: Opening): Head | null {
  const { at, index, limit, mode, rule } = opening;
  if (verbAt(words, index, "ing") >= 0) return made(words, at, verbPhrases(words, index, limit, "ing"), mode, rule);
  const someone = someoneHead(words, opening);
  if (someone) return someone;
  const start = words[index]?.key === "the" || words[index]?.key === "a" ? index + 1 : index;
  return words[start]?.spoken ? made(words, at, [wholeOf(words, start, limit)], mode, rule) : null;
}

/** "Laos to …", "the Lao side to …": someone, then "to" and a verb. */
export function someoneHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index + 1; ahead < Math.min(index + 28, limit); ahead++) {
    const word = words[ahead];
    if (!word || word.text === "." || word.text === ";" || ["that", "will", "said", "is", "are"].includes(word.key)) return null;
    if (word.key !== "to") continue;
    const verb = verbAt(words, ahead + 1, "base");
    if (verb < 0 && !/^[a-z]+$/.test(words[ahead + 1]?.text ?? "")) continue;
    if (verb < 0) continue;
    const begin = mode === "hoped" && !/^(?:them|us|him|her|you)$/.test(words[index]?.key ?? "") ? index : ahead + 1;
    if (begin === index) return { ...made(words, at, [wholeOf(words, index, limit)], mode, rule), inner: true };
    return made(words, at, verbPhrases(words, ahead + 1, limit, "base"), mode, rule);
  }
  return null;
}

/** "pledged efforts to …" begins at the verb, "promised fair treatment …" at the thing. */
export function nounOrEfforts(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index; ahead < index + 5; ahead++)
    if (
      /^(?:efforts?|support|readiness)$/.test(words[ahead]?.key ?? "") &&
      words[ahead + 1]?.key === "to" &&
      verbAt(words, ahead + 2, "base") >= 0
    )
      return made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule);
  return made(words, at, [wholeOf(words, index, limit)], mode, rule);
}
