import type { Word } from "../../tokens.ts";
import { type Complement, undertakingVerbs } from "../../words/undertakings.ts";
import { bareClause, forHead, nounOrEfforts, onHead, someoneHead, thatHead, toHead } from "./complements.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, isDay, made } from "./head.ts";
import { verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

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

export function verbHead(words: readonly Word[], at: number, limit: number): Head | null {
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
