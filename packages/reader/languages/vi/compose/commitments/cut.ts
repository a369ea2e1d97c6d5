/** Cuts the words after a head into undertakings, each without its tail, and leaves out what is none. */
import type { ReasonLeftOut, Trace } from "../../../../trace.ts";
import type { Content } from "./content.ts";
import { giftAfter } from "./gifts.ts";
import { invitedIn, isInvitationOfOld, isToNothing } from "./invitations.ts";
import type { Item } from "./item.ts";
import { isCourtesy, isNoUndertaking, isRegard, isTalk } from "./not-undertakings.ts";
import type { Speakers } from "./speakers.ts";
import { tailOf } from "./tails.ts";
import type { Undertaking } from "./undertaking.ts";
import { verbPhrases } from "./verb-phrases.ts";

/** What the undertakings of one head have in common. */
export interface Claim extends Pick<Undertaking, "mode" | "speaker" | "head" | "rule" | "confidence"> {
  speakers: Speakers;
  trace: Trace;
  /** Who is to act, where the head itself has a subject: "Quốc hội hai nước cần …". */
  subject?: string;
  /** Both are to act, by the subject of the head itself. */
  together?: boolean;
}

export function cut(
  items: readonly Item[],
  content: Content,
  until: number,
  { mode, speaker, speakers, trace, subject = "", together = false, head, rule, confidence }: Claim,
): Undertaking[] {
  const none = noneBecause(items, content, until, { mode, speaker, together, subject });
  if (none) {
    trace.leftOut("commitments", { start: items[content.from]?.start ?? 0, end: items[until - 1]?.end ?? 0 }, none);
    return [];
  }
  const found: Undertaking[] = [];
  let from = content.from;
  let verb = content.verb;
  while (from < until) {
    const { end, resumes } = tailOf(items, from, until);
    const whole = from === content.from && ((mode === "hoped" && content.from < content.verb) || giftAfter(items, from - 1) === from);
    const phrases = whole ? [{ from, until: end }] : verbPhrases(items, { from, until: end });
    for (const phrase of phrases) {
      const range = trimmed(items, phrase.from, phrase.until);
      const first = items[range.from];
      const last = items[range.until - 1];
      if (!first || !last) continue;
      if (isNoUndertaking(items, range) && !(mode === "hoped" && content.modal)) {
        trace.leftOut("commitments", { start: first.start, end: last.end }, "state-of-affairs");
        continue;
      }
      found.push({
        mode,
        speaker,
        addressed: whoActs(items, content, speakers) || subject,
        sentence: items[0]?.start ?? first.start,
        start: startOf(first),
        ...(first.sense.inviting && { invited: invitedIn(items, range, speakers) ?? speakers.opposite(speaker) }),
        end: last.end,
        head,
        rule,
        confidence,
      });
    }
    if (resumes < 0 || resumes >= until) break;
    from = resumes;
    while (from < until && (items[from]?.mark || items[from]?.sense.link)) from += 1;
    if (items[from]?.party && (items[from + 1]?.sense.verb || items[from + 1]?.sense.before)) from += 1;
    while (from < until && (items[from]?.mark || items[from]?.sense.link || items[from]?.sense.modal)) from += 1;
    verb = from;
    while (items[verb]?.sense.before) verb += 1;
    if (!items[verb]?.sense.verb) break;
  }
  return found;
}

/** "hai Bộ Y tế Việt Nam và Lào": all the words from the first who is to act, for what they tell of the field. */
function whoActs(items: readonly Item[], { subject, from }: Content, speakers: Speakers): string {
  const first = items[subject[0] ?? -1];
  return first ? speakers.words({ start: first.start, end: items[from - 1]?.end ?? first.end }) : "";
}

/** "gửi lời mời …" begins with "mời", "bày tỏ ủng hộ …" with "ủng hộ". */
function startOf({ sense, start, end }: Item): number {
  if (sense.inviting) return end - "mời".length;
  return sense.supporting ? end - "ủng hộ".length : start;
}

function noneBecause(
  items: readonly Item[],
  content: Content,
  until: number,
  { mode, speaker, together, subject }: Pick<Claim, "mode" | "speaker" | "together"> & { subject: string },
): ReasonLeftOut | null {
  if (mode === "hoped" && !together && isCourtesy(items, content, until, { speaker, subject })) return "courtesy";
  if (mode === "hoped" && isTalk(items, content.verb)) return "talk";
  if (isRegard(items, content.verb, until)) return "praise";
  return isInvitationOfOld(items, content.from, until) || isToNothing(items, content.from, until) ? "narration" : null;
}

const closers = new Set([")", "%"]);
function trimmed(items: readonly Item[], from: number, until: number): { from: number; until: number } {
  let [start, end] = [from, until];
  while (
    start < end &&
    (items[start]?.mark || items[start]?.sense.link || items[start]?.sense.modal || leading.has(items[start]?.key ?? ""))
  )
    start += 1;
  while (
    end > start &&
    ((items[end - 1]?.mark && !closers.has(items[end - 1]?.key ?? "") && !closesQuote(items, start, end - 1)) ||
      items[end - 1]?.sense.link ||
      leftover.has(items[end - 1]?.key ?? ""))
  )
    end -= 1;
  return { from: start, until: end };
}
const leading = new Set(["rằng", "cũng", "đều"]);
const leftover = new Set(["cũng", "đã", "trong khi", "ông", "bà", "nhân dịp này", "qua", "tại đây", "cùng", "trong đó", "trong đó có"]);
/** A closing quotation mark stays where the undertaking holds the opening one. */
const closesQuote = (items: readonly Item[], from: number, last: number) =>
  (items[last]?.key === "”" && items.slice(from, last).some(({ key }) => key === "“")) ||
  (items[last]?.key === '"' && items.slice(from, last).filter(({ key }) => key === '"').length % 2 === 1);
