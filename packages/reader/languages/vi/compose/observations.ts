import type { FieldNote, ObservationRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import { lyingWithin } from "../../../prepare/in-order.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { type Change, changeAfter } from "./observations/change.ts";
import { type Before, quantityOf } from "./observations/figure.ts";
import { growthOf, shareIn } from "./observations/growth.ts";
import { periodOf } from "./observations/period.ts";
import { ranksIn } from "./observations/ranks.ts";
import { isMutual, isOneSide, isTarget, mutualityOf, reach } from "./observations/sense.ts";
import type { Subject } from "./observations/subject.ts";
import { sidesOf } from "./sides.ts";

/** Figures about the two sides: what they are of, how much, of which period, and how that has changed. */
export const observationComposer: Composer = {
  name: "observations",
  compose(draft) {
    if (sidesOf(draft).length < 2) return;
    const { sentences } = draft.page;
    const seen = new Map<string, { item: ObservationRead; whom: string }>();
    const promised = draft.commitments.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
    sentences.forEach((sentence, index) => {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") return;
      if (!/\d|thứ\s|lớn nhất|đứng đầu/u.test(sentence.text)) return;
      const above = sentences.slice(Math.max(0, index - 4), index);
      for (const item of [
        ...figuresIn(draft, sentence, { above, promised: lyingWithin(promised, sentence) }),
        ...ranksIn(draft, sentence),
      ]) {
        const key = `${item.indicator} ${item.value} ${item.unit} ${item.period}`;
        const whom = item.unit === "rank" ? ofWhom(draft, item) : "";
        const before = seen.get(key);
        if (before && (before.whom === whom || before.whom === "" || whom === "")) {
          if (item.unit === "rank") before.item.evidence.push(...item.evidence);
          continue;
        }
        seen.set(key, { item, whom });
        draft.observations.push(item);
      }
    });
  },
};

/** Two countries may each be the largest partner of the other. */
const ofWhom = (draft: Draft, { evidence: [words] }: ObservationRead) =>
  words ? (/(?:của|tại|vào|ở|cho)\s[^,.;]+$/u.exec(draft.page.text.slice(words.start, words.end))?.[0] ?? "") : "";

/** The amounts and percentages of one sentence, each with the words since the figure before it. */
function figuresIn(
  draft: Draft,
  sentence: Sentence,
  { above, promised }: { above: readonly Sentence[]; promised: readonly Span[] },
): ObservationRead[] {
  const found: ObservationRead[] = [];
  const figures = [...mentionsWithin(draft, "amount", sentence), ...mentionsWithin(draft, "percent", sentence)].sort(
    (a, b) => a.start - b.start,
  );
  if (figures.length === 0) return [];
  const mutual = mutualityOf(draft, sentence, above);
  let from = sentence.start;
  let before: Before | null = null;
  for (const figure of figures) {
    if (figure.start < from) continue;
    const left: Span = { start: Math.max(from, figure.start - reach), end: figure.start };
    const subject: Subject | null =
      figure.kind === "amount"
        ? quantityOf(draft, sentence, left, figure, { above, before })
        : (growthOf(draft, left, figure) ?? shareIn(draft, left, figure));
    const none = !subject
      ? "no-indicator"
      : isTarget(draft.page.text, sentence, figure) || promised.some(({ start, end }) => start <= figure.start && figure.end <= end)
        ? "target" // A sum within an undertaking stays with it.
        : !isMutual(mutual, subject) || isOneSide(draft.page.text, sentence, figure)
          ? "one-side"
          : null;
    if (!subject || none) {
      draft.trace.leftOut("observations", figure, none ?? "no-indicator");
      continue;
    }
    const change: Change | null = figure.kind === "amount" ? changeAfter(draft, sentence, subject.end) : null;
    const end: number = change?.end ?? subject.end;
    const period = periodOf(draft, sentence, { start: subject.start, end: subject.end }, figure);
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
    before = { subject, end };
  }
  return found;
}
