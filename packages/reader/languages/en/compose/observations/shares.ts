import type { ObservationRead } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";

const whole =
  /^\s(?:share\s)?of\s(?:the\s|its\s|all\s)?(?:\p{Lu}[\p{L}.]*(?:['’]s?)?\s){0,3}(?:\p{Ll}[\p{Ll}-]*\s){0,3}?(?<what>market|exports?|imports?|trade|turnover|investments?|FDI|visitors|tourists|arrivals|electricity|power)(?![\p{L}-])|^\s(?<held>market share)(?![\p{L}-])|^\s(?:annual\s)?(?<rate>interest)(?:\srates?)?(?![\p{L}-])/u;
const holds =
  /\b(?:account(?:s|ed|ing)? for|mak(?:es|ing) up|made up|hold(?:s|ing)?|held|captur(?:es|ed|ing)|represent(?:s|ed|ing)?|with|compris(?:es|ed|ing)|tak(?:es|ing)|has|have)\s(?:a\s|an\s)?$/;
/** "consumes 90 percent of Lao coffee": how much of what one country makes, sells or needs is another's. */
const takes =
  /\b(?:consum(?:es|ed|ing)|buy(?:s|ing)?|bought|absorb(?:s|ed|ing)?|import(?:s|ed|ing)?|suppl(?:ies|ied|ying)|provid(?:es|ed|ing)|produc(?:es|ed|ing)|generat(?:es|ed|ing)|receiv(?:es|ed|ing)|purchas(?:es|ed|ing)|own(?:s|ed|ing)?|control(?:s|led|ling)?|cover(?:s|ed|ing)?|meet(?:s|ing)?|takes?)\s(?:about\s|around\s|up to\s|nearly\s|some\s|over\s|more than\s)?$/;
/** The share is of something a country makes or needs. */
const ofNation =
  /^\sof\s(?:the\s|all\s)?(?:\p{Lu}[\p{L}.]*(?:['’]s?)?\s)(?:(?!(?:in|on|at|for|from|to|by|with|through|over|after|since|while|which|that|according|as|during|each|every|this|last)\s)\p{Ll}[\p{Ll}-]*(?:\s|(?!\p{L}))){1,5}/u;

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
    const verb = (takes.exec(lead) ?? holds.exec(lead))?.[0].length ?? 0;
    const taken = takes.test(lead) && !after ? ofNation.exec(rest)?.[0].trimEnd() : undefined;
    if (!named && !after && !taken) continue;
    if (!named && after && !after.groups?.rate && !after.groups?.held && !holds.test(lead)) continue;
    if (/\b(?:will|would|aims?|target\w*|plans?|expected|to)\s(?:\p{Ll}+\s){0,3}$/u.test(lead)) continue;
    const rate = after?.groups?.rate ?? /interest/.exec(named?.groups?.what ?? "")?.[0];
    const market = /market/.test(`${after?.groups?.what ?? ""} ${after?.groups?.held ?? ""} ${named?.groups?.what ?? ""}`);
    found.push({
      indicator: rate ? "interest-rate" : market ? "market-share" : "share",
      value: value.value,
      ...(value.valueMax !== undefined && { valueMax: value.valueMax }),
      unit: "percent",
      period: null,
      change: null,
      ...(value.approximate && { approximate: true }),
      evidence: [{ start: start - (named?.[0].length ?? verb), end: end + (after?.[0] ?? taken ?? "").length }],
      confidence: 0.65,
      rule: "observation: share",
    });
  }
  return found;
}
