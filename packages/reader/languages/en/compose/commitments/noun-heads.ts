import type { CommitmentMode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import { affirming, undertakingNouns } from "../../words/undertakings.ts";
import { ings } from "../../words/verbs.ts";
import { bareClause, someoneHead, thatHead } from "./complements.ts";
import { type Stretch, wholeOf } from "./end-of-undertaking.ts";
import { type Head, made } from "./head.ts";
import { verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

const esteem = new Set(
  "importance discussed welcomed thanked appreciated noted thanks thank gratitude appreciation appreciates praised commended hailed discussing discuss recognised recognized".split(
    " ",
  ),
);

/** "reaffirmed its commitment to …", "expressed support for …", "stressed the need to …": a noun under a verb that affirms it. */
export function nounHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  const trigger = undertakingNouns.get(key);
  if (!trigger) return null;
  const thereIs =
    key === "need" &&
    words.slice(Math.max(0, at - 4), at).some((word, index, all) => word.key === "there" && /^(?:is|was)$/.test(all[index + 1]?.key ?? ""));
  const affirmed = thereIs ? at - 1 : affirmedBefore(words, at, /^needs?$/.test(key) ? 40 : 14);
  if (affirmed < 0) return null;
  if (
    /^efforts?$/.test(key) &&
    !/^(?:pledg|vow|promis|commit|announc|agree|renew|express|reiterat|affirm|reaffirm|redoubl)/.test(words[affirmed]?.key ?? "")
  )
    return null;
  if (words.slice(affirmed, at).some((word) => word.key === "community")) return null;
  if (/^sets?$|^setting$/.test(words[affirmed]?.key ?? "") !== /^(?:goal|target)$/.test(key)) return null;
  if (/^plans?$/.test(key) && !/^(?:announc|unveil|reveal|outlin)/.test(words[affirmed]?.key ?? "")) return null;
  const apart = pastAside(words, at + 1);
  if (apart > 0 && trigger.takes.includes("to")) {
    const rule = `commitment: ${key} to`;
    return verbAt(words, apart, "base") >= 0
      ? made(words, at, verbPhrases(words, apart, limit, "base"), trigger.mode, rule)
      : made(words, at, [wholeOf(words, apart, limit)], trigger.mode, rule);
  }
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
    if (verbAt(words, at + 2, "ing") >= 0)
      return made(words, at, verbPhrases(words, at + 2, limit, "ing"), trigger.mode, `commitment: ${key} for doing`);
    return made(words, at, [wholeOf(words, at, limit)], trigger.mode, `commitment: ${key} for`);
  }
  if (marker === "of" && trigger.takes.includes("thing") && trigger.takes.includes("of"))
    return made(words, at, [wholeOf(words, at, limit)], trigger.mode, `commitment: ${key} of`);
  if (hope && marker === "in" && /^(?:confidence|optimism)$/.test(key))
    return ahead(words, at + 2) ? made(words, at, [wholeOf(words, at + 2, limit)], trigger.mode, `commitment: ${key} in`) : null;
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
  // "reaffirmed the extended deterrence commitment using …"
  if (
    /^commitments?$/.test(key) &&
    /^(?:re)?(?:affirm|iterat)/.test(words[affirmed]?.key ?? "") &&
    at - affirmed <= 8 &&
    words[at + 1]?.spoken &&
    !/^(?:of|that|in|and|as|by)$/.test(marker)
  ) {
    const begin = /^(?:the|its|his|her|their|our|a|an)$/.test(words[affirmed + 1]?.key ?? "") ? affirmed + 2 : affirmed + 1;
    return made(words, at, [wholeOf(words, begin, limit, at)], trigger.mode, `commitment: ${key}`);
  }
  if (marker === "that" && hope) return thatHead(words, { at, index: at + 2, limit, mode: trigger.mode, rule: `commitment: ${key} that` });
  if (hope && words[at + 1]?.spoken && !["of", "in", "on"].includes(marker))
    return bareClause(words, { at, index: at + 1, limit, mode: trigger.mode, rule: `commitment: ${key}` });
  return null;
}

/** What confidence is set in lies ahead: "future cooperation", "the growth of trade"; not "the leadership of the Party". */
const ahead = (words: readonly Word[], from: number) =>
  words
    .slice(from, from + 9)
    .some(({ key }) =>
      /^(?:future|further|growth|development|expansion|prospects?|stronger|greater|closer|continued|deepening|strengthening)$/.test(key),
    );

/** "their commitment, as neighbours, to …": the index after the "to"; 0 where there is no such aside. */
function pastAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "," || !/^(?:as|along|together|both)$/.test(words[at + 1]?.key ?? "")) return 0;
  for (let index = at + 2; index < at + 14; index++) if (words[index]?.text === ",") return words[index + 1]?.key === "to" ? index + 2 : 0;
  return 0;
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

/** "noted strong U.S. support for", "noted its continued commitment to": one's own, not what others do. */
const ownStrong = (words: readonly Word[], from: number, to: number) =>
  to > from &&
  to - from <= 5 &&
  words.slice(from, to).every(({ key, capital }) => capital || ownWords.test(key)) &&
  words.slice(from, to).some(({ key, capital }) => capital || /^(?:our|its|his|her)$/.test(key));
const ownWords =
  /^(?:strong|firm|continued|continuing|steadfast|full|unwavering|longstanding|enduring|ironclad|resolute|our|its|his|her|the|united|'s)$/;

/** Where the verb stands that affirms the noun at `at`; -1 where none does. */
function affirmedBefore(words: readonly Word[], at: number, within: number): number {
  for (let index = at - 1; index >= Math.max(0, at - within); index--) {
    const word = words[index];
    if (!word || word.text === "." || word.text === ";") return -1;
    if (affirming.has(word.key)) return index;
    if (/^(?:noted|noting|notes)$/.test(word.key) && ownStrong(words, index + 1, at)) return index;
    if (word.key === "to" && index < at - 1 && verbAt(words, index + 1, "base") >= 0) return -1;
    if (word.key === "part" && words[index + 1]?.key === "of") return -1;
    if (esteem.has(word.key)) return -1;
  }
  return -1;
}

/** "it is important to …" */
export function importantHead(words: readonly Word[], at: number, limit: number): Head | null {
  const key = words[at]?.key ?? "";
  if (!["important", "necessary", "essential", "imperative", "vital", "crucial"].includes(key)) return null;
  const intro = words.slice(Math.max(0, at - 4), at).map((word) => word.key);
  if (!intro.includes("it") || words[at + 1]?.key !== "to" || verbAt(words, at + 2, "base") < 0) return null;
  return made(words, at, verbPhrases(words, at + 2, limit, "base"), "proposed", "commitment: it is important to");
}

/** "The agreements include opening …, and training …" */
export function includeHead(words: readonly Word[], at: number, limit: number): Head | null {
  if (!/^includ(?:e|es|ed|ing)$/.test(words[at]?.key ?? "") || verbAt(words, at + 1, "ing") < 0) return null;
  const before = words.slice(Math.max(0, at - 6), at).map(({ key }) => key);
  const agreed = before.some(
    (key, index) =>
      /^(?:agreements|commitments|pledges)$/.test(key) ||
      (key === "agreed" && /^(?:measures|points|areas|steps|actions|initiatives|priorities)$/.test(before[index + 1] ?? "")),
  );
  return agreed ? made(words, at, verbPhrases(words, at + 1, limit, "ing"), "agreed", "commitment: agreements include") : null;
}

/** "announced the donation of …", "announces the opening of …" */
export function announcedHead(words: readonly Word[], at: number, limit: number): Head | null {
  if (!/^(?:announc(?:ed|es|e|ing)|unveiled)$/.test(words[at]?.key ?? "")) return null;
  for (let index = at + 1; index < at + 6; index++) {
    const word = words[index];
    if (!word?.spoken) return null;
    if (announced.test(word.key) && words[index + 1]?.key === "of")
      return made(words, at, [wholeOf(words, at + 1, limit)], "pledged", "commitment: announced the doing of");
  }
  return null;
}

const announced =
  /^(?:donation|provision|opening|reopening|establishment|allocation|contribution|extension|creation|delivery|resumption|expansion|removal|lifting|waiver|exemption|cancellation|appointment|dispatch|deployment|transfer|release|reduction|suspension)$/;
