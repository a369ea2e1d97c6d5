import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { makes } from "../../words/instruments.ts";

const making = new RegExp(`\\b(?:${makes})\\b(?![^.;]{0,30}\\b(?:soon|negotiations)\\b)`, "u");
const madeNow = new RegExp(`\\b(?:${makes})\\s(?:an?|the|their|this)\\s$`, "u");
const notYet =
  /\b(?:will|would|to|should|can|could|may|of|early|plans? to|soon|towards?|negotiat\w+|discuss\w*|propos\w+|the)\s(?:be\s|soon\s|quickly\s)?(?:sign|ink|issue|conclude|exchange|adopt|release|be signed|signing)\b/u;

/** "The documents included …": those just said to be signed. */
const among =
  /^(?:The|These|Those|Among)\s(?:\p{L}+\s){0,3}?(?:documents|agreements|deals|pacts|instruments|memorandums|memoranda|MoUs|MOUs|them|these)\b[^.;]{0,40}\b(?:includ\w+|were|are|was|is|comprise\w*|cover\w*)\b/u;

/** The day of signature, said beside the name or taken from the act that the sentence tells. */
export function signedOn(draft: Draft, sentence: Sentence, evidence: Span): string | null {
  const { text } = draft.page;
  const name = text.slice(evidence.start, evidence.end);
  const rest = text.slice(evidence.end, sentence.end);
  const lead = text.slice(Math.max(sentence.start, evidence.start - 160), evidence.start);
  const apart =
    /^,?\s(?:which\s)?(?:[^,.;]{0,30}\s)?(?:was\s|were\s|had been\s|it\s|they\s)?(?:first\s)?(?:signed|inked|adopted|concluded|issued)\b[^.;,]{0,60}/.exec(
      rest.replace(/^,[^,]{0,60},\s/, (aside) => " ".repeat(aside.length)),
    );
  if (apart) {
    const at = mentionsWithin(draft, "date", { start: evidence.end, end: evidence.end + apart[0].length }).at(0);
    if (at?.value.edtf) return at.value.edtf;
  }
  const within = /\b(?:signed|inked)\b[^.;]*?\bin\s((?:19|20)\d\d)$/.exec(name)?.[1];
  if (within) return within;
  const inYear = /^\s(?:signed\s)?in\s((?:19|20)\d\d)\b/.exec(rest)?.[1] ?? /\bof ((?:19|20)\d\d)$/.exec(name)?.[1];
  const before = lead.slice(Math.max(lead.lastIndexOf("; "), lead.lastIndexOf("agreed to "), 0));
  if (notYet.test(before)) return null;
  const overlapping = draft.engagements.find(
    ({ kind, evidence: spans }) => kind === "signing" && spans.some((span) => span.start < evidence.end && evidence.start < span.end),
  );
  if (overlapping) return overlapping.status === "held" ? (overlapping.date ?? inYear ?? null) : null;
  if (inYear && /\b(?:signed|inked|concluded)\b/.test(sentence.text)) return inYear;
  const made =
    making.test(before) ||
    among.test(text.slice(sentence.start, evidence.start)) ||
    /^\s(?:was|were|has been|have been|had been)?\s?(?:also\s)?(?:signed|inked|issued|released|adopted|concluded|reached|exchanged)\b/.test(
      rest,
    ) ||
    /^\s[^.;]{0,120}\b(?:was|were)\s(?:also\s)?(?:signed|inked|issued|adopted|exchanged)\b/u.test(rest) ||
    /\b(?:signed|inked)\s(?:between|by|here)\b/.test(name);
  if (!made) return null;
  // "on August 23 issued a joint statement on the occasion of the visit from August 22 to 24"
  const told = madeNow.exec(before);
  const on =
    told &&
    mentionsWithin(draft, "date", { start: Math.max(sentence.start, evidence.start - told[0].length - 24), end: evidence.start }).at(-1);
  if (on && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(on.value.edtf ?? "")) return on.value.edtf;
  const adoption = /\b(?:adoption|signature|conclusion|signing)\s(?:of\s)?(?:the\s)?$/.test(lead)
    ? mentionsWithin(draft, "date", { start: evidence.end, end: Math.min(sentence.end, evidence.end + 40) }).at(0)?.value.edtf
    : undefined;
  return adoption ?? dayOfNews(draft, sentence);
}

/** What is made at an act has its day: the signing's, else that of the act in the same sentence, else that of the news. */
function dayOfNews(draft: Draft, sentence: Sentence): string | null {
  const held = draft.engagements.filter(({ status, date }) => status === "held" && date);
  const day = (kinds: readonly string[], within: boolean) =>
    held.find(
      ({ kind, evidence }) =>
        kinds.includes(kind) && (!within || evidence.some(({ start, end }) => start < sentence.end && sentence.start < end)),
    )?.date;
  return (
    day(["signing"], false) ??
    day(["session", "conference", "talks", "meeting", "ceremony", "visit"], true) ??
    day(["session", "talks", "conference"], false) ??
    day(["visit", "meeting"], false) ??
    null
  );
}

/** "the 1951 Treaty", "the 2021 Declaration": the year before the name is that of its signature. */
export const yearBefore = (modifiers: string): string | null => /(?:^|\s)((?:19|20)\d\d)(?:\s|$)/.exec(modifiers)?.[1] ?? null;
