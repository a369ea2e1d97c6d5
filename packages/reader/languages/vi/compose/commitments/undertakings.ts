/** Reads the undertakings of one sentence, and keeps in mind who speaks and in what mode, for the sentences after it. */
import type { CommitmentMode, Span } from "@bilateral/records";
import type { ReasonLeftOut } from "../../../../trace.ts";
import { actingBefore, closingSpeaker, openingSpeaker, partiesAt, speakerFor, whoseWord } from "./acting.ts";
import { announces } from "./announcing.ts";
import { besides } from "./besides.ts";
import { contentOf } from "./content-of.ts";
import { cut } from "./cut.ts";
import type { Head } from "./head.ts";
import { headsOf } from "./heads.ts";
import { accept } from "./invitations.ts";
import type { Item } from "./item.ts";
import { modeOf } from "./mode.ts";
import { isProgramme, isToOwnPeople } from "./not-undertakings.ts";
import { isNewsOfCountry, isToldOfOld } from "./of-old.ts";
import type { Report } from "./sense.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import type { Undertaking } from "./undertaking.ts";
import { type Memory, opensPoint, unheaded } from "./unheaded.ts";

export function undertakingsOf(items: readonly Item[], speakers: Speakers, memory: Memory): Undertaking[] {
  for (const item of items) if (item.party) speakers.meet(item.party);
  // "Đại sứ A: Chúng tôi sẽ …" in an interview.
  if (items[0]?.party && items[0].party.kind !== "joint" && items[1]?.key === ":") memory.speaker = speakers.of([items[0].party]);
  const heads = headsOf(items);
  const invitation = memory.invitation;
  memory.invitation = null;
  if (items.at(-1)?.key === "?" || items.at(-2)?.key === "?") return [];
  if (items.every(({ mark, key, sense }) => mark || sense.ordinal || number.test(key))) {
    memory.point = memory.carried !== null;
    memory.announced = false;
    return [];
  }
  const point = memory.point === true;
  memory.point = false;
  if (heads.length === 0) {
    accept(items, { invitation, since: 0 });
    const goesOn = unheaded(items, { until: items.length, speakers, memory, point });
    if (goesOn.length === 0 && !point && !(memory.announced && opensPoint(items))) memory.carried = null;
    else if (memory.announced || goesOn[0]?.speaker.joint) memory.carried = goesOn[0] ?? memory.carried;
    return goesOn;
  }
  // "Việt Nam luôn ủng hộ …, Bộ trưởng A nói."
  const closing = heads.length === 1 ? closingSpeaker(items, heads, speakers) : null;
  if (closing) memory.speaker = closing;
  const alone = closing !== null || (heads[0]?.subject ?? -1) < 0;
  const before = alone ? unheaded(items, { until: heads[0]?.clause ?? 0, speakers, memory, point }) : [];
  const found: Undertaking[] = [...before, ...besides(items, heads, speakers, memory.trace)];
  let speaker =
    closingSpeaker(items, heads, speakers) ??
    openingSpeaker(items, heads, speakers) ??
    actingBefore(items, heads, speakers) ??
    memory.speaker;
  let outer: { head: Head; report: Report | null; index: number } | null = null;
  memory.carried = null;
  memory.announced = false;
  heads.forEach((head, index) => {
    const named = head.subject >= 0 ? speakers.of(partiesAt(items, [head.subject, ...head.joined])) : null;
    const until = heads[index + 1]?.clause ?? items.length;
    const modal = head.report === "will" || head.report === "must";
    const nested = outer !== null && outer.index === index - 1 && isWithin(items, outer.head, head);
    const said =
      speaker && (head.report === "must" || (nested && binding.has(outer?.report ?? "state")))
        ? speaker
        : speakerFor({ named, speaker, modal: modal || nested, agrees: head.report === "agree" });
    if (named) speakers.heard(named);
    if (named && (named.personal || !speaker || head.opens) && !(modal && speaker)) speaker = named;
    const content = contentOf(items, head, Math.max(until, head.at + 1), head.report === "hope" || (nested && outer?.report === "hope"));
    const none = (reason: ReasonLeftOut) =>
      memory.trace.leftOut("commitments", { start: items[head.at]?.start ?? 0, end: items[until - 1]?.end ?? 0 }, reason);
    const report = nested && outer?.report && outer.report !== "state" && outer.report !== "nothing" ? outer.report : null;
    if (!content) {
      if (head.report === "nothing") none("praise");
      found.push(...afterStatement(items, { head, until, last: found.at(-1), speakers, memory }));
      const keep = nested && modal ? outer : null;
      const mode =
        head.report === "agree" && announces(items, head, items.length) ? (said?.joint ? "agreed" : null) : modeOfList(head, items, said);
      if (mode && said) memory.carried = { mode, speaker: said };
      memory.announced = mode !== null;
      outer = modal ? keep : { head, report: head.report as Report, index };
      return;
    }
    if (isToldOfOld(items, head, until, memory.year) || (nested && outer?.report === "state" && isNewsOfCountry(items, head))) {
      outer = null;
      none("narration");
      return;
    }
    const mode = modeOf({
      head,
      outer: nested ? (outer?.report ?? null) : null,
      content,
      acting: said,
      items,
      implied: modal && !nested && found.length === 0,
    });
    const reporting = nested && outer ? outer.head.at : head.at;
    outer = null;
    const acting = mode === "pledged" ? whoseWord(items, content, said, speakers) : said;
    if (!mode || !acting || (report === null && head.report === "nothing")) {
      none(head.report === "nothing" ? "praise" : mode ? "nobody" : head.report === "state" ? "state-of-affairs" : "narration");
      return;
    }
    const another = modal && nested && named?.personal && !named.joint && items[content.verb]?.sense.narrated;
    if (mode === "pledged" && another) {
      none("narration");
      return;
    }
    if (mode === "pledged" && isProgramme(items, reporting, content.verb)) {
      none("narration");
      return;
    }
    const own = (mode === "proposed" || mode === "hoped") && isToOwnPeople(items, head, content.from);
    if (own || (modal && !nested && named?.personal && !named.joint)) {
      none(own ? "own-people" : "narration");
      return;
    }
    const first = reporting < head.at ? reporting + 1 : head.clause;
    const parts = cut(items, content, until, {
      mode,
      speaker: acting,
      speakers,
      trace: memory.trace,
      subject: modal && head.subject >= 0 ? speakers.words({ start: items[first]?.start ?? 0, end: items[head.at]?.start ?? 0 }) : "",
      together: modal && named?.joint === true,
      head: spanOf(items[head.at]),
      rule: modal && !nested ? `${head.report}, unreported` : head.report,
      confidence: modal && !nested ? 0.6 : head.unnamed ? 0.6 : 0.9,
    });
    found.push(...parts);
    if (parts.length === 0) return;
    memory.carried = { mode, speaker: acting };
    memory.lately = memory.carried;
    memory.announced = false;
  });
  memory.speaker = speaker;
  const invited = found.find(({ invited }) => invited !== undefined) ?? null;
  accept(items, { invitation: invited ?? invitation, since: invited?.start ?? 0 });
  memory.invitation = invited;
  return found;
}

/** "1." before the words of a point is a sentence of its own. */
const number = /^(?:\p{Nd}{1,3}|[ivx]{1,4}|[a-hđ])$/u;

/** What a minister hopes, asks or agrees that another will do stays the minister's own word. */
const binding: ReadonlySet<Report> = new Set(["agree", "pledge", "propose", "hope"]);

const spanOf = (item: Item | undefined): Span | null => (item ? { start: item.start, end: item.end } : null);

/** Whether a head belongs to what the one before it introduces: "khẳng định Việt Nam sẵn sàng …". */
function isWithin(items: readonly Item[], outer: Head, head: Head): boolean {
  if ((head.report === "will" || head.report === "must") && outer.report === "nothing") return false;
  for (let at = outer.at + 1; at < head.at; at++) if (items[at]?.key === ";") return false;
  const apart =
    (head.report === "will" || head.report === "must") && items.slice(outer.at + 1, head.at).some(({ party }) => party !== null);
  return head.subject >= 0 || apart || head.at - outer.at <= 3;
}

/** "… đề nghị phía Lào:", "… nhất trí những điểm sau đây:": only whom and how many, and the list is still to come. */
function leadsToColon(items: readonly Item[], from: number): boolean {
  if (items.at(-1)?.key !== ":" || items.length - from > 10) return false;
  return items
    .slice(from, -1)
    .every(({ party, mark, sense }) => !mark && (party !== null || (!sense.verb && !sense.report && !sense.modal)));
}

interface Statement {
  head: Head;
  until: number;
  last: Undertaking | undefined;
  speakers: Speakers;
  memory: Memory;
}

/** "Hai bên nhất trí A; nhấn mạnh tầm quan trọng của B; bảo đảm C": behind what is only stated, the list of the agreed goes on. */
function afterStatement(items: readonly Item[], { head, until, last, speakers, memory }: Statement): Undertaking[] {
  const stop = items.findIndex(({ key }, at) => at > head.at && at < until && key === ";");
  if (head.report !== "state" || stop < 0 || last?.mode !== "agreed" || !items[stop + 1]?.sense.verb) return [];
  const content = { from: stop + 1, verb: stop + 1, modal: null, subject: [] };
  const { mode, speaker, rule } = last;
  return cut(items, content, until, { mode, speaker, speakers, trace: memory.trace, head: last.head, rule, confidence: 0.7 });
}

/** "Hai bên nhất trí:" with nothing after it opens a list. */
function modeOfList(head: Head, items: readonly Item[], said: Speaker | null): CommitmentMode | null {
  const announced = head.report === "propose" && announces(items, head, items.length);
  if (!announced && !leadsToColon(items, head.at + 1) && items.slice(head.at + 1).some(({ mark }) => !mark)) return null;
  const modes = { agree: "agreed", pledge: said?.joint ? "agreed" : "pledged", propose: said?.joint ? "agreed" : "proposed" } as const;
  return head.report === "agree" || head.report === "pledge" || head.report === "propose" ? modes[head.report] : null;
}
