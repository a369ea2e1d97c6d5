import type { Word } from "../../tokens.ts";
import { modals, notPromised } from "../../words/undertakings.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { firstVerb, type Head, made } from "./head.ts";
import { verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

/** "looks forward to …" */
export function lookingForward(words: readonly Word[], at: number, limit: number): Head | null {
  if (words[at]?.key !== "forward" || words[at + 1]?.key !== "to" || !/^look/.test(words[at - 1]?.key ?? "")) return null;
  const doing = verbAt(words, at + 2, "ing") >= 0;
  return made(
    words,
    at,
    doing ? verbPhrases(words, at + 2, limit, "ing") : [wholeOf(words, at + 2, limit)],
    "hoped",
    "commitment: look forward to",
  );
}

/** "Laos will …", "the two sides should …" */
export function modalHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  const noun = /^(?:the|a|an|no|urgent|this|their|its|clear|common|of|any)$/.test(words[at - 1]?.key ?? "");
  const need = (key === "need" || key === "needs") && words[at + 1]?.key === "to" && !noun;
  const mode = need ? "proposed" : modals.get(key);
  if (!mode) return null;
  let index = at + (need ? 2 : 1);
  if (words[index]?.text === "(") index += 3;
  while (["also", "then", "surely", "together", "now"].includes(words[index]?.key ?? "")) index += 1;
  const verb = firstVerb(words, index);
  const word = words[verb]?.key ?? "";
  if (word === "always" || word === "as") {
    const real = verbAt(words, word === "as" ? verb + 2 : verb, "base");
    return real < 0 ? null : made(words, at, verbPhrases(words, index, limit, "base"), mode, `commitment: ${key}`);
  }
  if (word === "do" && ["its", "their", "his"].includes(words[verb + 1]?.key ?? "") && words[verb + 3]?.key === "to")
    return made(words, at, verbPhrases(words, verb + 4, limit, "base"), mode, `commitment: ${key} do its best`);
  if (mode === "pledged" && notPromised.has(word)) return null;
  if (word === "be" && ["ready", "willing"].includes(words[verb + 1]?.key ?? "")) return null;
  if (["not", "be", "have", "like", "also"].includes(word) || !/^[a-z-]+$/.test(word)) return null;
  return made(words, at, verbPhrases(words, index, limit, "base"), mode, `commitment: ${key}`);
}

/** "Laos supports the …" */
export function supportsHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  if (key !== "supports" && !(key === "support" && words[at - 1]?.key === "we")) return null;
  const next = words[at + 1];
  if (["which", "that", "who", "and"].includes(words[at - 1]?.key ?? "")) return null;
  return next && (next.key === "the" || next.capital || next.key === "a")
    ? made(words, at, [wholeOf(words, at, limit)], "pledged", "commitment: supports")
    : null;
}

/** "would like to …" */
export function wouldLike(words: readonly Word[], at: number, limit: number): Head | null {
  if (words[at]?.key !== "like" || words[at - 1]?.key !== "would" || words[at + 1]?.key !== "to" || verbAt(words, at + 2, "base") < 0)
    return null;
  return made(words, at, verbPhrases(words, at + 2, limit, "base"), "hoped", "commitment: would like to");
}
