import type { Word } from "../../tokens.ts";
import { type Complement, undertakingVerbs } from "../../words/undertakings.ts";
import { assuredHead } from "./assured.ts";
import { bareClause, forHead, nounOrEfforts, onHead, someoneHead, thatHead, toHead } from "./complements.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, isDay, made } from "./head.ts";
import { helpAsked } from "./help-asked.ts";
import { acceptedInvitation, invitedTo } from "./invited.ts";
import { offeredHead } from "./offered.ts";
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
  if (/^(?:affirm|reaffirm|confirm)/.test(key) && !(words[at + 1]?.key === "to" && verbAt(words, at + 2, "base") >= 0)) return null;
  if (key === "supported" && /^(?:has|have|had|was|were|is|are|be|been|being|and|,)$/.test(previous)) return null;
  if (/^(?:trust|wish|want|hope|believe|expect)$/.test(key) && !speaksForMany(words, at)) return null;
  if (key === "unanimous")
    return /^(?:in|on)$/.test(words[at + 1]?.key ?? "")
      ? onHead(words, { at, index: at + 2, limit, mode: trigger.mode, rule: "commitment: unanimous on" })
      : null;
  if (/^accept/.test(key)) return acceptedInvitation(words, at, limit);
  if (/^invite/.test(key)) return invitedTo(words, at, limit);
  if (trigger.takes.includes("someone") && nobodyAsks(words, at)) return null;
  if (key === "asked" && words[at]?.capital) return null;
  if (
    /^decides?$/.test(key) &&
    words.slice(Math.max(0, at - 5), at).some((word) => /^(?:should|if|whether|unless|once|until)$/.test(word.key))
  )
    return null;
  if (trigger.mode === "hoped" && /^(?:who|which|that)$/.test(previous) && words[at - 2]?.text !== ",") return null;
  if (/^plan(?:s|ned)?$/.test(key) && !subjectBefore(words, at)) return null;
  if (
    /^(?:agreeing|deciding|promising|pledging|vowing|committing|concurring|wishing|wanting|intending|believing)$/.test(key) &&
    /^(?:for|of|by|after|before|about|on|in|without)$/.test(previous)
  )
    return null;
  if (
    key === "shared" &&
    !/^(?:the|a|this) (?:same |common )?(?:view|opinion|belief|assessment|position|stance)s? that/.test(keysOf(words, at + 1, 5))
  )
    return null;
  if (key === "resolve" && /^(?:to|and|will|would|help|,|peacefully|satisfactorily|thoroughly|effectively)$/.test(previous)) return null;
  if (
    /^(?:plan|wish|trust|want|hope|expect|undertake|promise|pledge|decide|consent|offers|guaranteed)$/.test(key) &&
    /^(?:to|and|will|would|can|should)$/.test(previous)
  )
    return null;
  if (
    /^(?:agree|commit|pledge|vow|promise|decide|hope|hopes|wish|wishes|believe|expect|request|call|calls|asks|urge|suggest|propose|requests|promises|pledges)$/.test(
      key,
    ) &&
    ["the", "a", "an", "this", "their", "his", "its", "of", "such", "called", "any", "these", "on", "in"].includes(previous)
  )
    return null;
  if (
    ["expected", "intended", "asked", "called", "proposed", "requested"].includes(key) &&
    ["is", "are", "was", "were", "be", "been"].includes(adverbSkipped(words, at))
  )
    return null;
  if (["called", "calls", "call", "calling"].includes(key) && !["for", "on", "upon"].includes(words[at + 1]?.key ?? "")) return null;
  const isReached = /^(?:agreements?|consensus|accord) (?:was|were|has been|have been|had been|is)$/.test(
    keysOf(words, at - 3, 3).replace(/^(?!agree|cons|acc)\S+ /, ""),
  );
  if (
    key === "reached" &&
    !isReached &&
    !/^(?:(?:an|a|extensive|broad|important|full|many|several|common|joint|shared|mutual|high)\s?)*(?:agreement|consensus|agreements|accord|perceptions?|awareness|understanding)$/.test(
      words
        .slice(at + 1, at + 5)
        .map((each) => each.key)
        .filter((each) =>
          /^(?:an|a|extensive|broad|important|full|many|several|common|joint|shared|mutual|high|agreement|agreements|consensus|accord|perceptions?|awareness|understanding)$/.test(
            each,
          ),
        )
        .join(" "),
    )
  )
    return null;
  let index = at + 1;
  if (key === "shared") while (words[index]?.key !== "that") index += 1;
  if (key === "reached" && /^(?:was|were|been|is)$/.test(previous) && /^(?:to|on|that)$/.test(words[index]?.key ?? "")) index -= 1;
  else if (key === "reached")
    while (!/^(?:agreements?|consensus|accord|perceptions?|awareness|understanding)$/.test(words[index]?.key ?? "") && index < at + 5)
      index += 1;
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
  // "agreed with Khamla on …", "reached consensus with the Lao side to …"
  if (words[index]?.key === "with" && mode === "agreed")
    for (let ahead = index + 2; ahead < Math.min(index + 9, limit) && words[ahead]?.spoken; ahead++)
      if (/^(?:on|to|that)$/.test(words[ahead]?.key ?? "")) {
        index = ahead;
        break;
      }
  const marker = words[index]?.key ?? "";
  const has = (complement: Complement) => trigger.takes.includes(complement);
  if (/^assur/.test(key) && marker !== "that" && marker !== "to") return assuredHead(words, at, limit);
  if (/^offer/.test(key) && marker !== "to") return offeredHead(words, at, limit);
  if (marker === "to" && has("to")) return toHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} to` });
  if ((marker === "on" || marker === "upon" || marker === "in" || (key === "reached" && /^(?:of|about)$/.test(marker))) && has("on"))
    return onHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} on` });
  if (marker === "that" && has("that")) return thatHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} that` });
  if (marker === "for" && has("for")) return forHead(words, { at, index: index + 1, limit, mode, rule: `commitment: ${key} for` });
  if (["called", "calls", "call", "calling", "appealed"].includes(key))
    return ["on", "upon", "to"].includes(marker)
      ? someoneHead(words, { at, index: index + 1, limit, mode, rule: "commitment: called on" })
      : null;
  if (has("ing") && verbAt(words, index, "ing") >= 0)
    return made(words, at, verbPhrases(words, index, limit, "ing"), mode, `commitment: ${key} doing`);
  // "proposed the two sides continue to …": the verb stands right behind them.
  const clause = /^(?:propos|suggest|recommend)/.test(key)
    ? bareClause(words, { at, index, limit, mode, rule: `commitment: ${key}` })
    : null;
  if (clause) return clause;
  if (has("someone")) {
    const someone = someoneHead(words, { at, index, limit, mode, rule: `commitment: ${key} someone` });
    if (someone) return someone;
  }
  if (has("that") && mode !== "pledged" && mode !== "agreed") {
    const clause = bareClause(words, { at, index, limit, mode, rule: `commitment: ${key}` });
    if (clause) return clause;
  }
  if (
    key === "supported" &&
    /^(?:all|each|every|further|any)$/.test(words[index]?.key ?? "") &&
    /^(?:efforts?|other|initiatives?|measures)$/.test(words[index + 1]?.key ?? "")
  )
    return made(words, at, [wholeOf(words, at, limit)], mode, "commitment: supported");
  // "tasked the committee with reviewing …"
  if (key === "tasked" || key === "entrusted")
    for (let ahead = index + 1; ahead < Math.min(index + 10, limit) && words[ahead]?.spoken; ahead++)
      if (words[ahead]?.key === "with" && verbAt(words, ahead + 1, "ing") >= 0)
        return made(words, at, verbPhrases(words, ahead + 1, limit, "ing"), mode, `commitment: ${key} someone`);
  if (key === "seeking" && /\p{L}/u.test(previous) && !/^(?:is|are|was|were|been|be|also|now|and|currently|actively)$/.test(previous))
    return null;
  if (mode === "proposed" && /^(?:request|seek|sought)/.test(key) && helpAsked(words, index))
    return made(words, at, [wholeOf(words, index, limit)], mode, `commitment: ${key} help`);
  if (has("thing") && mode === "proposed" && /^(?:is|are|was|were|been|also)$/.test(previous) && ["the", "a", "an"].includes(marker))
    return made(words, at, [wholeOf(words, index, limit)], mode, `commitment: ${key} a thing`);
  // "such promising areas as"
  if (key === "promising" && /^(?:such|most|very|more|other|the|a|an|many|some|several|as|and|of|in|is|are)$/.test(previous)) return null;
  if (has("thing") && mode === "pledged" && words[index]?.spoken && words[index]?.key !== "by" && !words[index]?.capital)
    return nounOrEfforts(words, { at, index, limit, mode, rule: `commitment: ${key} a thing` });
  return null;
}

/** "have been urged to open …", "firms seeking a partner", "efforts to ease tension and encourage them to …": nobody asks the other side for anything. */
function nobodyAsks(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const before = words[at - 1]?.key ?? "";
  if (/^(?:been|being)$/.test(adverbSkipped(words, at)) && words[at + 1]?.key === "to") return true;
  // "The news was encouraging and …"
  if (key === "encouraging" && (!words[at + 1]?.spoken || /^(?:and|but|news|signs?|results?|progress)$/.test(words[at + 1]?.key ?? "")))
    return true;
  if (!/^(?:urge|encourage|request|ask|call|suggest|propose|recommend)$/.test(key)) return false;
  if (/^(?:help|to)$/.test(before)) return true;
  if (before !== "and") return false;
  for (let index = at - 2; index > Math.max(0, at - 24); index--) {
    const word = words[index];
    if (!word || /^[,;.“”"]$/.test(word.text)) return false;
    if (word.key === "to" && verbAt(words, index + 1, "base") >= 0) return true;
  }
  return false;
}

const keysOf = (words: readonly Word[], from: number, count: number) =>
  words
    .slice(Math.max(0, from), Math.max(0, from) + count)
    .map(({ key }) => key)
    .join(" ");

/** "is widely expected" → "is" */
function adverbSkipped(words: readonly Word[], at: number): string {
  const before = words[at - 1]?.key ?? "";
  return before.endsWith("ly") || before === "also" || before === "not" ? (words[at - 2]?.key ?? "") : before;
}

/** "Vietnam plans to", "they plan to"; in "their plans to" it is a noun. */
function subjectBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return Boolean(
    before &&
      (before.capital ||
        /^(?:it|they|we|he|she|also|side|sides|countries|government|governments|ministry|ministries|province|provinces|company|companies|leaders|two|both|now|has|have|had|which|who|who|parties)$/.test(
          before.key,
        )),
  );
}

/** "the two sides hope", "we strongly believe"; in "mutual trust", "their wish" it is a noun. */
function speaksForMany(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return Boolean(
    before &&
      (/^(?:we|i|they|also|both|you|to|people|would|do|still|always|\p{L}+ly)$/u.test(before.key) ||
        (/s$/.test(before.key) && before.key !== "'s") ||
        before.capital),
  );
}
