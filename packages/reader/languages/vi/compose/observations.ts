import type { FieldNote, ObservationRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { changeAfter } from "./observations/change.ts";
import { growthOf, quantityOf } from "./observations/figure.ts";
import { periodOf } from "./observations/period.ts";
import { ranksIn } from "./observations/ranks.ts";
import { isMutual, isTarget, mutualityOf, reach } from "./observations/sense.ts";
import { sidesOf } from "./sides.ts";

/** Figures about the two sides: what they are of, how much, of which period, and how that has changed. */
export const observationComposer: Composer = {
  name: "observations",
  compose(draft) {
    if (sidesOf(draft).length < 2) return;
    const { sentences } = draft.page;
    const seen = new Set<string>();
    sentences.forEach((sentence, index) => {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") return;
      if (!/\d|thứ\s/u.test(sentence.text)) return;
      const above = sentences.slice(Math.max(0, index - 4), index);
      for (const item of [...figuresIn(draft, sentence, above), ...ranksIn(draft, sentence)]) {
        const key = `${item.indicator} ${item.value} ${item.unit} ${item.period}`;
        if (seen.has(key)) continue;
        seen.add(key);
        draft.observations.push(item);
      }
    });
  },
};

/** The amounts and percentages of one sentence, each with the words since the figure before it. */
function figuresIn(draft: Draft, sentence: Sentence, above: readonly Sentence[]): ObservationRead[] {
  const found: ObservationRead[] = [];
  const figures = [...mentionsWithin(draft, "amount", sentence), ...mentionsWithin(draft, "percent", sentence)].sort(
    (a, b) => a.start - b.start,
  );
  if (figures.length === 0) return [];
  const mutual = mutualityOf(sentence, above);
  let from = sentence.start;
  for (const figure of figures) {
    if (figure.start < from) continue;
    const left: Span = { start: Math.max(from, figure.start - reach), end: figure.start };
    const subject = figure.kind === "amount" ? quantityOf(draft, sentence, left, figure, above.at(-1)) : growthOf(draft, left, figure);
    const none = !subject
      ? "no-indicator"
      : isTarget(draft.page.text, sentence, figure)
        ? "target"
        : !isMutual(mutual, subject)
          ? "one-side"
          : null;
    if (!subject || none) {
      draft.trace.leftOut("observations", figure, none ?? "no-indicator");
      continue;
    }
    const change = figure.kind === "amount" ? changeAfter(draft, sentence, subject.end) : null;
    const end = change?.end ?? subject.end;
    const period = periodOf(draft, sentence, { start: subject.start, end: subject.end });
    const base = change && !change.value.base && change.sameTerm && period ? change.sameTerm(period.edtf) : (change?.value.base ?? null);
    const { value, valueMax, approximate } = figure.value;
    const leading = period && period.end <= subject.start && subject.start - period.end <= 3;
    const evidence = [{ start: leading ? period.start : subject.start, end }];
    const said: FieldNote = { certainty: "said", evidence: [{ start: figure.start, end: figure.end }] };
    found.push({
      indicator: subject.indicator,
      value,
      ...(valueMax !== undefined && { valueMax }),
      unit: figure.kind === "amount" ? figure.value.unit : "percent",
      period: period?.edtf ?? null,
      change: change ? { ...change.value, base } : null,
      ...((approximate || subject.approximate) && { approximate: true }),
      evidence,
      fields: {
        value: said,
        ...(period && { period: { certainty: "said", evidence: [{ start: period.start, end: period.end }] } }),
      },
      confidence: subject.confidence,
      rule: subject.rule,
    });
    from = end;
  }
  return found;
}
