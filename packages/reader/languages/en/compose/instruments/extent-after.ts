import { countryAt } from "../../find/people/country-at.ts";
import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";
import { verbAt } from "../commitments/verb-at.ts";
import { isMonth, isWeekday } from "../names/days.ts";
import { articles, participles, stops } from "../names/words-of-names.ts";

const opens = new Set("of on for between with in regarding concerning among to under against".split(" "));
const ends = new Set(
  "was were is are has have had will would which that who said says when after while during issued including last this these as by at before since until worth aimed aiming funded established announced reached inked totaling totalling whose also but yet he she it they if because following earlier recently later than through via amid towards within into from".split(
    " ",
  ),
);
const adjuncts =
  /^(?:on the (?:occasion|sidelines|margins|same|eve|basis|morning|afternoon|evening)|on (?:behalf|top|this|that|his|her|an? (?:visit|trip))|with (?:a view|the (?:aim|participation|presence|attendance|support|goal|hope|help)|an? (?:aim|value|total)|effect|immediate|immediately)|for (?:the (?:first|benefit|sake|next|last|past|two|purpose)|review|approval|signature|signing|ratification|which)|in (?:order|line|accordance|which|support|a|his|her|front|early|late|mid|time|the (?:presence|coming|near|future|past|same|morning|afternoon|evening|capital|city|course|event|context|framework|first))|of (?:this|that|his|her|their|its|which|importance))/;

/** Where a document's name ends that goes on behind its headword: "(MOU)", "on trade between A and B for 2026-2030". */
export function afterHead(words: readonly Word[], at: number, limit: number): number {
  let index = at;
  let end = at;
  if (words[index]?.text === "(") {
    const close = closing(words, index, limit);
    if (close > 0 && /^[\p{Lu}\d(]/u.test(words[index + 1]?.text ?? "")) {
      index = close + 1;
      end = index;
    }
  }
  for (;;) {
    const past = pastDay(words, index, limit);
    const next = words[past];
    if (!next || past >= limit || next.newLine) return end;
    if (next.key === "signed" && /^(?:between|by|in|on)$/.test(words[past + 1]?.key ?? "")) {
      const signed = signedEnd(words, past + 1, limit);
      if (signed <= past + 1) return end;
      index = signed;
      end = signed;
      continue;
    }
    if (!opens.has(next.key) || !belongs(words, past)) return end;
    const stop = phraseEnd(words, past + 1, limit);
    if (stop <= past + 1) return end;
    index = stop;
    end = stop;
  }
}

/** "signed here Monday between …": "here" and the day are passed over where the name goes on. */
function pastDay(words: readonly Word[], at: number, limit: number): number {
  let index = at;
  if (words[index]?.key === "here") index += 1;
  if (words[index]?.key === "on" && isWeekday(words[index + 1])) index += 2;
  else if (isWeekday(words[index])) index += 1;
  return index < limit && opens.has(words[index]?.key ?? "") && (words[index]?.key !== "to" || amends.test(words[index + 1]?.key ?? ""))
    ? index
    : at;
}

const amends = /^(?:amend|supplement|extend|revise|acknowledge|recogni[sz]e|avoid|waive|exempt|protect|encourage)$/;

function belongs(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const next = words[at + 1];
  if (!next) return false;
  const phrase = words
    .slice(at, at + 4)
    .map((word) => word.key)
    .join(" ");
  // "on the elevation of their relations to a partnership"
  if (/^of (?:their|its|the) /.test(`${phrase} `) && /(?:[ts]ion|ment|ance|ing)$/.test(words[at - 1]?.key ?? "")) return true;
  if (adjuncts.test(phrase)) return false;
  if (key === "to")
    return (
      amends.test(next.key) ||
      (/^(?:an?|the)$/.test(next.key) &&
        words.slice(Math.max(0, at - 6), at).some((word) => /^(?:elevat|upgrad|rais|transition)/.test(word.key)))
    );
  if (key === "with") return next.capital || (next.key === "the" && Boolean(words[at + 2]?.capital)) || countryAt(words, at + 1) !== null;
  if (key === "in")
    return (
      /^in (?:the )?(?:fields?|areas?|spheres?|sectors?|domains?) of/.test(phrase) ||
      (/^(?:cooperation|collaboration|partnership)$/.test(words[at - 1]?.key ?? "") &&
        (next.capital ? words[at - 1]?.capital === true && countryAt(words, at + 1) === null : !/^\d/.test(next.text)))
    );
  if (key === "under") return false;
  if (key === "on" || key === "of" || key === "for") return !isWeekday(next) && !isMonth(next) && (key !== "on" || !/^\d/.test(next.text));
  return true;
}

/** To the end of one phrase: up to a verb, a relative clause, a time, the next document. */
function phraseEnd(words: readonly Word[], from: number, limit: number): number {
  let commas = 0;
  for (let index = from; index < limit; index++) {
    const word = words[index];
    if (!word || word.newLine) return index;
    if (ends.has(word.key)) return index;
    if (index > from && word.key === "signed") return index;
    if (word.text === ",") {
      if (!listGoesOn(words, index, limit, commas)) return index;
      commas += 1;
      continue;
    }
    if (/^[;:.”"“?!]$/.test(word.text) || word.text === "—") return index;
    if (word.text === "(") {
      const close = closing(words, index, limit);
      if (close < 0) return index;
      index = close;
      continue;
    }
    if (index > from && opens.has(word.key) && word.key !== "to" && !belongs(words, index)) return index;
    if (
      index > from &&
      word.key === "to" &&
      !/^(?:loan|project|fund|financing|grant|money|access|approach|response|relating|related|due)$/.test(words[index - 1]?.key ?? "") &&
      verbs.has(words[index + 1]?.key ?? "") &&
      !amends.test(words[index + 1]?.key ?? "")
    )
      return index;
    if (word.key === "and" && endsAtAnd(words, index)) return index;
    if (index > from && (isWeekday(word) || /^(?:yesterday|today|tomorrow)$/.test(word.key))) return index;
  }
  return limit;
}

/** "…, and a plan", "… and agreed": another document, another verb. */
function endsAtAnd(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return true;
  if (
    /^(?:a|an|one|two|three|four|five|six|another|several|other|to|on|also|that|will|was|were|is|are|has|have|other|others|some|he|she|they|it|both|minutes|mous?|memorand\w+|agreements?|treat\w+)$/.test(
      next.key,
    )
  )
    return true;
  if (next.key === "the")
    return (
      (ings.has(words[at + 2]?.key ?? "") && words[at + 3]?.key === "of") ||
      /^(?:plan|minutes|agreement|memorandum|treaty|protocol|mou|signing|\w+ed)$/.test(words[at + 2]?.key ?? "") ||
      /^(?:plan|agreement|minutes|strategy|treaty)$/.test(words[at + 3]?.key ?? "")
    );
  if (next.capital) return false;
  return (
    (/ed$/.test(next.key) && !participles.has(next.key)) ||
    verbAt(words, at + 1, "base") >= 0 ||
    (ings.has(next.key) && !participles.has(next.key) && !/ing$/.test(words[at - 1]?.key ?? ""))
  );
}

/** "on economics, culture, and technology": a comma goes on a list that "and" closes, each item a word or three. */
function listGoesOn(words: readonly Word[], at: number, limit: number, before: number): boolean {
  let since = 0;
  for (let index = at + 1; index < Math.min(limit, at + 28); index++) {
    const word = words[index];
    if (!word || word.newLine) return false;
    if (word.text === ",") {
      if (since === 0 || since > 5) return false;
      since = 0;
      if (words[index + 1]?.key === "and") return plainItem(words, index + 2);
      continue;
    }
    if (word.key === "and") return since > 0 ? since <= 5 && plainItem(words, index + 1) : before > 0 && plainItem(words, index + 1);
    if (!word.spoken && word.text !== "-" && word.text !== "–" && word.text !== "/") return false;
    if (articles.has(word.key) || ends.has(word.key) || stops.has(word.key)) return false;
    if (/ed$/.test(word.key) && !word.capital && !participles.has(word.key)) return false;
    if (!word.capital && verbs.has(word.key) && !nounVerbs.has(word.key)) return false;
    since += 1;
  }
  return false;
}

const plainItem = (words: readonly Word[], at: number) => {
  const word = words[at];
  return Boolean(
    word?.spoken &&
      !articles.has(word.key) &&
      !ends.has(word.key) &&
      !stops.has(word.key) &&
      !(/ed$/.test(word.key) && !word.capital) &&
      !(verbs.has(word.key) && !nounVerbs.has(word.key) && !word.capital) &&
      !/^(?:memorand|mou|agreement|treat)/.test(word.key),
  );
};

/** "signed between the two ministers on trade", "signed by the last government in 2019" */
function signedEnd(words: readonly Word[], at: number, limit: number): number {
  if (words[at]?.key === "between") return phraseEnd(words, at + 1, limit);
  for (let index = at; index < Math.min(at + 10, limit); index++) {
    const word = words[index];
    if (!word || /^[,;.]$/.test(word.text)) return at;
    if (/^(?:19|20)\d\d$/.test(word.text) && /^(?:in|of)$/.test(words[index - 1]?.key ?? "")) return index + 1;
  }
  return at;
}

function closing(words: readonly Word[], at: number, limit: number): number {
  for (let index = at + 1; index < Math.min(at + 9, limit); index++) if (words[index]?.text === ")") return index;
  return -1;
}
