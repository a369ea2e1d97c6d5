import type { Word } from "../../tokens.ts";
import { modals, notPromised, undertakingVerbs } from "../../words/undertakings.ts";
import { verbs } from "../../words/verbs.ts";
import { type Stretch, trimmed, wholeOf } from "./end-of-undertaking.ts";
import { firstVerb, type Head, made } from "./head.ts";
import { passiveHead } from "./passive.ts";
import { isAdverb, verbAt } from "./verb-at.ts";
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
  if (/^(?:which|who|whose)$/.test(words[at - 1]?.key ?? "") || (words[at - 1]?.key === "that" && mode === "pledged")) return null;
  // "a panel through which officials will build trust"
  if (mode === "pledged" && words.slice(Math.max(0, at - 4), at).some(({ key: word }) => /^(?:which|whose|whom)$/.test(word))) return null;
  let index = at + (need ? 2 : 1);
  if (words[index]?.text === "(") index += 3;
  if (words[index]?.key === "not" && words[index + 1]?.key === "only") index += 2;
  while (["also", "then", "surely", "together", "now"].includes(words[index]?.key ?? "")) index += 1;
  const verb = firstVerb(words, index);
  const word = words[verb]?.key ?? "";
  if (word === "always" || word === "as") {
    const real = verbAt(words, word === "as" ? verb + 2 : verb, "base");
    return real < 0 ? null : made(words, at, verbPhrases(words, index, limit, "base"), mode, `commitment: ${key}`);
  }
  if (word === "do" && ["its", "their", "his"].includes(words[verb + 1]?.key ?? "") && words[verb + 3]?.key === "to")
    return made(
      words,
      at,
      verbPhrases(words, verb + 4, limit, "base").map((phrase, nth) => (nth === 0 ? { ...phrase, from: verb } : phrase)),
      mode,
      `commitment: ${key} do its best`,
    );
  if (mode === "proposed" && words.slice(index, verb + 1).some(({ key: word }) => word === "never")) return null;
  if (mode === "pledged" && word === "be") return passiveHead(words, { at, verb, limit });
  // "will host a dinner in honour of": an act, and no promise.
  if (
    mode === "pledged" &&
    word === "host" &&
    words
      .slice(verb + 1, verb + 6)
      .some((each) => /^(?:dinner|banquet|reception|lunch|luncheon|tea|breakfast|ceremony|welcome|talks|meeting)$/.test(each.key))
  )
    return null;
  if (
    mode === "pledged" &&
    word === "make" &&
    words.slice(verb + 1, verb + 7).some((each) => /^(?:visit|trip|tour|stop|stopover|speech)$/.test(each.key))
  )
    return null;
  if (mode === "pledged" && notPromised.has(word))
    return mutual(words, verb) ? made(words, at, verbPhrases(words, index, limit, "base"), mode, `commitment: ${key} together`) : null;
  if (word === "be" && ["ready", "willing"].includes(words[verb + 1]?.key ?? "")) return null;
  if (mode === "pledged" && !verbs.has(word) && !word.includes("-") && !determiner.test(words[verb + 1]?.key ?? "")) return null;
  if (["not", "be", "have", "like", "also"].includes(word) || !/^[a-z-]+$/.test(word)) return null;
  return made(words, at, verbPhrases(words, index, limit, "base"), mode, `commitment: ${key}`);
}

const determiner = /^(?:the|a|an|its|their|his|her|our|this|these|all|each|more|new|any|every)$/;

/** "hold a meeting of the committee", "exchange flood data": an undertaking where both sides are to do it. */
const mutual = (words: readonly Word[], verb: number) =>
  /^(?:exchange|focus|hold|address|create|begin|start|bring)$/.test(words[verb]?.key ?? "") &&
  !words
    .slice(verb + 1, verb + 5)
    .some(({ key }) => /^(?:talks|discussions|dialogue|views?|opinions|press|today|tomorrow|[a-z]+day)$/.test(key));

/** "supports X, firmly supports Y, and supports Z": one each. */
function eachSupport(words: readonly Word[], at: number, limit: number): Stretch[] {
  const whole = wholeOf(words, at, limit);
  const phrases: Stretch[] = [];
  let begin = at;
  for (let index = at + 2; index < whole.to; index++) {
    if (words[index]?.key !== words[at]?.key) continue;
    const adverb = words[index - 1];
    const link = adverb && isAdverb(adverb) ? index - 2 : index - 1;
    if (words[link]?.key !== "and" && words[link]?.text !== ",") continue;
    phrases.push(trimmed(words, begin, link));
    begin = index;
  }
  return [...phrases, { from: begin, to: whole.to }];
}

const supporting = new Set(["supports", "support", "endorses", "endorsed", "stand", "stands", "give", "gives"]);

/** "Laos supports the …", "endorsed Thailand's …", "stands with the people of …", "always gives priority to …" */
export function supportsHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  if (!supporting.has(key)) return null;
  const previous = words[at - 1]?.key ?? "";
  const next = words[at + 1];
  if (!next || ["which", "that", "who", "and"].includes(previous)) return null;
  const whole = (rule: string) => made(words, at, [wholeOf(words, at, limit)], "pledged", `commitment: ${rule}`);
  if (
    key === "supports" ||
    key === "endorses" ||
    key === "endorsed" ||
    (key === "support" && /^(?:we|fully|strongly|sides|countries|leaders)$/.test(previous))
  )
    return /^(?:the|a|an|its|his|her|their|each)$/.test(next.key) || next.capital
      ? made(words, at, eachSupport(words, at, limit), "pledged", "commitment: supports")
      : null;
  if (/^stands?$/.test(key) && next.key === "with" && !/^(?:to|and|will|would)$/.test(previous)) return whole("stands with");
  if (
    /^gives?$/.test(key) &&
    /^(?:always|consistently)$/.test(previous) &&
    words.slice(at + 1, at + 4).some((word) => word.key === "priority")
  )
    return made(words, at, [wholeOf(words, at - 1, limit)], "pledged", "commitment: always gives priority");
  return null;
}

/** "would like to …" */
export function wouldLike(words: readonly Word[], at: number, limit: number): Head | null {
  if (words[at]?.key !== "like" || words[at - 1]?.key !== "would" || words[at + 1]?.key !== "to" || verbAt(words, at + 2, "base") < 0)
    return null;
  // "if any other party would like to …"
  if (words.slice(Math.max(0, at - 8), at).some(({ key }) => /^(?:if|whether|anyone|whoever)$/.test(key))) return null;
  // "would like to call on", "would like to thank": a way of speaking.
  if (
    undertakingVerbs.has(words[at + 2]?.key ?? "") ||
    /^(?:thank|congratulate|express|reaffirm|reiterate|stress|emphasi[sz]e|underline|convey|say|note|recall|highlight|mention|add|inform|acknowledge|welcome|commend|praise)$/.test(
      words[at + 2]?.key ?? "",
    )
  )
    return null;
  return made(words, at, verbPhrases(words, at + 2, limit, "base"), "hoped", "commitment: would like to");
}
