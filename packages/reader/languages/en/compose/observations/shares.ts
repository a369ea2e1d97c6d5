import type { ObservationRead } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";

const whole =
  /^\s(?:share\s)?of\s(?:the\s|its\s|all\s)?(?:\p{Lu}[\p{L}.]*(?:['’]s?)?\s){0,3}(?:\p{Ll}[\p{Ll}-]*\s){0,3}?(?<what>market|exports?|imports?|trade|turnover|investments?|FDI|visitors|tourists|arrivals|electricity|power)(?![\p{L}-])|^\s(?<held>market share)(?![\p{L}-])|^\s(?:annual\s)?(?<rate>interest)(?:\srates?)?(?![\p{L}-])/u;
const holds =
  /\b(?:account(?:s|ed|ing)? for|mak(?:es|ing) up|made up|hold(?:s|ing)?|held|captur(?:es|ed|ing)|represent(?:s|ed|ing)?|with|compris(?:es|ed|ing)|tak(?:es|ing)|has|have)\s(?:a\s|an\s)?$/;
const ofWhat =
  /\b(?<what>market share|share of the [\p{Ll} ]{0,20}market|interest rates?)\s(?:of|at|is|was|reached|stood at)\s(?:about\s|around\s|only\s|just\s)?$/u;

/** "holds 57 percent of the telecom market", "a market share of 57 percent", "a loan with a 3 percent interest rate" */
export function sharesIn(draft: Draft, sentence: Sentence): ObservationRead[] {
  const found: ObservationRead[] = [];
  const { text } = draft.page;
  for (const { start, end, value } of mentionsWithin(draft, "percent", sentence)) {
    const lead = text.slice(Math.max(sentence.start, start - 60), start);
    const rest = text.slice(end, Math.min(sentence.end, end + 70));
    const named = ofWhat.exec(lead);
    const after = whole.exec(rest);
    if (!named && !after) continue;
    if (!named && after && !after.groups?.rate && !after.groups?.held && !holds.test(lead)) continue;
    if (/\b(?:will|would|aims?|target\w*|plans?|expected|to)\s(?:\p{Ll}+\s){0,3}$/u.test(lead)) continue;
    const rate = after?.groups?.rate ?? /interest/.exec(named?.groups?.what ?? "")?.[0];
    const market = /market/.test(`${after?.groups?.what ?? ""} ${after?.groups?.held ?? ""} ${named?.groups?.what ?? ""}`);
    const verb = holds.exec(lead)?.[0].length ?? 0;
    found.push({
      indicator: rate ? "interest-rate" : market ? "market-share" : "share",
      value: value.value,
      ...(value.valueMax !== undefined && { valueMax: value.valueMax }),
      unit: "percent",
      period: null,
      change: null,
      ...(value.approximate && { approximate: true }),
      evidence: [{ start: start - (named?.[0].length ?? verb), end: end + (after?.[0].length ?? 0) }],
      confidence: 0.65,
      rule: "observation: share",
    });
  }
  return found;
}
