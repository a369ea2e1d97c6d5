import type { InstrumentKind, InstrumentRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import { firstFrom } from "../../../prepare/in-order.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { type Word, wordsOf } from "../tokens.ts";
import { compounds, genericWords, instrumentHeads, makes } from "../words/instruments.ts";
import { type Extent, extentOf } from "./instruments/extent.ts";
import { statementItself } from "./instruments/itself.ts";
import { partiesOf } from "./instruments/parties.ts";
import { sameDocument } from "./instruments/same-document.ts";
import { signedOn, yearBefore } from "./instruments/signed.ts";
import { sidesOf } from "./sides.ts";

const pattern = new RegExp(`(?<![\\p{L}-])(?:${instrumentHeads.map(([words]) => `(${words})`).join("|")})(?![\\p{L}-])`, "gu");
const making = new RegExp(`\\b(?:${makes})\\s(?:[\\p{L}-]+\\s){0,3}$`, "u");
const elsewhere =
  /\b(?:UNCLOS|Charter|Paris Agreement|Five[- ]Point|Development Goals|ASEAN Outlook|Democratic Charter|Conduct|Vienna Convention|United Nations|UN\b|Hague|Geneva Convention|Human Rights|Constitution)\b/;

/** Agreements and other documents between the sides, where they are named by a title, by their parties, their matter or their period. */
export const instrumentsComposer: Composer = {
  name: "instruments",
  compose(draft) {
    const words = wordsOf(draft.page);
    const itself = statementItself(draft);
    if (itself) draft.instruments.push(itself);
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      let until = sentence.start;
      for (const match of matchesOf(pattern, sentence.text)) {
        const start = sentence.start + match.index;
        if (start < until) continue;
        const kind = instrumentHeads[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? "other";
        const head = { start, end: start + match[0].length };
        const item = instrumentAt(draft, words, sentence, { head, kind, itself });
        if (!item) {
          draft.trace.leftOut("instruments", head, "unnamed");
          continue;
        }
        until = item.evidence[0]?.end ?? until;
        const known = draft.instruments.find((other) => sameDocument(other, item, sentence));
        if (known) {
          known.signed ??= item.signed;
          known.period ??= item.period;
        } else draft.instruments.push(item);
      }
    }
  },
};

interface Found {
  head: Span;
  kind: InstrumentKind;
  itself: InstrumentRead | null;
}

function instrumentAt(draft: Draft, words: readonly Word[], sentence: Sentence, { head, kind, itself }: Found): InstrumentRead | null {
  const { text } = draft.page;
  const first = firstFrom(words, head.start);
  const last = firstFrom(words, head.end) - 1;
  const next = words[last + 1];
  if (next?.spoken && !next.newLine && compounds.has(next.key)) return null;
  const extent = extentOf(words, first, last, { from: firstFrom(words, sentence.start), to: firstFrom(words, sentence.end) });
  const end = words[extent.to - 1]?.end ?? head.end;
  const evidence = { start: words[extent.from]?.start ?? head.start, end };
  const name = { start: words[extent.name]?.start ?? head.start, end };
  const modifiers = text.slice(name.start, head.start).trim();
  const lead = text.slice(Math.max(sentence.start, evidence.start - 60), evidence.start);
  if (elsewhere.test(text.slice(name.start, end)) || /\b(?:National|Party)\b/.test(modifiers)) return null;
  const own = modifiers.split(/[\s–]+/).filter((word) => word !== "" && !genericWords.has(word.toLowerCase()));
  const titled = own.length > 0 || extent.after || extent.ofParties;
  const plural = /s$/.test(text.slice(head.start, head.end)) && kind !== "minutes" && kind !== "other";
  if (
    /^(?:\p{Ll}+ )?high-level/u.test(modifiers) ||
    (plural && own.length === 0 && !extent.ofParties && !namesParties(words, last + 1, extent))
  )
    return generic(draft, sentence, evidence, text.slice(name.start, end));
  const signing =
    kind === "mou" && extent.opening === "a" && draft.engagements.some(({ kind: act, status }) => act === "signing" && status === "held");
  if (!titled && !signing && !madeHere(extent, lead, text.slice(name.start, head.end), kind)) return null;
  if (!fits(kind, { lead, modifiers, own, extent, rest: text.slice(end, sentence.end), name: text.slice(name.start, end) })) return null;
  // "this Joint Statement", in the statement itself.
  if (itself && kind === "joint-statement" && !extent.after && own.length === 0) return null;
  const year = yearBefore(modifiers);
  const dated = kind === "plan" || kind === "programme" || kind === "strategy";
  return {
    title: titleOf(text.slice(name.start, end), modifiers),
    kind,
    period: periodOf(draft, { start: evidence.start, end }, text.slice(head.end, end), modifiers, dated),
    signed: signedOn(draft, sentence, evidence) ?? (dated ? null : year),
    parties: partiesOf(draft, sentence, evidence),
    evidence: [evidence],
    confidence: titled ? 0.75 : 0.6,
    rule: `instrument: ${kind}`,
  };
}

/** "agreements between the two ministries", "MOUs on trade and tourism": several, and still known ones. */
function namesParties(words: readonly Word[], at: number, extent: Extent): boolean {
  const key = words[at]?.text === "(" ? words[extent.to - 1]?.key : words[at]?.key;
  return extent.after && /^(?:on|between|with|of|for|signed)$/.test(key ?? "") && !/^(?:that|which|to)$/.test(words[at + 1]?.key ?? "");
}

/** Without a title of its own, but made at this act by its two sides: "signed a memorandum of understanding". */
const madeHere = ({ opening }: Extent, lead: string, name: string, kind: InstrumentKind): boolean =>
  kind === "joint-statement"
    ? /^(?:a|an|the|two|three)$/.test(opening) || making.test(lead)
    : /^(?:an?|the)$/.test(opening) &&
      /\b(?:signed|inked|concluded|reached)\s(?:(?:here|also)\s)?$/.test(lead) &&
      opening !== "the" &&
      (/\s/.test(name) || !/reached\s$/.test(lead));

interface Asked {
  lead: string;
  modifiers: string;
  own: readonly string[];
  extent: Extent;
  rest: string;
  name: string;
}

/** What each kind asks for beyond a name. */
function fits(kind: InstrumentKind, { lead, modifiers, own, extent, rest, name }: Asked): boolean {
  if (/\b(?:discuss\w*|considering)\s(?:also\s)?$/.test(lead) && own.length === 0) return false;
  if (/\b(?:in|into|upon|reach|reached|of)\s$/.test(lead) && extent.opening === "" && modifiers === "" && kind === "agreement")
    return false;
  if (kind === "plan" && /^\s?(?:to|is|are)\s/.test(rest) && own.length === 0) return false;
  if (kind === "minutes") return !/\d+[-\s]?$|\b(?:few|several|some)\s$/.test(`${lead}${modifiers} `) && (extent.after || modifiers !== "");
  // A body or an initiative of many: "the X Strategy (ABCD)".
  if (kind === "strategy") return !/\(\p{Lu}{3,}\)/u.test(name) && !/\b(?:member|members|states|countries)\b/.test(lead);
  if (kind === "programme" && /Partnership$/.test(name.replace(/\s\(.*$/, "")))
    return (
      own.length >= 2 &&
      !/\b(?:Comprehensive|Strategic|Global|Cooperative|Special|Enhanced|Pacific|Regional|Eastern|Dialogue|Limited|Public|Private|General|Upgraded)\b/.test(
        modifiers,
      ) &&
      /\b(?:announc|launch|implement|establish|sign|under the|through the|creat)/.test(lead)
    );
  // "signed a peace deal with local militants"
  if (kind === "agreement" && /^\swith\s(?!the\s|its\s|their\s|his\s|her\s)\p{Ll}/u.test(rest)) return false;
  if (kind === "joint-statement") return !/\b(?:press|previous|earlier) statements?\b/i.test(name);
  return true;
}

const titleOf = (name: string, modifiers: string) =>
  name
    .slice(/^(?:existing|new|landmark|major)\s/.test(modifiers) ? modifiers.indexOf(" ") + 1 : 0)
    .replace(/\s(?:here\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s)/, "")
    .replace(/\ssigned between[^,]*?(?=\son\s)/, "")
    .replace(/\s(?:signed\s(?:by\s[^,]*)?)?in\s(?:19|20)\d\d$/, "")
    .replace(/\s+/g, " ");

function generic(draft: Draft, sentence: Sentence, evidence: Span, name: string): InstrumentRead | null {
  if (
    !/high-level|signed|existing|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/.test(
      draft.page.text.slice(evidence.start, evidence.end),
    )
  )
    return null;
  return {
    title: name.replace(/\s+/g, " "),
    kind: "agreement",
    period: null,
    signed: signedOn(draft, sentence, evidence),
    parties: sidesOf(draft),
    generic: true,
    evidence: [evidence],
    confidence: 0.6,
    rule: "instrument: generic",
  };
}

/** A period is that of the plan: "for 2026-2030", "the 2017 plan", "(2023-27)". Of several the last and longest. */
function periodOf(draft: Draft, span: Span, after: string, modifiers: string, dated: boolean): string | null {
  const dates = mentionsWithin(draft, "date", span)
    .map(({ value }) => value.edtf)
    .filter((edtf): edtf is string => edtf !== null && /^\d{4}(?:\/\d{4})?$/.test(edtf));
  const intervals = dates.filter((edtf) => edtf.includes("/"));
  if (intervals.length > 0) return intervals.at(-1) ?? null;
  const short = /\(((?:19|20)\d\d)[-–](\d\d)\)/.exec(after);
  if (short) return `${short[1]}/${short[1]?.slice(0, 2)}${short[2]}`;
  if (/\b(?:for|of)\s(?:the\s)?(?:period\s|year\s)?(?:of\s)?\d{4}|\bon the \d{4}\b/.test(after)) return dates[0] ?? null;
  return dated && /\b20\d\d\b/.test(modifiers) ? (dates[0] ?? null) : null;
}
