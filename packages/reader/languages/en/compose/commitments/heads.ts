import type { CommitmentMode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import { affirming, type Complement, modals, notPromised, undertakingNouns, undertakingVerbs } from "../../words/undertakings.ts";
import { ings } from "../../words/verbs.ts";
import { type Stretch, verbAt, verbPhrases, wholeOf } from "./verb-phrases.ts";

/** A word that opens undertakings, and the undertakings it opens. */
export interface Head {
  /** The index of the word itself. */
  at: number;
  /** Where to go on after it. */
  next: number;
  mode: CommitmentMode;
  phrases: Stretch[];
  /** The undertaking is someone else's to do: "urged Laos to …"; the subject is still who asked. */
  rule: string;
  /** The subject stands between the word and its undertaking: "hopes that China will …", "said Laos should …". */
  inner?: boolean;
}

const skippable =
  /^(?:also|further|both|strongly|jointly|again|however|firmly|always|clearly|yesterday|today|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|fully|ultimately|principle|themselves|itself|himself|herself|upon|once|fundamentally|now|still|resolutely)$/;
const copulas = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "stands",
  "stand",
  "stood",
  "remain",
  "remains",
  "being",
  "am",
  "also",
  "always",
  "both",
  "fully",
  "still",
  "firmly",
  "reaffirmed",
  "that",
  "all",
  "more",
  "ever",
  "not",
  "and",
]);
const needsCopula = new Set(["ready", "willing", "prepared", "determined", "confident", "optimistic"]);

/** Reads the word at `at`; null where it opens nothing. */
export function headAt(words: readonly Word[], at: number, limit: number): Head | null {
  const word = words[at];
  if (!word || (word.capital && at > 0 && words[at - 1]?.text !== "." && word.key !== "agreed")) return null;
  return (
    verbHead(words, at, limit) ??
    nounHead(words, at, limit) ??
    importantHead(words, at, limit) ??
    lookingForward(words, at, limit) ??
    modalHead(words, at, limit) ??
    supportsHead(words, at, limit) ??
    wouldLike(words, at, limit)
  );
}

function verbHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  const trigger = undertakingVerbs.get(key);
  if (!trigger) return null;
  const previous = words[at - 1]?.key ?? "";
  if (needsCopula.has(key) && !copulas.has(previous)) return null;
  if (
    /^(?:agree|commit|pledge|vow|promise|decide|hope|hopes|wish|wishes|believe|expect|request|call|calls|asks|urge|suggest|propose|requests|promises|pledges)$/.test(
      key,
    ) &&
    ["the", "a", "an", "this", "their", "his", "its", "of", "such", "called", "any", "these", "on", "in"].includes(previous)
  )
    return null;
  if (
    ["expected", "intended", "asked", "called", "proposed", "requested"].includes(key) &&
    ["is", "are", "was", "were", "be", "been"].includes(previous)
  )
    return null;
  if (["called", "calls", "call", "calling"].includes(key) && !["for", "on", "upon"].includes(words[at + 1]?.key ?? "")) return null;
  if (
    key === "reached" &&
    !/^(?:(?:an|a|extensive|broad|important|full)\s?)*(?:agreement|consensus|agreements|accord)$/.test(
      words
        .slice(at + 1, at + 4)
        .map((each) => each.key)
        .filter((each) => /^(?:an|a|extensive|broad|important|full|agreement|agreements|consensus|accord)$/.test(each))
        .join(" "),
    )
  )
    return null;
  let index = at + 1;
  if (key === "reached")
    while (!["agreement", "consensus", "agreements", "accord"].includes(words[index]?.key ?? "") && index < at + 4) index += 1;
  if (key === "reached") index += 1;
  const { mode } = trigger;
  let steps = 0;
  while (
    steps < 6 &&
    skippable.test(words[index]?.key ?? "") &&
    !(trigger.takes.includes("on") && words[index]?.key === "on" && !isDay(words[index + 1])) &&
    !["called", "calls", "call", "calling"].includes(key)
  ) {
    index += 1;
    steps += 1;
  }
  const marker = words[index]?.key ?? "";
  const has = (complement: Complement) => trigger.takes.includes(complement);
  if (marker === "to" && has("to")) return toHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} to` });
  if ((marker === "on" || marker === "upon" || marker === "in") && has("on"))
    return onHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} on` });
  if (marker === "that" && has("that")) return thatHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} that` });
  if (marker === "for" && has("for")) return forHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} for` });
  if (["called", "calls", "call", "calling", "appealed"].includes(key))
    return ["on", "upon", "to"].includes(marker)
      ? someoneHead(words, { at, index: index + 1, limit, mode, rule: "commitment: called on" })
      : null;
  if (has("ing") && verbAt(words, index, "ing") >= 0)
    return made(words, at, verbPhrases(words, index, limit, "ing"), mode, `commitment: ${key} doing`);
  if (has("someone")) {
    const someone = someoneHead(words, { at, index, limit, mode, rule: `commitment: ${key} someone` });
    if (someone) return someone;
  }
  if (has("that") && mode !== "pledged" && mode !== "agreed") {
    const clause = bareClause(words, { at, index, limit, mode, rule: `commitment: ${key}` });
    if (clause) return clause;
  }
  if (has("thing") && mode === "proposed" && /^(?:is|are|was|were|been|also)$/.test(previous) && ["the", "a", "an"].includes(marker))
    return made(words, at, [wholeOf(words, index, limit)], mode, `commitment: ${key} a thing`);
  if (has("thing") && mode === "pledged" && words[index]?.spoken && words[index]?.key !== "by" && !words[index]?.capital)
    return nounOrEfforts(words, { at, index, limit, mode, rule: `commitment: ${key} a thing` });
  return null;
}

const isDay = (word: Word | undefined) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.key ?? "") || /^\d/.test(word?.text ?? "");

interface Opening {
  at: number;
  index: number;
  limit: number;
  mode: CommitmentMode;
  rule: string;
}

const made = (_words: readonly Word[], at: number, phrases: Stretch[], mode: CommitmentMode, rule: string): Head => ({
  at,
  next: (phrases.at(-1)?.to ?? at) + 0,
  mode,
  phrases,
  rule,
});

/** "to strengthen …", "to strengthening …", "to the Comprehensive Partnership" */
function toHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
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

function firstVerb(words: readonly Word[], index: number): number {
  let at = index;
  while ((words[at]?.key ?? "").endsWith("ly") || ["also", "further", "jointly", "better"].includes(words[at]?.key ?? "")) at += 1;
  return at;
}

/** "on strengthening …", "on the need to strengthen …", "on the establishment of …" */
function onHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
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
    if (
      [
        "establishment",
        "implementation",
        "organisation",
        "organization",
        "creation",
        "expansion",
        "resumption",
        "launch",
        "opening",
        "construction",
        "promotion",
      ].includes(key)
    )
      return made(words, at, [wholeOf(words, index, limit)], mode, rule);
    if (key === "importance" || !words[ahead]?.spoken) return null;
  }
  return null;
}

/** "that Laos will …", "that the two sides should …" */
function thatHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index; ahead < Math.min(index + 22, limit); ahead++) {
    const key = words[ahead]?.key ?? "";
    if (modals.has(key) || key === "can" || key === "could") {
      const start = words[ahead + 1]?.key === "be" || (mode === "hoped" && !personal(words, index, ahead)) ? index : ahead + 1;
      const phrases = start === index ? [wholeOf(words, index, limit)] : verbPhrases(words, ahead + 1, limit, "base");
      return { ...made(words, at, phrases, mode, rule), inner: true };
    }
    if (["need", "needs"].includes(key) && words[ahead + 1]?.key === "to")
      return { ...made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule), inner: true };
    if (["is", "are", "was", "were", "has", "have"].includes(key)) return null;
    if (words[ahead]?.text === "." || words[ahead]?.text === ";") return null;
  }
  return mode === "hoped" || mode === "proposed" ? bareClause(words, { at, index, limit, mode, rule }) : null;
}

/** The subject is one of the sides, and not something that they are to bring about: "hopes that Laos will …", not "hopes that more tourists will …". */
function personal(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  return (
    to - from <= 6 &&
    Boolean(last?.capital || /^(?:sides?|countries|parties|governments?|it|they|he|she|we|leaders|also|people)$/.test(last?.key ?? ""))
  );
}

/** "hopes more companies enter Laos", "suggested the two sides exchange …": the verb follows its subject without a modal. */
function bareClause(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index + 1; ahead < Math.min(index + 9, limit); ahead++) {
    const word = words[ahead];
    if (!word?.spoken) return null;
    if (modals.has(word.key) || word.key === "can") {
      return {
        ...made(
          words,
          at,
          mode === "hoped" && words[ahead + 1]?.key === "be"
            ? [wholeOf(words, index, limit)]
            : verbPhrases(words, ahead + 1, limit, "base"),
          mode,
          rule,
        ),
        inner: true,
      };
    }
    if (["is", "are", "was", "were", "has", "have", "to", "of"].includes(word.key) && ahead === index + 1) return null;
    if (["is", "are", "was", "were", "has", "have"].includes(word.key)) return null;
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
function forHead(words: readonly Word[], opening: Opening): Head | null {
  const { at, index, limit, mode, rule } = opening;
  if (verbAt(words, index, "ing") >= 0) return made(words, at, verbPhrases(words, index, limit, "ing"), mode, rule);
  const someone = someoneHead(words, opening);
  if (someone) return someone;
  const start = words[index]?.key === "the" || words[index]?.key === "a" ? index + 1 : index;
  return words[start]?.spoken ? made(words, at, [wholeOf(words, start, limit)], mode, rule) : null;
}

/** "Laos to …", "the Lao side to …": someone, then "to" and a verb. */
function someoneHead(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index + 1; ahead < Math.min(index + 14, limit); ahead++) {
    const word = words[ahead];
    if (!word || word.text === "." || word.text === ";" || ["that", "will", "said", "is", "are"].includes(word.key)) return null;
    if (word.key !== "to") continue;
    const verb = verbAt(words, ahead + 1, "base");
    if (verb < 0 && !/^[a-z]+$/.test(words[ahead + 1]?.text ?? "")) continue;
    if (verb < 0) continue;
    const begin = mode === "hoped" && words[at]?.key !== "wanted" && words[at]?.key !== "wants" ? index : ahead + 1;
    if (begin === index) return { ...made(words, at, [wholeOf(words, index, limit)], mode, rule), inner: true };
    return made(words, at, verbPhrases(words, ahead + 1, limit, "base"), mode, rule);
  }
  return null;
}

/** "pledged efforts to …" begins at the verb, "promised fair treatment …" at the thing. */
function nounOrEfforts(words: readonly Word[], { at, index, limit, mode, rule }: Opening): Head | null {
  for (let ahead = index; ahead < index + 5; ahead++)
    if (
      /^(?:efforts?|support|readiness)$/.test(words[ahead]?.key ?? "") &&
      words[ahead + 1]?.key === "to" &&
      verbAt(words, ahead + 2, "base") >= 0
    )
      return made(words, at, verbPhrases(words, ahead + 2, limit, "base"), mode, rule);
  return made(words, at, [wholeOf(words, index, limit)], mode, rule);
}

/** "reaffirmed its commitment to …", "expressed support for …", "stressed the need to …": a noun under a verb that affirms it. */
function nounHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  const trigger = undertakingNouns.get(key);
  if (!trigger) return null;
  const affirmed = affirmedBefore(words, at);
  if (affirmed < 0) return null;
  const marker = words[at + 1]?.key ?? "";
  const hope = trigger.mode === "hoped";
  if (marker === "to" && trigger.takes.includes("to")) {
    const first = words[at + 2];
    if (verbAt(words, at + 2, "ing") >= 0)
      return made(words, at, verbPhrases(words, at + 2, limit, "ing"), trigger.mode, `commitment: ${key} to`);
    if (verbAt(words, at + 2, "base") >= 0)
      return made(words, at, verbPhrases(words, at + 2, limit, "base"), trigger.mode, `commitment: ${key} to`);
    if (!trigger.takes.includes("thing") || !first?.spoken) return null;
    return nounPhrases(words, at, limit, trigger.mode, `commitment: ${key} to a thing`);
  }
  if (marker === "for") {
    if (hope || key === "need" || key === "needs") {
      if (verbAt(words, at + 2, "ing") >= 0)
        return made(words, at, verbPhrases(words, at + 2, limit, "ing"), trigger.mode, `commitment: ${key} for`);
      const someone = someoneHead(words, { at, index: at + 2, limit, mode: trigger.mode, rule: `commitment: ${key} for` });
      return someone ?? (hope ? made(words, at, [wholeOf(words, at + 2, limit)], trigger.mode, `commitment: ${key} for`) : null);
    }
    return made(words, at, [wholeOf(words, at, limit)], trigger.mode, `commitment: ${key} for`);
  }
  if (marker === "of" && trigger.takes.includes("of"))
    return verbAt(words, at + 2, "ing") < 0
      ? null
      : made(
          words,
          at,
          verbPhrases(words, at + 2, limit, "ing").filter(({ from }) => !valuing(words, from)),
          trigger.mode,
          `commitment: ${key} of`,
        );
  if (marker === "that" && hope) return thatHead(words, { at, index: at + 2, limit, mode: trigger.mode, rule: `commitment: ${key} that` });
  if (hope && words[at + 1]?.spoken && !["of", "in", "on"].includes(marker))
    return bareClause(words, { at, index: at + 1, limit, mode: trigger.mode, rule: `commitment: ${key}` });
  return null;
}

/** "placing importance on relations" undertakes nothing. */
const valuing = (words: readonly Word[], from: number) =>
  /^(?:placing|attaching|giving|treasuring|valuing|considering)$/.test(words[from]?.key ?? "") &&
  words.slice(from + 1, from + 5).some(({ key }) => key === "importance" || key === "priority" || key === "value");

/** The noun with its object, and each further object that has a verb of its own: "commitment to X, respect for Y, and cooperating on Z". */
function nounPhrases(words: readonly Word[], at: number, limit: number, mode: CommitmentMode, rule: string): Head {
  const start = ["joint", "enduring", "ironclad", "longstanding", "shared", "strong"].includes(words[at - 1]?.key ?? "") ? at - 1 : at;
  const whole = wholeOf(words, start, limit);
  const phrases: Stretch[] = [];
  let begin = start;
  for (let index = at + 2; index < whole.to; index++) {
    const link = words[index]?.text === "," ? (words[index + 1]?.key === "and" ? 2 : 1) : words[index]?.key === "and" ? 1 : 0;
    if (
      link &&
      (ings.has(words[index + link]?.key ?? "") || (words[index + link]?.key === "support" && words[index + link + 1]?.key === "for"))
    ) {
      phrases.push({ from: begin, to: index });
      begin = index + link;
      index = begin;
    }
  }
  phrases.push({ from: begin, to: whole.to });
  return made(words, at, phrases, mode, rule);
}

/** Where the verb stands that affirms the noun at `at`; -1 where none does. */
function affirmedBefore(words: readonly Word[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 14); index--) {
    const word = words[index];
    if (!word || word.text === "." || word.text === ";") return -1;
    if (affirming.has(word.key)) return index;
    if (
      ["importance", "discussed", "welcomed", "thanked", "appreciated", "noted", "discuss", "recognised", "recognized"].includes(word.key)
    )
      return -1;
  }
  return -1;
}

/** "it is important to …" */
function importantHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  if (!["important", "necessary", "essential", "imperative", "vital", "crucial"].includes(key)) return null;
  const intro = words.slice(Math.max(0, at - 4), at).map((word) => word.key);
  if (!intro.includes("it") || words[at + 1]?.key !== "to" || verbAt(words, at + 2, "base") < 0) return null;
  return made(words, at, verbPhrases(words, at + 2, limit, "base"), "proposed", "commitment: it is important to");
}

/** "looks forward to …" */
function lookingForward(words: readonly Word[], at: number, limit: number): Head | null {
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
function modalHead(words: readonly Word[], at: number, limit: number): Head | null {
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
function supportsHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  if (key !== "supports" && !(key === "support" && words[at - 1]?.key === "we")) return null;
  const next = words[at + 1];
  if (["which", "that", "who", "and"].includes(words[at - 1]?.key ?? "")) return null;
  return next && (next.key === "the" || next.capital || next.key === "a")
    ? made(words, at, [wholeOf(words, at, limit)], "pledged", "commitment: supports")
    : null;
}

/** "would like to …" */
function wouldLike(words: readonly Word[], at: number, limit: number): Head | null {
  if (words[at]?.key !== "like" || words[at - 1]?.key !== "would" || words[at + 1]?.key !== "to" || verbAt(words, at + 2, "base") < 0)
    return null;
  return made(words, at, verbPhrases(words, at + 2, limit, "base"), "hoped", "commitment: would like to");
}
