import { phrasesOf, type Word } from "../../tokens.ts";
import { determiners, tails } from "../../words/undertakings.ts";
import { ings } from "../../words/verbs.ts";
import { newClause, saidSoon } from "./next-clause.ts";
import { beforeDoing, isDoing, keptDoing, manner, outcomes, subordinate } from "./tail-words.ts";
import { verbAt } from "./verb-at.ts";

/** Words from `from` up to, not including, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

const tailBook = phrasesOf(tails.map((tail) => [tail, true]));

/** No undertaking has more words than this. */
const longest = 160;

/** Where the undertaking ends: before a tail, a relative clause, the next clause, or the words that say who said it. */
export function endOf(words: readonly Word[], from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + longest);
  let doings = ings.has(words[from]?.key ?? "");
  for (let index = from + 1; index < limit; index++) {
    const word = words[index];
    if (!word) return index;
    const next = words[index + 1];
    if (beforeDoing.has(words[index - 1]?.key ?? "") && ings.has(word.key)) doings = true;
    if (word.text === "”" || word.text === '"' || word.text === "“") {
      const close = closingQuote(words, index, limit);
      if (close < 0) return index;
      index = close;
      continue;
    }
    if (word.text === "–" || word.text === "—" || (word.text === "-" && words[index + 1]?.text === "-")) {
      // "Vietnam – Laos", "2021 – 2025"
      const joins = (each: Word | undefined) => Boolean(each && (each.capital || /^\d/.test(each.text)));
      if (joins(words[index - 1]) && joins(next)) continue;
      const close = closingDash(words, index, limit);
      if (close < 0) return index;
      index = close;
      continue;
    }
    if (
      tailBook.longestAt(words, index) &&
      !lawful(words, index) &&
      !(
        word.key === "as" &&
        next?.key === "part" &&
        !words
          .slice(index + 3, index + 8)
          .some(({ key }) => /^(?:efforts?|commitments?|strategy|policy|bid|drive|campaign|push|process|initiatives?)$/.test(key))
      ) &&
      !(word.key === "following" && words[index - 1]?.key === "and" && doings) &&
      !(word.key === "following" && ["actions", "measures", "areas", "directions", "steps", "fields", "contents"].includes(next?.key ?? ""))
    )
      return index;
    if (word.key === "during" && occasion(words, index + 1, limit)) return index;
    if (word.key === "with" && setToHappen(words, index + 1, limit)) return index;
    if (word.text === "," && next) {
      if (
        subordinate.has(next.key) &&
        !(doings && isDoing(next.key)) &&
        !(next.key === "while" && manner.test(words[index + 2]?.key ?? ""))
      )
        return index;
      if (tailBook.longestAt(words, index + 1)) return index;
      if (saidSoon(words, index + 1)) return index;
      if (
        next.key === "as" &&
        !/^(?:well|part|soon|necessary|needed|appropriate|agreed|long|far|planned|required)$/.test(words[index + 2]?.key ?? "")
      )
        return index;
      if (next.key === "to" && index - from > 1 && verbAt(words, index + 2, "base") > 0 && !listOfInfinitives(words, index + 3, limit))
        return index;
    }
    const clause = word.key === "and" || (word.text === "," && next?.key === "and") ? (word.key === "and" ? index + 1 : index + 2) : 0;
    if (clause && !(word.key === "and" && insideName(words, index)) && newClause(words, clause)) return index;
    if ((word.text === ";" || word.key === "while" || word.key === "as") && newClause(words, index + 1)) return index;
    if (word.text === "," && (!doings || outcomes.has(next?.key ?? "")) && outcome(words, index + 1, limit)) return index;
    if (["he", "she"].includes(word.key) && ["said", "added", "noted", "stressed"].includes(next?.key ?? "")) return index;
    if (word.key === "if" || word.key === "although" || (word.key === "as" && next?.key === "they" && false)) return index;
  }
  return limit;
}

const namesEnd =
  /^(?:initiative|strategy|plan|programme|program|forum|policy|framework|fund|bank|organi[sz]ation|cooperation|partnership|action|circle|corridor|network|conference|dialogue|mechanism|ring|area|project|vision|office|centre|center)$/;

/** The "and" of "the Belt and Road Initiative". */
function insideName(words: readonly Word[], at: number): boolean {
  if (!words[at - 1]?.capital) return false;
  for (let index = at + 1; index < at + 5 && words[index]?.capital; index++)
    if (index > at + 1 && namesEnd.test(words[index]?.key ?? "")) return true;
  return false;
}

/** "in line with the laws of each country" is a condition, "in line with the good ties" only praise. */
const lawful = (words: readonly Word[], at: number) =>
  words[at]?.key === "in" &&
  words
    .slice(at + 2, at + 14)
    .some(({ key }) =>
      /^(?:laws?|legislation|regulations?|rules?|principles?|provisions?|practices?|treat(?:y|ies)|conventions?|charter|agreements?|unclos|standards?|constitution|resolutions?|memorandum|protocol)$/.test(
        key,
      ),
    );

/** "during the ongoing visit": when it was said. */
const occasion = (words: readonly Word[], from: number, limit: number) =>
  words
    .slice(from, Math.min(from + 8, limit))
    .some(({ key }) => /^(?:visit|talks|meeting|trip|call|stay|conversation|session|discussions|summit|tour|reception)$/.test(key));

/** ", easing doubts about the road": what comes of it, where the undertaking itself is no list of doings. */
function outcome(words: readonly Word[], at: number, limit: number): boolean {
  const doing = words[at];
  const object = words[at + 1];
  if (
    !doing ||
    !object ||
    doing.capital ||
    !(ings.has(doing.key) || outcomes.has(doing.key)) ||
    keptDoing.has(doing.key) ||
    manner.test(doing.key)
  )
    return false;
  if (
    !determiners.has(object.key) &&
    !/^(?:all|more|new|both|each|this|these|those|up|on|out|them|it)$/.test(object.key) &&
    !outcomes.has(doing.key)
  )
    return false;
  // "trade, training the young, and tourism": a list goes on.
  for (let index = at + 1; index < Math.min(at + 24, limit); index++)
    if (/^(?:,|;)$/.test(words[index]?.text ?? "") && /^(?:and|or)$/.test(words[index + 1]?.key ?? ""))
      return outcomes.has(doing.key) && !ings.has(words[index + 2]?.key ?? "");
  return true;
}

/** "with a panel set to travel": another thing that is to happen. */
function setToHappen(words: readonly Word[], from: number, limit: number): boolean {
  for (let index = from; index < Math.min(from + 9, limit); index++) {
    if (!words[index]?.spoken) return false;
    if (/^(?:set|due|expected|scheduled|slated|likely)$/.test(words[index]?.key ?? "") && words[index + 1]?.key === "to") return true;
  }
  return false;
}

/** “Golden Year”: a few words in quotation marks that open here. */
function closingQuote(words: readonly Word[], at: number, limit: number): number {
  const mark = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!mark || !after || mark.text === "”" || after.start > mark.end || (before && before.end === mark.start && before.spoken)) return -1;
  for (let index = at + 2; index < Math.min(at + 16, limit); index++)
    if (words[index]?.text === (mark.text === "“" ? "”" : mark.text)) return index;
  return -1;
}

/** "– bilaterally and multilaterally –": what stands between two dashes is passed over. */
function closingDash(words: readonly Word[], at: number, limit: number): number {
  for (let index = at + 2; index < Math.min(at + 10, limit); index++)
    if (words[index]?.text === "–" || words[index]?.text === "—") return index;
  return -1;
}

/** "to A, to B, and to C"; a lone ", to B" says what A is for. */
function listOfInfinitives(words: readonly Word[], from: number, limit: number): boolean {
  for (let index = from; index < limit - 1; index++)
    if (
      words[index]?.key === "and" &&
      (words[index + 1]?.key === "to" || words[index + 2]?.key === "to") &&
      verbAt(words, index + 2, "base") > 0
    )
      return true;
  return false;
}

export function trimmed(words: readonly Word[], from: number, to: number): Stretch {
  let end = to;
  while (
    end > from &&
    (!words[end - 1]?.spoken || ["and", "or", "to", "as", "also", "in", "by", "that"].includes(words[end - 1]?.key ?? "")) &&
    words[end - 1]?.text !== ")" &&
    !closesQuote(words, from, end - 1) &&
    words[end - 1]?.text !== "%" &&
    words[end - 1]?.key !== "'s"
  )
    end -= 1;
  return { from, to: end };
}

const closesQuote = (words: readonly Word[], from: number, at: number) =>
  words[at]?.text === "”"
    ? words.slice(from, at).some(({ text }) => text === "“")
    : words[at]?.text === '"' && words.slice(from, at).filter(({ text }) => text === '"').length % 2 === 1;

/** From `from` to where the undertaking ends; `verb` is where its own verb stands, if its subject is part of it. */
export const wholeOf = (words: readonly Word[], from: number, limit: number, verb = from): Stretch =>
  trimmed(words, from, endOf(words, verb, limit));
