/** Reads the undertakings of one sentence, and keeps in mind who speaks and in what mode, for the sentences after it. */
import type { CommitmentMode } from "@bilateral/records";
import { type Content, contentOf } from "./content.ts";
import { type Head, headsOf } from "./heads.ts";
import type { Item } from "./item.ts";
import { isCourtesy, isNoUndertaking, isRegard, isToOwnPeople } from "./not-undertakings.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import type { Report } from "./sense.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { tailOf } from "./tails.ts";
import { verbPhrases } from "./verb-phrases.ts";

export interface Undertaking {
  mode: CommitmentMode;
  speaker: Speaker;
  /** The words for those who are to act. */
  addressed: string;
  /** Where its sentence begins. */
  sentence: number;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** What one sentence leaves behind for the next. */
export interface Memory {
  speaker: Speaker | null;
  /** The mode and speaker of the undertakings that the sentence before ended with. */
  carried: { mode: CommitmentMode; speaker: Speaker } | null;
}

export function undertakingsOf(items: readonly Item[], speakers: Speakers, memory: Memory): Undertaking[] {
  for (const item of items) if (item.party) speakers.meet(item.party);
  const heads = headsOf(items);
  if (heads.length === 0) return inherited(items, speakers, memory);
  const found: Undertaking[] = [...besides(items, heads, speakers)];
  let speaker = openingSpeaker(items, heads, speakers) ?? actingBefore(items, heads, speakers) ?? memory.speaker;
  let outer: { head: Head; report: Report | null; index: number } | null = null;
  memory.carried = null;
  heads.forEach((head, index) => {
    const named = head.subject >= 0 ? speakers.of(partiesAt(items, [head.subject, ...head.joined])) : null;
    const until = heads[index + 1]?.clause ?? items.length;
    const modal = head.report === "will" || head.report === "must";
    const nested = outer !== null && outer.index === index - 1 && isWithin(items, outer.head, head);
    const said =
      head.report === "must" && speaker ? speaker : speakerFor({ named, speaker, modal: modal || nested, agrees: head.report === "agree" });
    if (named) speakers.heard(named);
    if (named && (named.personal || !speaker || head.opens) && !(modal && speaker)) speaker = named;
    const content = contentOf(items, head, Math.max(until, head.at + 1));
    const report = nested && outer?.report && outer.report !== "state" && outer.report !== "nothing" ? outer.report : null;
    if (!content) {
      const keep = nested && modal ? outer : null;
      const mode = modeOfList(head, items, said);
      if (mode && said) memory.carried = { mode, speaker: said };
      outer = modal ? keep : { head, report: head.report as Report, index };
      return;
    }
    const mode = modeOf({ head, outer: nested ? (outer?.report ?? null) : null, content, acting: said, items, implied: modal && !nested });
    outer = null;
    if ((mode === "proposed" || mode === "hoped") && isToOwnPeople(items, head.at, content.from)) return;
    if (modal && !nested && named?.personal && !named.joint) return;
    const acting = mode === "pledged" ? whoseWord(items, content, said, speakers) : said;
    if (!mode || !acting || (report === null && head.report === "nothing")) return;
    const parts = cut(items, content, until, {
      mode,
      speaker: acting,
      speakers,
      subject: modal ? (named?.called ?? "") : "",
      rule: head.report,
    });
    found.push(...parts);
    if (parts.length > 0) memory.carried = { mode, speaker: acting };
  });
  memory.speaker = speaker;
  return found;
}

const partiesAt = (items: readonly Item[], at: readonly number[]) => at.flatMap((index) => items[index]?.party ?? []);

/** Whether a head belongs to what the one before it introduces: "khẳng định Việt Nam sẵn sàng …". */
function isWithin(items: readonly Item[], outer: Head, head: Head): boolean {
  if ((head.report === "will" || head.report === "must") && outer.report === "nothing") return false;
  for (let at = outer.at + 1; at < head.at; at++) if (items[at]?.key === ";") return false;
  return head.subject >= 0 || head.at - outer.at <= 3;
}

/** "Hai bên nhất trí:" with nothing after it opens a list. */
function modeOfList(head: Head, items: readonly Item[], said: Speaker | null): CommitmentMode | null {
  if (items.slice(head.at + 1).some(({ mark }) => !mark)) return null;
  const modes = { agree: "agreed", pledge: said?.joint ? "agreed" : "pledged", propose: said?.joint ? "agreed" : "proposed" } as const;
  return head.report === "agree" || head.report === "pledge" || head.report === "propose" ? modes[head.report] : null;
}

/** "Bộ trưởng A coi trọng và mong muốn …": the subject stands before a verb that reports nothing. */
function actingBefore(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Speaker | null {
  const [first] = heads;
  if (!first || first.subject >= 0) return null;
  for (let at = 0; at < first.at; at++) {
    const party = items[at]?.party;
    const before = items[at - 1];
    if (party && (!before || before.mark) && (items[at + 1]?.sense.verb || items[at + 1]?.sense.before)) return speakers.of([party]);
  }
  return null;
}

interface Named {
  named: Speaker | null;
  speaker: Speaker | null;
  /** The head is a modal, or stands within another's words. */
  modal: boolean;
  agrees: boolean;
}

/** A country or body that is said to act acts through the one who says so, where both are of one side. */
function speakerFor({ named, speaker, modal, agrees }: Named): Speaker | null {
  if (!named) return speaker;
  if (named.personal && !named.joint) return named;
  if (!speaker) return named;
  if (named.joint) return modal && !speaker.joint && !agrees ? speaker : named;
  if (named.sides.length === 0) return { ...speaker, called: `${speaker.called} ${named.called}` };
  const same = named.sides.every((side) => speaker.sides.includes(side));
  return same ? { ...named, names: speaker.names, called: `${named.called} ${speaker.called}` } : named;
}

/** "…; khẳng định Trung Quốc coi trọng …": the word of a country is its own, whoever is thought to speak. */
function whoseWord(items: readonly Item[], content: Content, said: Speaker | null, speakers: Speakers): Speaker | null {
  const last = content.subject.at(-1) ?? -1;
  const subject = partiesAt(items, [last]);
  const before = items[last - 1];
  if (!said || said.joint || subject.length === 0 || !(before?.mark || before?.sense.report || before?.key === "rằng")) return said;
  const own = speakers.of(subject);
  if (
    own.joint ||
    own.personal ||
    own.sides.length === 0 ||
    own.sides.some((side) => side.length !== 2) ||
    own.sides.some((side) => said.sides.includes(side))
  )
    return said;
  return own;
}

/** "Khẳng định quyết tâm …, Bộ trưởng cho biết …": who speaks is named only by the second verb. */
function openingSpeaker(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Speaker | null {
  const [first, ...others] = heads;
  if (!first || first.subject >= 0 || !first.opens) return null;
  const next = others.find(({ subject }) => subject >= 0);
  return next ? speakers.of(partiesAt(items, [next.subject, ...next.joined])) : null;
}

interface Circumstances {
  head: Head;
  outer: Head["report"] | null;
  content: Content;
  acting: Speaker | null;
  items: readonly Item[];
  implied: boolean;
}

function modeOf({ head, outer, content, acting, items, implied }: Circumstances): CommitmentMode | null {
  const binding = bindingOf(head, outer, items);
  const joint = acting?.joint === true;
  const verb = items[content.verb];
  switch (binding) {
    case "agree":
      return "agreed";
    case "hope":
      return "hoped";
    case "propose":
      return joint ? "agreed" : "proposed";
    case "pledge":
      return joint ? "agreed" : "pledged";
    case "will":
    case "must": {
      if (
        implied &&
        (!verb || !(verb.sense.before || isVerbAt(items, content.verb)) || (binding === "will" && narrates(items, content.verb)))
      )
        return null;
      if (joint) return "agreed";
      return binding === "will" ? "pledged" : "proposed";
    }
    case "state": {
      const modal = content.modal?.sense.modal;
      const near = items[content.verb - 1];
      const direct = content.verb - 1 <= head.at + 1 || near?.party || near?.sense.before || near?.mark || near?.capital;
      const someone =
        content.subject.length > 0 || content.verb <= head.at + 3 || items.slice(head.at + 1, content.verb).some(({ capital }) => capital);
      if (modal && verb?.key === "được" && content.subject[0] !== head.at + 1) return null;
      if (modal === "may" || (modal && !someone)) return null;
      if (modal === "will") return joint ? "agreed" : "pledged";
      if (modal === "must") return joint ? "agreed" : "proposed";
      const affirmed =
        items[head.at]?.sense.affirming && (verb?.sense.pledgingAdverb || verb?.sense.pledging || (joint && verb?.sense.verb === "plain"));
      if (!affirmed || !someone || !direct) return null;
      return joint ? "agreed" : "pledged";
    }
    default:
      return null;
  }
}

/** The outer of two heads decides ("nhất trí cần …"), but one that is ready and hopes is ready ("sẵn sàng và mong muốn …"). */
function bindingOf(head: Head, outer: Head["report"] | null, items: readonly Item[]): Head["report"] {
  if (!outer || outer === "state" || outer === "nothing") return head.report;
  const together = items[head.at - 1]?.sense.link === true;
  return together && outer === "hope" && (head.report === "pledge" || head.report === "will") ? "pledge" : outer;
}

/** News of what is planned, not an undertaking, unless someone is told to have said so. */
function narrates(items: readonly Item[], verb: number): boolean {
  let at = verb;
  while (items[at]?.sense.before && !items[at]?.sense.verb) at += 1;
  if (items.slice(verb, at).some(({ sense }) => sense.pledgingAdverb)) return !items[at]?.sense.verb;
  return items[at]?.sense.narrated === true || !items[at]?.sense.verb;
}

type Frame = { mode: CommitmentMode; speaker: Speaker; speakers: Speakers; subject?: string; rule: string };

function cut(
  items: readonly Item[],
  content: Content,
  until: number,
  { mode, speaker, speakers, subject = "", rule }: Frame,
): Undertaking[] {
  if (mode === "hoped" && isCourtesy(items, content, until, speaker)) return [];
  if (isRegard(items, content.verb, until)) return [];
  const found: Undertaking[] = [];
  let from = content.from;
  let verb = content.verb;
  while (from < until) {
    const { end, resumes } = tailOf(items, from, until);
    const whole = mode === "hoped" && content.from < content.verb && from === content.from;
    const phrases = whole ? [{ from, until: end }] : verbPhrases(items, { from, until: end });
    for (const phrase of phrases) {
      const range = trimmed(items, phrase.from, phrase.until);
      const first = items[range.from];
      const last = items[range.until - 1];
      if (!first || !last || isNoUndertaking(items, range)) continue;
      found.push({
        mode,
        speaker,
        addressed: speakers.named(partiesAt(items, content.subject)) || subject,
        sentence: items[0]?.start ?? first.start,
        start: first.sense.inviting ? first.end - "mời".length : first.start,
        end: last.end,
        rule,
        confidence: 0.8,
      });
    }
    if (resumes < 0 || resumes >= until) break;
    from = resumes;
    while (from < until && (items[from]?.mark || items[from]?.sense.link || items[from]?.sense.modal)) from += 1;
    verb = from;
    while (items[verb]?.sense.before) verb += 1;
    if (!items[verb]?.sense.verb) break;
  }
  return found;
}

const closers = new Set([")", "”", '"', "%"]);
function trimmed(items: readonly Item[], from: number, until: number): { from: number; until: number } {
  let [start, end] = [from, until];
  while (start < end && (items[start]?.mark || items[start]?.sense.link || items[start]?.sense.modal || items[start]?.key === "rằng"))
    start += 1;
  while (
    end > start &&
    ((items[end - 1]?.mark && !closers.has(items[end - 1]?.key ?? "")) ||
      items[end - 1]?.sense.link ||
      leftover.has(items[end - 1]?.key ?? ""))
  )
    end -= 1;
  return { from: start, until: end };
}
const leftover = new Set(["cũng", "đã", "trong khi", "ông", "bà", "nhân dịp này", "qua", "tại đây", "đồng", "cùng"]);

/** "Bên cạnh thúc đẩy giao thương, hai bên nhất trí …": what stands beside the agreed is agreed too. */
function besides(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Undertaking[] {
  const [head] = heads;
  if (head?.report !== "agree" || head.subject < 0 || !beside.has(items[0]?.key ?? "")) return [];
  const from = items[1]?.key === "việc" ? 2 : 1;
  if (!isVerbAt(items, from)) return [];
  const speaker = speakers.of(partiesAt(items, [head.subject, ...head.joined]));
  const content = { from, verb: from, modal: null, subject: [] };
  return speaker.joint ? cut(items, content, head.clause - 1, { mode: "agreed", speaker, speakers, rule: "beside what is agreed" }) : [];
}
const beside = new Set(["bên cạnh", "cùng với", "ngoài"]);

/** "Hai bên nhất trí … . Tăng cường …": a sentence without a subject goes on with the mode of the one before. */
function inherited(items: readonly Item[], speakers: Speakers, memory: Memory): Undertaking[] {
  const { carried } = memory;
  let from = 0;
  while (items[from]?.mark || items[from]?.sense.ordinal || items[from]?.sense.link) from += 1;
  let verb = from;
  while (items[verb]?.sense.before) verb += 1;
  const first = items[verb];
  if (
    !carried ||
    !first?.sense.verb ||
    (first.sense.verb === "noun too" && verb === from && !actsAsVerb(items, verb)) ||
    items.some(({ key }) => key === "đã" || key === "đang")
  ) {
    memory.carried = null;
    return [];
  }
  if (carried.mode === "hoped") return [];
  return cut(items, { from, verb, modal: null, subject: [] }, items.length, {
    ...carried,
    speakers,
    rule: "goes on with the sentence before",
  });
}
