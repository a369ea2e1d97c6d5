import type { SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { countriesWithin } from "../../find/countries.ts";
import { sidesOf } from "../sides.ts";

/** Those that its name tells; those that sign it; the two countries of the sentence; those of the article. */
export function partiesOf(draft: Draft, sentence: Span, evidence: Span): string[] {
  const inside = countriesOf(draft, evidence);
  if (inside.length >= 2) return inside.slice(0, 6);
  const signing = draft.engagements.find(
    ({ kind, evidence: spans }) => kind === "signing" && spans.some((span) => span.start < evidence.end && evidence.start < span.end),
  );
  const sides = [...new Set(signing?.participants.map(({ side }) => side).filter((side): side is SideCode => side !== null) ?? [])];
  if (sides.length >= 2) return sides;
  const near = countriesOf(draft, sentence);
  return near.length === 2 ? near : sidesOf(draft);
}

export const countriesOf = (draft: Draft, span: Span): SideCode[] => [
  ...new Set(
    countriesWithin(draft.page, span)
      .filter(({ as }) => as !== "capital")
      .map(({ code }) => code),
  ),
];
