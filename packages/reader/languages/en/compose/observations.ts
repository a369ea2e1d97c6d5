import type { ObservationRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import type { ReasonLeftOut } from "../../../trace.ts";
import { clauseOf, indicatorOf, ownPart } from "./observations/clause.ts";
import { capacityBehind, countsWith, works } from "./observations/counted.ts";
import { type Amount, changeOf, isMove, periodOf } from "./observations/period.ts";
import { ranksIn } from "./observations/ranks.ts";
import { sharesIn } from "./observations/shares.ts";

/** Figures still to be reached are aims or forecasts, and no observations. */
const ahead =
  /\b(?:will|would|shall|could|may|might|should|aims?|aimed|aiming|targets?|targeting|targeted|goals?|pledg\w+|to (?:reach|raise|lift|bring|increase|provide|a)|lift|expected|projected|forecast|set to|strive|seek\w*|committed|plans?|planned|potential|hop\w+|by (?:the year )?20[2-9]\d)\b[^.;]{0,70}$/;
const happened =
  /\b(?:rose|reached|totall?ed|totals|amounted|stood|hit|hitting|grew|was|were|exceeded|topped|tops|recorded|posted|worth|valued|fell|increased|surpassed|came|estimated (?:to (?:bring|cost|total|amount|be)|at)|(?:has|have) (?:already |so far )?(?:committed|provided|invested|contributed|donated|given|pledged))\b[^.;]{0,40}$/;

/** Figures about the two sides: trade, capital, aid, students, ranks. */
export const observationsComposer: Composer = {
  name: "observations",
  compose(draft) {
    let last: string | null = null;
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      const amounts = mentionsWithin(draft, "amount", sentence);
      for (const amount of amounts) {
        const promised = draft.commitments.some(({ evidence }) =>
          evidence.some(({ start, end }) => start <= amount.start && amount.end <= end),
        );
        const item: ObservationRead | ReasonLeftOut = promised ? "target" : observationOf(draft, sentence, amount, last);
        if (typeof item === "string") {
          draft.trace.leftOut("observations", amount, item);
          continue;
        }
        last = item.indicator;
        const known = draft.observations.find(
          (other) => other.value === item.value && other.indicator === item.indicator && other.unit === item.unit,
        );
        if (known) {
          known.period ??= item.period;
          draft.trace.leftOut("observations", amount, "repeated");
        } else draft.observations.push(item);
      }
      if (amounts.length === 0) growthIn(draft, sentence);
      for (const share of sharesIn(draft, sentence))
        if (!draft.observations.some(({ indicator, value }) => indicator === share.indicator && value === share.value))
          draft.observations.push(share);
      ranksIn(draft, sentence);
    }
  },
};

function observationOf(draft: Draft, sentence: Sentence, amount: Amount, last: string | null): ObservationRead | ReasonLeftOut {
  const { text } = draft.page;
  const whole = clauseOf(text, sentence, amount);
  const clause = ownPart(draft, whole, amount);
  const lead = text.slice(clause.start, amount.start);
  const counted = /^amount: (?!money)(.+)$/.exec(amount.rule)?.[1];
  if (ahead.test(lead) && !happened.test(lead)) return "target";
  // "the new $30 million will support …"
  if (/^[^,;]{0,40}\b(?:will|would)\b/.test(text.slice(amount.end, clause.end))) return "target";
  if (counted) return countedOf(draft, clause, { amount, indicator: counted, whole });
  const after = text.slice(amount.end, clause.end);
  // "a $20 billion fund", "the $7.3 billion railway": a name, not a figure of the two sides.
  const named =
    /^(?:[\s-](?!in\b|of\b|to\b|from\b|last\b|this\b|over\b|at\b|for\b|by\b|on\b|and\b)[\p{L}-]+){0,5}?\s(?:fund|pipeline|station|plant|partnership|Partnership|package|railway|road|expressway|bridge|port|airport|line|facility|programme|program|initiative)\b/u.test(
      after,
    );
  const nearest = indicatorOf(text, clause, amount);
  const indicator =
    nearest?.indicator ??
    (/^(?:The|This|That|the|this|that) (?:figure|number|volume|value|amount|total)\b/.test(text.slice(clause.start, clause.end))
      ? last
      : null);
  // "the $568 million dam" tells what a work costs.
  const cost = works.exec(after);
  if (cost && !/^(?:aid|deal-value)$/.test(indicator ?? ""))
    return made(draft, { start: amount.start, end: amount.end + cost[0].length }, { indicator: "project-cost", amount, whole });
  if (!indicator || (named && !/^(?:aid|deal-value)$/.test(indicator))) return "no-indicator";
  return made(draft, clause, { indicator, amount, whole });
}

function countedOf(draft: Draft, clause: Span, { amount, indicator, whole }: Made): ObservationRead | ReasonLeftOut {
  const { text } = draft.page;
  const words = text.slice(amount.start, amount.end);
  const lead = text.slice(clause.start, amount.start);
  if (!/\d{2}|thousand|million|hundred/.test(words)) return "no-indicator";
  if (!countsWith(indicator, lead)) return "no-indicator";
  if (indicator === "power") {
    const work = capacityBehind(text.slice(amount.end, clause.end));
    if (work && !/\b(?:bought|sold|export\w*|import\w*|purchas\w*)\b/.test(lead))
      return made(draft, { start: amount.start, end: amount.end + work.length }, { indicator: "capacity", amount, whole });
  }
  if (indicator === "goods" || indicator === "power") {
    const moved = /\b(?:bought|sold|exported|imported|shipped|purchased|export\w*|import\w*|supplied|deliver\w*)\b/.exec(lead)?.[0] ?? "";
    if (moved === "") return "no-indicator";
    return made(draft, clause, { indicator: /^(?:bought|import|purchased)/.test(moved) ? "imports" : "exports", amount, whole });
  }
  // Who came along with a delegation is no figure about the two countries.
  if (
    /^(?:enterprises|workers|residents)$/.test(indicator) &&
    /\b(?:delegation|accompan\w+|representatives|attend\w*|participat\w*|presence|leaders|took part|exhibit\w*)\b/.test(
      text.slice(clause.start, clause.end),
    )
  )
    return "aside";
  return made(draft, clause, { indicator, amount, whole });
}

interface Made {
  indicator: string;
  amount: Amount;
  /** All that is told together with the figure: a time told once holds for the figures after it too. */
  whole: Span;
}

function made(draft: Draft, clause: Span, { indicator, amount, whole }: Made): ObservationRead {
  const { value, valueMax, unit, approximate } = amount.value;
  const period = periodOf(draft, clause, amount) ?? periodOf(draft, { start: whole.start, end: clause.end }, amount);
  return {
    indicator,
    value,
    ...(valueMax !== undefined && { valueMax }),
    unit,
    period,
    change: changeOf(draft, clause, amount, period),
    ...(approximate && { approximate }),
    evidence: [clause],
    confidence: 0.75,
    rule: `observation: ${indicator}`,
  };
}

/** "a 30 percent increase in exports" */
const moveIn = /^\s(?:year-on-year\s|annual\s)?(?:increase|rise|growth|surge|jump|drop|fall|decline|decrease|slump|reduction)\sin\s/;

/** "Bilateral trade grew 15 percent in 2023": how much it changed, where no sum is told. */
function growthIn(draft: Draft, sentence: Sentence): void {
  const { text } = draft.page;
  for (const percent of mentionsWithin(draft, "percent", sentence)) {
    const amount: Amount = {
      kind: "amount",
      start: percent.start,
      end: percent.end,
      value: { ...percent.value, unit: "percent" },
      rule: "amount: percent",
    };
    const clause = clauseOf(text, sentence, amount);
    const lead = text.slice(clause.start, percent.start);
    const subject = indicatorOf(text, clause, amount);
    const moved = moveIn.test(text.slice(percent.end, clause.end));
    if (
      !subject ||
      (subject.start > percent.start && !moved) ||
      !/^(?:trade-turnover|exports|imports|investment-capital)$/.test(subject.indicator)
    )
      continue;
    if (!(moved || isMove(lead.slice(-60))) || ahead.test(lead) || promised(draft, percent)) continue;
    const down =
      /^\s(?:drop|fall|decline|decrease|slump|reduction)/.test(text.slice(percent.end, clause.end)) ||
      /\b(?:down|fell|drop\w*|declin\w*|decreas\w*|shrank|slump\w*)\b/.test(lead);
    const item = made(draft, clause, { indicator: `${subject.indicator}-growth`, amount, whole: clause });
    draft.observations.push({ ...item, value: down ? -item.value : item.value, change: null });
  }
}

const promised = (draft: Draft, span: Span) =>
  draft.commitments.some(({ evidence }) => evidence.some(({ start, end }) => start <= span.start && span.end <= end));
