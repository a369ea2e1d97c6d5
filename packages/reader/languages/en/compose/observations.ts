import type { ObservationRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { indicators, ordinals } from "../words/figures.ts";

const subjects = indicators.map(([words, indicator]) => ({
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "giu"),
  indicator,
}));
/** Figures still to be reached belong to an undertaking. */
const ahead =
  /\b(?:will|would|aims?|aim for|target|targets|goal|pledged?|to reach|to raise|lift|expected|strive|seek|committed|plans?|provide|worth|contribute|raise|project|railway|to a)\b[^.;]{0,60}$/;
const rankPattern = new RegExp(
  `(?:\\p{Lu}[\\p{L}]+(?:['’]s)?\\s)?(?:(?<nth>${ordinals.slice(1).join("|")})[\\s-])?(?:largest|biggest)\\s(?:trading|trade|foreign|export|import|investment)?\\s?(?<what>partner|investor|market|destination|donor)(?:\\sin\\s\\p{Lu}[\\p{L}]+)?`,
  "gu",
);
const rankedAs =
  /\branks?(?:ed|ing)?\s(?<nth>first|second|third|fourth|fifth|sixth|seventh|eighth)\b|\bplaced\s\p{Lu}\p{L}+\s(?<nth2>first|second|third|fourth|fifth)\s(?:among|in)\b/gu;

/** Figures about the two sides: trade, capital, aid, students, ranks. */
export const observationsComposer: Composer = {
  name: "observations",
  compose(draft) {
    let last: string | null = null;
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      for (const amount of mentionsWithin(draft, "amount", sentence)) {
        const promised = draft.commitments.some(({ evidence }) =>
          evidence.some(({ start, end }) => start <= amount.start && amount.end <= end),
        );
        const item: ObservationRead | null = promised ? null : observationOf(draft, sentence, amount, last);
        if (!item) {
          draft.trace.leftOut("observations", amount, promised ? "target" : "no-indicator");
          continue;
        }
        last = item.indicator;
        draft.observations.push(item);
      }
      ranksIn(draft, sentence);
    }
  },
};

function observationOf(draft: Draft, sentence: Sentence, amount: MentionOf<"amount">, last: string | null): ObservationRead | null {
  const { text } = draft.page;
  const lead = text.slice(sentence.start, amount.start);
  const counted = /^amount: (?!money)(.+)$/.exec(amount.rule)?.[1];
  const beside = text.slice(Math.max(sentence.start, amount.start - 60), amount.start);
  if (/\b(?:fund|deal|contract|pipeline|station|plant|partnership)\b/.test(text.slice(amount.end, amount.end + 40))) return null;
  if (counted) {
    if (!figures.test(text.slice(amount.start, amount.end)) || /\b(?:will|would|provide|aims?|target)\b[^.;]{0,80}$/.test(lead))
      return null;
    if (!/\d{2}|thousand|million|hundred/.test(text.slice(amount.start, amount.end))) return null;
    const head = /(?:^|[,;]\s|\bthe\s)([^,;]{0,60})$/.exec(lead);
    const from = counted === "vaccine-doses" || counted === "visitors" ? nounStart(lead, sentence.start, head) : amount.start;
    const end = Math.max(amount.end, phraseEnd(text, amount.end, sentence.end));
    return made(draft, sentence, { indicator: counted, amount, span: { start: from, end } });
  }
  const nearest = indicatorOf(text, sentence, amount);
  const indicator =
    nearest?.indicator ?? (/^(?:The|This|That|the) (?:figure|number|volume|value|amount)\b/.test(sentence.text) ? last : null);
  if (!indicator) return null;
  if (ahead.test(beside) && !/\b(?:rose|reached|totall?ed|amounted)\b/.test(beside)) return null;
  const start = nearest ? Math.min(nearest.start, amount.start) : sentence.start;
  const end = clauseEnd(draft, sentence, amount);
  return made(draft, sentence, {
    indicator,
    amount,
    span: { start: startOf(text, sentence, start), end: Math.max(end, nearest?.end ?? 0) },
  });
}

const figures = /\d|million|thousand/;

function nounStart(lead: string, from: number, head: RegExpExecArray | null): number {
  const arrival = lead.lastIndexOf("the ");
  return head && arrival >= 0 && lead.length - arrival < 60 ? from + arrival : from + lead.length;
}

const phraseEnd = (text: string, from: number, to: number) => {
  const found =
    /^(?:\s(?:to|in|from|at|donated|currently|are|now)\s(?:[^,.;]{0,40}?)(?=\s(?:through|and|with|since|which|as)\b|[,.;]))/.exec(
      text.slice(from, to),
    );
  return from + (found?.[0].length ?? 0);
};

/** A subject lies nearer than this, whatever the length of the sentence. */
const aroundFigure = 600;

/** The subject nearest before the figure; after it where none stands before. */
function indicatorOf(text: string, sentence: Sentence, amount: Span): (Span & { indicator: string }) | null {
  let best: (Span & { indicator: string }) | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const from = Math.max(sentence.start, amount.start - aroundFigure);
  const around = text.slice(from, Math.min(sentence.end, amount.end + aroundFigure));
  for (const { words, indicator } of subjects)
    for (const { 0: found, index } of matchesOf(words, around)) {
      const start = from + index;
      const end = start + found.length;
      const away = end <= amount.start ? amount.start - end : (start - amount.end) * 1.5 + 10;
      if (away < 0 || away > 130 || /[;]/.test(text.slice(Math.min(end, amount.start), Math.max(start, amount.start)))) continue;
      if (away < nearest) {
        nearest = away;
        best = { start, end, indicator };
      }
    }
  return best;
}

/** Back to the start of the noun phrase of the subject. */
function startOf(text: string, sentence: Sentence, start: number): number {
  const lead = text.slice(sentence.start, start);
  const found =
    /(?:(?:[Tt]he|[Ll]ast year['’]s|[Tt]wo-way|[Bb]ilateral|[Tt]otal|[Oo]verall|\p{Lu}[\p{L}.]+(?:['’]s)?|its|annual|registered)\s){1,4}$/u.exec(
      lead,
    );
  return found ? start - found[0].length : start;
}

/** To the end of what is said of the figure: its period, and how it changed. */
function clauseEnd(draft: Draft, sentence: Sentence, amount: Span): number {
  const rest = draft.page.text.slice(amount.end, sentence.end);
  const stop =
    /;|,\s(?:and|while|which|but|official|he|she|it|\p{Lu}\p{L}+\s(?:said|reported))\b|\s(?:while|which|and (?!\w+ percent))\b|\.$/u.exec(
      rest,
    );
  return amount.end + (stop ? stop.index : rest.length);
}

interface Made {
  indicator: string;
  amount: MentionOf<"amount">;
  span: Span;
}

function made(draft: Draft, sentence: Sentence, { indicator, amount, span }: Made): ObservationRead {
  const { value, valueMax, unit, approximate } = amount.value;
  const period = periodOf(draft, sentence, span, amount);
  return {
    indicator,
    value,
    ...(valueMax !== undefined && { valueMax }),
    unit,
    period,
    change: changeOf(draft, span, period),
    ...(approximate && { approximate }),
    evidence: [span],
    confidence: 0.75,
    rule: `observation: ${indicator}`,
  };
}

function periodOf(draft: Draft, sentence: Sentence, span: Span, amount: Span): string | null {
  const within = mentionsWithin(draft, "date", span);
  const all = within.length > 0 ? within : mentionsWithin(draft, "date", sentence);
  const { text } = draft.page;
  const usable = all.filter(
    (date) =>
      !/\b(?:compared with|compared to|over|period of|from|that of|since|signed|held)\s(?:the\s)?(?:same period (?:of|in) )?$/.test(
        text.slice(Math.max(sentence.start, date.start - 30), date.start),
      ),
  );
  const away = (date: Span) => (date.start >= amount.end ? date.start - amount.end : amount.start - date.end + 5);
  return usable.sort((a, b) => away(a) - away(b)).at(0)?.value.edtf ?? null;
}

/** "up 16.7 percent over the same period of 2023", "a rise of nearly 34 percent", "more than doubled". */
function changeOf(draft: Draft, span: Span, period: string | null): ObservationRead["change"] {
  const { text } = draft.page;
  const words = text.slice(span.start, span.end);
  const base = period === null ? null : period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  if (/\bdoubled\b/.test(words)) return { value: 100, unit: "percent", base };
  const percent = mentionsWithin(draft, "percent", span).at(0);
  if (!percent) return null;
  const lead = text.slice(span.start, percent.start);
  if (!/\b(?:up|rose|rise|rising|increas\w+|grew|growth|down|fell|drop\w*|declin\w+|decreas\w+|jump\w*|surg\w+)\b/.test(lead)) return null;
  const sign = /\b(?:down|fell|drop|declin|decreas)/.test(lead) ? -1 : 1;
  return { value: sign * percent.value.value, unit: "percent", base };
}

/** "Laos's third largest trading partner", "placed Viet Nam third among investors" */
function ranksIn(draft: Draft, sentence: Sentence): void {
  const add = (nth: string | undefined, what: string, span: Span) =>
    draft.observations.push({
      indicator: what === "partner" ? "trade-rank" : what === "investor" ? "investment-rank" : `${what}-rank`,
      value: nth ? ordinals.indexOf(nth) + 1 || 1 : 1,
      unit: "rank",
      period: null,
      change: null,
      evidence: [span],
      confidence: 0.75,
      rule: "observation: rank",
    });
  for (const match of matchesOf(rankPattern, sentence.text)) {
    const start = sentence.start + match.index;
    if (!/\p{Lu}/u.test(match[0]) && !/\bits\s$/.test(sentence.text.slice(0, match.index))) continue;
    add(match.groups?.nth, match.groups?.what ?? "", { start, end: start + match[0].length });
  }
  for (const match of matchesOf(rankedAs, sentence.text)) {
    const start = sentence.start + match.index;
    add(
      (match.groups?.nth ?? match.groups?.nth2 ?? "first").replace("first", "largest"),
      /invest/.test(sentence.text) ? "investor" : "partner",
      { start, end: start + match[0].length },
    );
  }
}
