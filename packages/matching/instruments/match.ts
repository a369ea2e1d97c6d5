import type { InstrumentCard } from "../cards.ts";
import { contains, type Days, daysIn, gapOf, lengthOf } from "../days.ts";
import type { Difference } from "../differences.ts";
import { settle, type Weighed } from "../settle.ts";
import type { Judged, Reason, Verdict } from "../verdict.ts";
import { type Facets, facetsOf, tellingBodies } from "./facets.ts";
import { isSpecific, type Likeness, likenessOf } from "./likeness.ts";

export interface InstrumentJudged extends Judged {
  /** Where both are told of with contradicting values. */
  differences: readonly Difference[];
}

export interface InstrumentContext {
  /** EDTF: when the words were said or written. An agreement mentioned without its years is then the one in force, if only one can be. */
  day?: string | null;
}

/** Which instruments of the register a document's mention means; a mention in general means none. Likeliest first. */
export function matchInstrument(
  seen: InstrumentCard,
  candidates: readonly InstrumentCard[],
  context: InstrumentContext = {},
): InstrumentJudged[] {
  if (seen.generic) return [];
  const day = daysIn(context.day ?? null);
  const known = new Map(candidates.filter((card) => !card.generic && card.record !== seen.record).map((card) => [card.record, card]));
  const judged = [...known.values()].map((card) => inForce(judge(seen, card, day), candidates, day));
  return settle(judged, {
    apart: (one, other) => {
      const [left, right] = [known.get(one.record), known.get(other.record)];
      return left !== undefined && right !== undefined && judge(left, right, null).verdict === "different";
    },
    doubt: () => ({ code: "instrument-several-fit", words: { seen: seen.titles[0] ?? "" } }),
  }).map(({ firm: _firm, ...one }) => one);
}

/** Of those that bear one title, the one in force on the day: signed by then, and not yet replaced. */
function inForce(judged: Weighing, candidates: readonly InstrumentCard[], day: Days | null): Weighing {
  if (judged.verdict !== "same" || judged.reasons[0].code !== "instrument-same-title") return judged;
  const signedOf = (card: InstrumentCard | undefined) => daysIn(card?.signed ?? null);
  const later = candidates.find(({ supersedes }) => supersedes.includes(judged.record));
  const [own, next] = [signedOf(candidates.find(({ record }) => record === judged.record)), signedOf(later)];
  const words = { ...judged.reasons[0].words, period: judged.reasons[0].words?.known ?? "", later: later?.titles[0] ?? "" };
  if (day && own && own.first > day.last + 31)
    return { ...judged, verdict: "different", score: 0.15, reasons: [{ code: "instrument-not-signed", words }] };
  // Two years before a successor is signed it may be what is being made already.
  if (!later || !day || (next && next.first > day.last + 730)) return judged;
  const replaced = next !== null && next.first <= day.last;
  return {
    ...judged,
    verdict: replaced ? "different" : "unsure",
    score: replaced ? 0.2 : 0.5,
    reasons: [{ code: "instrument-superseded", words }],
  };
}

type Weighing = Weighed & InstrumentJudged;

function judge(seen: InstrumentCard, known: InstrumentCard, day: Days | null): Weighing {
  const [left, right] = [facetsOf(seen), facetsOf(known)];
  const like = likenessOf(left, right);
  const titles = { seen: like.seen, known: like.known };
  const give = (
    verdict: Verdict,
    score: number,
    code: Reason["code"],
    extra: { words?: Record<string, string>; firm?: boolean } = {},
  ): Weighing => ({
    record: known.record,
    verdict,
    score,
    reasons: [{ code, words: { ...titles, ...extra.words } }],
    firm: extra.firm ?? false,
    differences: verdict === "different" ? [] : differencesOf(seen, known, left, right),
  });

  const kinds = kindsOf(left, right);
  if (kinds === "other") return give("different", 0, "instrument-other-kind");
  if (!sidesAgree(left, right)) return give("different", 0, "instrument-other-parties");
  const signing = signingOf(left, right);
  if (left.number && right.number) {
    const words = { seenNumber: left.number, knownNumber: right.number };
    if (left.number !== right.number || signing === "differs" || like.likeness === "other") {
      return give("different", 0.05, "instrument-other-number", { words });
    }
    const sure = signing === "agrees" || like.likeness === "equal" || /\d{4}/.test(left.number);
    return give(sure ? "same" : "unsure", sure ? 0.97 : 0.6, "instrument-same-number", { words, firm: sure });
  }
  const [seenSession, knownSession] = [left, right].map(sessionOf);
  if (left.sort === "minutes" && seenSession !== knownSession && seenSession != null && knownSession != null) {
    return give("different", 0.1, "instrument-other-session", {
      words: { seenSession: `${seenSession}`, knownSession: `${knownSession}` },
    });
  }
  if (left.sort === "minutes" && seenSession != null && seenSession === knownSession && oneSaysLess(left, right)) {
    // Which body sat goes without saying in one of them.
    const sure = signing === "agrees" || like.likeness === "equal";
    if (signing !== "differs")
      return give(sure ? "same" : "unsure", sure ? 0.9 : 0.5, "instrument-same-session", {
        words: { session: `${seenSession}` },
        firm: sure,
      });
  }
  if (like.likeness === "other") return give("different", 0.05, "instrument-other-matter");
  const equal = like.likeness === "equal";
  const alike = equal || like.likeness === "near";
  const periods = { seenPeriod: left.periodText ?? "", knownPeriod: right.periodText ?? "" };
  if (left.period && right.period) {
    const [one, other] = [left.period, right.period];
    if (one.first === other.first && one.last === other.last) {
      if (equal && (kinds === "same" || signing === "agrees" || interchangeable(left, right)))
        return give("same", 0.95, "same-title-and-period", { firm: true });
      if (alike && kinds === "same") return give("same", 0.85, "instrument-alike", { words: periods, firm: true });
      const oneAct = signing === "agrees" && kinds === "same" && like.shared > 0;
      if (oneAct && like.likeness === "partial") return give("same", 0.8, "instrument-alike", { words: periods, firm: true });
      return give("unsure", alike ? 0.6 : 0.4, alike ? "instrument-kind-near" : "instrument-partly-alike", { words: periods });
    }
    if (gapOf(one, other) > 0 || !alike || kinds !== "same" || !touching(one, other))
      return give("different", 0.1, "instrument-other-period", { words: periods });
    return give("unsure", equal ? 0.55 : 0.45, "instrument-period-differs", { words: periods });
  }
  if (signing === "differs") {
    return give("different", 0.1, "instrument-other-day", { words: { seenDay: seen.signed ?? "", knownDay: known.signed ?? "" } });
  }
  const named = left.sorts.has(right.sort) || right.sorts.has(left.sort);
  const nearKind = kinds === "near" && (equal || named) && isSpecific(left) && bothWithin(31, left, right);
  if (signing === "agrees" && alike && (nearKind || (kinds === "same" && (isSpecific(left) || bothWithin(1, left, right))))) {
    return give("same", 0.9, "instrument-same-title-and-day", { words: { day: known.signed ?? "" }, firm: true });
  }
  // Two sides issue one statement a day.
  if (signing === "agrees" && kinds === "same" && left.sort === "statement" && !isSpecific(left) && !isSpecific(right)) {
    return give("same", 0.8, "instrument-same-title-and-day", { words: { day: known.signed ?? "" }, firm: true });
  }
  if (left.period || right.period) return oneIsOpen(left, right, like.likeness, day, give);
  if (!alike) return give("unsure", 0.3, "instrument-partly-alike");
  // Statements and minutes are many, and all bear the same title: without a day or session they cannot be told apart.
  const told = isSpecific(left) && left.sort !== "statement" && left.sort !== "minutes";
  if (told && equal && (kinds === "same" || translated(left, right))) return give("same", 0.8, "instrument-same-title");
  return give("unsure", equal ? 0.5 : 0.4, kinds === "near" ? "instrument-kind-near" : "instrument-partly-alike");
}

/** One of the two is told of without its years. */
function oneIsOpen(
  left: Facets,
  right: Facets,
  likeness: Likeness,
  day: Days | null,
  give: (verdict: Verdict, score: number, code: Reason["code"], extra?: { words?: Record<string, string> }) => Weighing,
): Weighing {
  const [open, closed] = left.period ? [right, left] : [left, right];
  const period = closed.period as Days;
  const words = { period: closed.periodText ?? "" };
  if (open.years !== null && open.years !== Math.round(lengthOf(period) / 365.25))
    return give("different", 0.1, "instrument-other-period", {
      words: { seenPeriod: left.periodText ?? `${left.years}`, knownPeriod: right.periodText ?? `${right.years}` },
    });
  const inForce = day !== null && contains(period, day);
  if (day !== null && gapOf(period, day) > 366) return give("different", 0.15, "instrument-not-in-force", { words });
  if (inForce && likeness === "equal" && open.sort === closed.sort && (open.years !== null || isSpecific(open))) {
    return give("same", 0.75, "instrument-in-force-then", { words });
  }
  return give("unsure", inForce ? 0.5 : 0.35, "instrument-period-untold", { words });
}

const takenForEachOther: readonly ReadonlySet<string>[] = [
  new Set(["plan", "programme"]),
  new Set(["strategy", "scheme"]),
  new Set(["treaty", "agreement", "convention", "protocol", "mou", "contract"]),
];

/** A year's plan is called its programme as well. */
function interchangeable({ sort: left }: Facets, { sort: right }: Facets): boolean {
  return takenForEachOther.slice(0, 2).some((sorts) => sorts.has(left) && sorts.has(right));
}

/** One names no body or matter at all, or both the same. */
function oneSaysLess({ titles: left }: Facets, { titles: right }: Facets): boolean {
  const [one, other] = [left, right].map((titles) => new Set(titles.flatMap((title) => [...title.topics, ...tellingBodies(title)])));
  if (!one || !other) return false;
  return [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word));
}

function kindsOf(left: Facets, right: Facets): "same" | "near" | "other" {
  if (left.sort === right.sort) return "same";
  const near = takenForEachOther.some((sorts) => sorts.has(left.sort) && sorts.has(right.sort));
  return near || namesOther(left, right) ? "near" : "other";
}

/** "The agreement for 2024" beside "the agreement on the plan for 2024": one of the two has the name of the other's sort as well, and the same years. */
function namesOther(left: Facets, right: Facets): boolean {
  if (left.sorts.has(right.sort) && right.sorts.has(left.sort)) return true;
  const sameYears = left.period !== null && left.period.first === right.period?.first && left.period.last === right.period?.last;
  const oneDay = bothWithin(31, left, right) && signingOf(left, right) === "agrees";
  return (
    (left.sorts.has(right.sort) || right.sorts.has(left.sort)) && (sameYears || (oneDay && left.period === null && right.period === null))
  );
}

/** Which of these words a paper takes is often the translator's choice. */
function translated({ sort: left }: Facets, { sort: right }: Facets): boolean {
  return [left, right].every((sort) => sort === "treaty" || sort === "agreement" || sort === "convention");
}

/** A third country in one of them makes it another document. */
function sidesAgree({ sides: left }: Facets, { sides: right }: Facets): boolean {
  if (left.size < 2 || right.size < 2)
    return [...left].every((side) => right.size < 2 || right.has(side)) && [...right].every((side) => left.size < 2 || left.has(side));
  return left.size === right.size && [...left].every((side) => right.has(side));
}

function signingOf({ signed: left }: Facets, { signed: right }: Facets): "agrees" | "differs" | "untold" {
  if (!left || !right) return "untold";
  return gapOf(left, right) <= 1 ? "agrees" : "differs";
}

/** Both were signed within so many days that are known. */
function bothWithin(days: number, { signed: left }: Facets, { signed: right }: Facets): boolean {
  return left !== null && right !== null && lengthOf(left) <= days && lengthOf(right) <= days;
}

function sessionOf({ titles }: Facets): number | null {
  return titles.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null;
}

/** Periods of one document told differently share their beginning or their end, or lie one in the other without being one year of many. */
function touching(one: Days, other: Days): boolean {
  const oneYear = lengthOf(one) <= 366 || lengthOf(other) <= 366;
  return !oneYear && (one.first === other.first || one.last === other.last);
}

function differencesOf(seen: InstrumentCard, known: InstrumentCard, left: Facets, right: Facets): Difference[] {
  const differences: Difference[] = [];
  if (left.periodText && right.periodText && left.periodText !== right.periodText) {
    differences.push({ field: "period", seen: left.periodText, known: right.periodText });
  }
  if (seen.signed && known.signed && signingOf(left, right) === "differs") {
    differences.push({ field: "signed", seen: seen.signed, known: known.signed });
  }
  if (seen.kind !== known.kind && seen.kind !== "other" && known.kind !== "other") {
    differences.push({ field: "kind", seen: seen.kind, known: known.kind });
  }
  return differences;
}
