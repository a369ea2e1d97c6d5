/** Undertakings without a head of their own: they go on with the mode of another. */
import type { CommitmentMode } from "@bilateral/records";
import { partiesAt } from "./acting.ts";
import { cut } from "./cut.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import type { Undertaking } from "./undertaking.ts";

/** What one sentence leaves behind for the next. */
interface Memory {
  speaker: Speaker | null;
  /** The mode and speaker of the undertakings that the sentence before ended with. */
  carried: { mode: CommitmentMode; speaker: Speaker } | null;
}

/** "Bên cạnh thúc đẩy giao thương, hai bên nhất trí …": what stands beside the agreed is agreed too. */
export function besides(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Undertaking[] {
  const [head] = heads;
  if (head?.report !== "agree" || head.subject < 0 || !beside.has(items[0]?.key ?? "")) return [];
  const from = items[1]?.key === "việc" ? 2 : 1;
  if (!isVerbAt(items, from)) return [];
  const speaker = speakers.of(partiesAt(items, [head.subject, ...head.joined]));
  const content = { from, verb: from, modal: null, subject: [] };
  return speaker.joint
    ? cut(items, content, head.clause - 1, {
        mode: "agreed",
        speaker,
        speakers,
        head: { start: items[head.at]?.start ?? 0, end: items[head.at]?.end ?? 0 },
        rule: "beside what is agreed",
        confidence: 0.8,
      })
    : [];
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
    head: null,
    confidence: 0.65,
    rule: "goes on with the sentence before",
  });
}
