import type { InstrumentKind, InstrumentRead, SideCode, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { countriesWithin } from "../find/countries.ts";
import { genericWords, instrumentHeads } from "../words/instruments.ts";
import { nounVerbs, verbs } from "../words/verbs.ts";
import { sidesOf } from "./sides.ts";

const article =
  "(?:(?:a|an|the|this|A|An|The|one|two|three|four|five|six)\\s(?:(?:second|third|first|new|landmark|major|first-ever)\\s)?)?";
const before =
  "(?:(?!(?:out|up|In|At|On|Under|The|A|An|also|has|have|had|said|this|the|a|an|\\p{Ll}+ed|\\p{Ll}+ing|on|of|and|in|to|with|for|that|reached|reach|upon|sign|by|was|is)\\s)(?:[\\p{L}\\p{N}.'’-]+|\\(\\p{Lu}+\\))\\s){0,6}?";
const heads = instrumentHeads.map(([words]) => `(?:${words})`).join("|");
const pattern = new RegExp(`(?<![\\p{L}-])(${article})(${before})(${heads})(?![\\p{L}-])`, "gu");
const kinds = instrumentHeads.map(([words, kind]) => ({ words: new RegExp(`^(?:${words})$`, "u"), kind }));

/** What follows the headword and belongs to the title: "of Amity and Cooperation", "on …", "between the two foreign ministries for 2026-2030". */
const tail =
  /^(?:\s\([^()]{1,30}\))?(?:\s(?:here\s)?(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?(?:of|on|for|to|between|with|in|signed between|under)\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?!on|to)|$|\.))(?:(?!\s(?:and\s(?:\p{Ll}+ed|the\s\p{Ll}+\s(?:plan|minutes)|an?\s|on\s\p{Ll}+\sand|one)|was|were|is|are|has|will|which|that|signed\sin|said|would|when|after|at|during|issued|including|last|this|by|as|on the occasion)\b)[^,.;“”"()]){2,120}?(?=\s(?:and\s(?:\p{Ll}+ed|the\s\p{Ll}+\s(?:plan|minutes)|an?\s|one)|was|were|is|are|has|will|which|that|signed\sin|said|would|when|after|at|during|issued|including|last|this|by|as|on the occasion)\b|[,.;“”"()]|$))/u;
const multilateral =
  /\b(?:UNCLOS|Charter|Sea|Paris Agreement|National|Five Point|Development Goals|ASEAN (?:Outlook|Charter)|Global|Democratic Charter)\b/;

/** Agreements and other documents between the sides, where they are named by a title, by their parties, their matter or their period. */
export const instrumentsComposer: Composer = {
  name: "instruments",
  compose(draft) {
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      let until = sentence.start;
      for (const match of matchesOf(pattern, sentence.text)) {
        const start = sentence.start + match.index;
        if (start < until) continue;
        const item = instrumentAt(draft, sentence, {
          start,
          opening: match[1] ?? "",
          modifiers: (match[2] ?? "").trim(),
          head: match[3] ?? "",
        });
        if (!item) {
          draft.trace.leftOut("instruments", { start, end: start + match[0].length }, "unnamed");
          continue;
        }
        until = item.evidence[0]?.end ?? until;
        const known = draft.instruments.find((other) => nameKey(other.title) === nameKey(item.title));
        if (known) {
          known.signed ??= item.signed;
          known.period ??= item.period;
        } else draft.instruments.push(item);
      }
    }
    const whole = draft.instruments.some(({ kind }) => kind === "joint-statement") ? null : statementItself(draft);
    if (whole) draft.instruments.push(whole);
  },
};

const statement = /\bJoint (?:Press |Vision )?(?:Statement|Declaration|Communiqu[eé])\b(?:\s(?:between|on|of)\s[^\n.;:]{3,90}$)?/iu;

/** The document is itself a joint statement: its title says so, and the two sides speak in it. */
function statementItself(draft: Draft): InstrumentRead | null {
  const { text, sentences } = draft.page;
  const found = draft.title && statement.exec(text.slice(draft.title.start, draft.title.end));
  if (!draft.title || !found || !sentences.some((sentence) => /\b(?:two|both) (?:sides|leaders|parties)\b/iu.test(sentence.text)))
    return null;
  const start = draft.title.start + found.index;
  const visit = draft.engagements.find(({ kind, status, date }) => kind === "visit" && status === "held" && date);
  return {
    title: found[0],
    kind: "joint-statement",
    period: null,
    signed: visit?.date?.split("/").at(-1) ?? null,
    parties: sidesOf(draft),
    evidence: [{ start, end: start + found[0].length }],
    confidence: 0.7,
    rule: "instrument: the statement itself",
  };
}

/** "the landmark free trade deal" and "a free-trade agreement" are one. */
const nameKey = (title: string) =>
  title
    .toLowerCase()
    .replace(/\b(?:first|landmark|major|new|draft|the|a|an)\s|^\w+['’]s\s/g, "")
    .replace(/-/g, " ")
    .replace(/\b(?:deal|pact|accord)\b/, "agreement");

interface Found {
  start: number;
  opening: string;
  modifiers: string;
  head: string;
}

function instrumentAt(draft: Draft, sentence: Sentence, { start, opening, modifiers, head }: Found): InstrumentRead | null {
  const { text } = draft.page;
  const adverb = opening === "" ? /^(?:\p{Ll}+ly|well|further|better|fully)\s(?=\p{Ll}+\s)/u.exec(`${modifiers} `)?.[0] : undefined;
  if (adverb)
    return instrumentAt(draft, sentence, { start: start + adverb.length, opening, modifiers: modifiers.slice(adverb.length), head });
  const verb = /^(\p{Ll}+)\s/u.exec(`${modifiers} `)?.[1] ?? "";
  if (verb !== "" && opening === "" && verbs.has(verb) && !["draft", "exchange", "work", "trade"].includes(verb))
    return instrumentAt(draft, sentence, { start: start + verb.length + 1, opening, modifiers: modifiers.slice(verb.length + 1), head });
  const kind: InstrumentKind = kinds.find(({ words }) => words.test(head))?.kind ?? (/plans?$/i.test(head) ? "plan" : "other");
  const headEnd = start + opening.length + (modifiers === "" ? 0 : modifiers.length + 1) + head.length;
  const lead = text.slice(Math.max(sentence.start, start - 40), start);
  const rest = text.slice(headEnd, sentence.end);
  if (/\b(?:reached|reach|in|upon|into|of)\s$/.test(lead) && opening === "" && modifiers === "") return null;
  if (/\b(?:discussed|considering)\s(?:also\s)?$/.test(lead)) return null;
  if (kind === "plan" && /^\s?(?:to|is|are)\s/.test(rest)) return null;
  const after = untilVerb(tail.exec(rest)?.[0] ?? "");
  const whole = `${modifiers} ${head}`;
  const named = text.slice(start, headEnd + after.length);
  if (multilateral.test(named) || /^\swith\s(?:\d|several|many|more)/.test(after)) return null;
  const own = modifiers.split(/\s/).filter((word) => word !== "" && !genericWords.has(word.toLowerCase()));
  const titled =
    own.length > 0 ||
    /^(?:\s\([^()]*\))?\s(?:here\s)?(?:\w+day\s)?(?:of\s\p{Lu}|of\sthe\s\d|on\s|for\s|to\s(?!(?:be|the)\s)|between\s|signed between|with\s)/u.test(
      after,
    );
  if (/^(?:\p{Ll}+ )?high-level/u.test(modifiers) && kind === "agreement") return highLevel(draft, whole, { start, end: headEnd });
  if (!titled && kind !== "joint-statement") return highLevel(draft, whole, { start, end: headEnd });
  if (/s$/.test(head) && kind !== "minutes" && !/MOUs|MoUs/.test(head) && own.length === 0 && !/between|with/.test(after))
    return highLevel(draft, whole, { start, end: headEnd });
  if (kind === "joint-statement" && opening === "" && modifiers === "" && after === "") return null;
  const evidence = { start: start + skipped(opening, text, start, draft), end: headEnd + after.length };
  const signing = signedOf(draft, sentence, evidence, kind);
  return {
    title: `${/second|third/.test(opening) ? `${opening.replace(/^(?:a|an|the)\s/i, "").trim()} ` : ""}${whole.trim()}${after}`
      .replace(/\s(?:here\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s)/, "")
      .replace(/\ssigned between[^,]*?(?=\son\s)/, "")
      .replace(/\sin\s(?:19|20)\d\d$/, "")
      .replace(/\s+/g, " "),
    kind,
    period: periodOf(draft, { start, end: headEnd + after.length }, after, modifiers),
    signed: signing,
    parties: partiesOf(draft, sentence, evidence),
    evidence: [evidence],
    confidence: 0.75,
    rule: `instrument: ${kind}`,
  };
}

/** "the protocol for 2020-2024 and recommend …": another verb is no part of the title. */
function untilVerb(after: string): string {
  for (const { 0: link, 1: word, index } of after.matchAll(/\sand\s(\p{Ll}+)(?=\s)/gu))
    if (word && verbs.has(word) && !nounVerbs.has(word) && link) return after.slice(0, index);
  return after;
}

/** "the second phase of the X": the phase belongs to the evidence. */
function skipped(_opening: string, text: string, start: number, _draft: Draft): number {
  const phase = /\bthe\s(?:first|second|third|next|new)\sphase\sof\s$/.exec(text.slice(Math.max(0, start - 40), start));
  return phase ? -phase[0].length : 0;
}

function highLevel(draft: Draft, words: string, evidence: Span): InstrumentRead | null {
  if (!/high-level|signed|existing/.test(words)) return null;
  return {
    title: words.trim(),
    kind: "agreement",
    period: null,
    signed: null,
    parties: sidesOf(draft),
    generic: true,
    evidence: [evidence],
    confidence: 0.6,
    rule: "instrument: generic",
  };
}

/** A period is that of the plan: "for 2026-2030", "the 2017 plan". */
function periodOf(draft: Draft, span: Span, after: string, modifiers: string): string | null {
  const dates = mentionsWithin(draft, "date", span)
    .map(({ value }) => value.edtf)
    .filter((edtf): edtf is string => edtf !== null && /^\d{4}(?:\/\d{4})?$/.test(edtf));
  const interval = dates.find((edtf) => edtf.includes("/"));
  if (interval) return interval;
  return /\bfor\s(?:the\speriod\s)?(?:of\s)?\d{4}/.test(after) || /\b20\d\d\b/.test(modifiers) ? (dates[0] ?? null) : null;
}

function signedOf(draft: Draft, sentence: Sentence, evidence: Span, kind: InstrumentKind): string | null {
  const { text } = draft.page;
  const overlapping = draft.engagements.find(
    ({ kind: act, evidence: spans }) => act === "signing" && spans.some((span) => span.start < evidence.end && evidence.start < span.end),
  );
  const rest = text.slice(evidence.end, sentence.end);
  const apart = /^,?\s(?:which was\s)?(?:signed|inked)\b([^.;]{0,60})/.exec(rest);
  if (apart) {
    const at = mentionsWithin(draft, "date", { start: evidence.end, end: evidence.end + apart[0].length });
    if (at[0]?.value.edtf) return at[0].value.edtf;
  }
  const inYear = /\bin\s((?:19|20)\d\d)$/.exec(text.slice(evidence.start, evidence.end)) ?? /^\sin\s((?:19|20)\d\d)/.exec(rest);
  if (overlapping) return overlapping.date ?? inYear?.[1] ?? null;
  const sameDay = draft.engagements.find(({ kind: act, status }) => act === "signing" && status === "held");
  const made = /\bsigned\s(?:between|by|here|in)\b/.test(text.slice(evidence.start, evidence.end));
  if (made) return sameDay?.date ?? null;
  if (
    kind === "joint-statement" &&
    /^\s(?:issued|released|between|said|adopted)|\b(?:said|issued|released|adopted)\s(?:in\s)?$/.test(rest)
  ) {
    return (
      draft.engagements.find(({ kind: act, status, date }) => (act === "talks" || act === "meeting") && status === "held" && date)?.date ??
      null
    );
  }
  return inYear && /\bsigned\b/.test(sentence.text) ? (inYear[1] ?? null) : null;
}

function partiesOf(draft: Draft, sentence: Sentence, evidence: Span): string[] {
  const inside = [
    ...new Set(
      countriesWithin(draft.page, evidence)
        .filter(({ as }) => as !== "capital")
        .map(({ code }) => code),
    ),
  ];
  if (inside.length >= 2) return inside.slice(0, 6);
  const signing = draft.engagements.find(
    ({ kind, evidence: spans }) => kind === "signing" && spans.some((span) => span.start < evidence.end && evidence.start < span.end),
  );
  const sides = [...new Set(signing?.participants.map(({ side }) => side).filter((side): side is SideCode => side !== null) ?? [])];
  if (sides.length >= 2) return sides;
  const near = [
    ...new Set(
      countriesWithin(draft.page, sentence)
        .filter(({ as }) => as !== "capital")
        .map(({ code }) => code),
    ),
  ];
  return near.length === 2 ? near : sidesOf(draft);
}
